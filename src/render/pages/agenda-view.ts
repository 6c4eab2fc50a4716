import type { Alignment, Edition, Goal, Passage, Target } from '../../edition/edition.ts';
import { goalUrl, passageUrl, sectionUrl, targetId } from '../../urls.ts';
import { citationView, type CitationView } from '../text/citations.ts';
import { linksFact } from './facts.ts';
import { figureView, type FigureView } from './figures-view.ts';
import type { Fact } from './page-views.ts';
import { proseHtml, wordsHtml } from '../text/prose.ts';
import { backlinkGroups, passageHeading, passageName, type BacklinkGroup } from '../text/references.ts';
import { hueOf } from './site-view.ts';
import { ALIGNMENT_WORDS, capitalized } from '../../words/vocabulary.ts';
import { agendaWords } from '../../words/agenda.ts';
import { nameWords } from '../../words/names.ts';

/** Passages × goals as a table that is also a way in. */
export interface MatrixView {
  readonly kind: 'matrix';
  readonly title: string;
  /** HTML; empty where the edition has no text on it. */
  readonly introduction: string;
  readonly sources: readonly CitationView[];
  readonly columns: readonly {
    readonly label: string;
    readonly name: string;
    readonly url: string;
    readonly hue: number;
  }[];
  readonly rows: readonly MatrixRow[];
  /** How many links there are, and which goals have none, in words. */
  readonly summary: string;
  readonly names: { readonly one: string; readonly many: string };
}

export interface MatrixRow {
  readonly number: number;
  readonly name: string;
  readonly colour: string;
  readonly url: string;
  readonly isTouched: boolean;
  readonly cells: readonly (MatrixCell | undefined)[];
}

export interface MatrixCell {
  /** The strongest relation in it. */
  readonly relation: Alignment['relation'];
  readonly hue: number;
  readonly url: string;
  /** Number of targets where there are several. */
  readonly count: string;
  /** All of it in words. */
  readonly label: string;
}

export interface GoalView {
  readonly kind: 'goal';
  readonly number: number;
  readonly name: string;
  readonly colour: string;
  readonly section: string;
  readonly sectionUrl: string;
  readonly isTouched: boolean;
  readonly facts: readonly Fact[];
  /** What the edition says on it; HTML. */
  readonly essay: string;
  readonly sources: readonly CitationView[];
  readonly figures: readonly FigureView[];
  readonly targets: readonly TargetView[];
  /** Alignments with the goal's theme only. */
  readonly themes: readonly AlignmentView[];
  readonly backlinks: readonly BacklinkGroup[];
}

export interface TargetView {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly alignments: readonly AlignmentView[];
  readonly backlinks: readonly BacklinkGroup[];
}

export interface AlignmentView {
  readonly passage: string;
  readonly url: string;
  readonly hue: number;
  readonly relation: string;
  readonly evidence: string;
  readonly because: string;
}

export function matrixView(edition: Edition): MatrixView {
  const proposals = edition.passages.filter(({ kind }) => kind === 'proposal');
  return {
    kind: 'matrix',
    title: agendaWords.title(edition.info.names.proposal.many, edition.info.names.agenda),
    introduction: edition.agenda === undefined ? '' : proseHtml(edition.agenda.prose, edition),
    sources: edition.agenda?.sources.map((one) => citationView(one, edition)) ?? [],
    columns: proposals.map((passage) => ({
      label: String(passage.number ?? ''),
      name: passageHeading(passage, edition),
      url: passageUrl(passage),
      hue: hueOf(passage),
    })),
    rows: edition.goals.map((goal) => ({
      number: goal.number,
      name: goal.name,
      colour: goal.colour,
      url: goalUrl(goal),
      isTouched: isTouched(goal),
      cells: proposals.map((passage) => cellOf(goal, passage, edition)),
    })),
    summary: summaryOf(edition),
    names: edition.info.names.proposal,
  };
}

function summaryOf({ goals, info }: Edition): string {
  const count = (wanted: Alignment['relation']) =>
    goals.flatMap(({ alignments }) => alignments).filter(({ relation }) => relation === wanted).length;
  const untouched = goals.filter((goal) => !isTouched(goal));
  const links = agendaWords.links(count('direct'), count('indirect'));
  return untouched.length === 0
    ? agendaWords.everyGoal(links)
    : agendaWords.untouched(
        links,
        untouched.map(({ number }) => number),
        info.names.proposal.one,
      );
}

export function goalView(goal: Goal, edition: Edition): GoalView {
  return {
    kind: 'goal',
    number: goal.number,
    name: goal.name,
    colour: goal.colour,
    section: edition.info.names.agenda,
    sectionUrl: sectionUrl('agenda'),
    isTouched: isTouched(goal),
    facts: [
      ...linksFact(agendaWords.goal.official, [{ label: new URL(goal.official).hostname, url: goal.official }]),
      ...linksFact(agendaWords.goal.identifier, [{ label: goal.uri, url: goal.uri }]),
    ],
    essay: goal.essay === undefined ? '' : proseHtml(goal.essay.prose, edition),
    sources: goal.essay?.sources.map((one) => citationView(one, edition)) ?? [],
    figures: goal.figures.map((figure) => figureView(figure, edition)),
    targets: goal.targets.map((target) => targetView(target, goal, edition)),
    themes: goal.alignments
      .filter(({ target }) => target === undefined)
      .map((alignment) => alignmentView(alignment, edition)),
    backlinks: backlinkGroups(goal.backlinks, edition),
  };
}

/** The essay of the goal itself, on the same page, is no place to go to. */
function targetView(target: Target, goal: Goal, edition: Edition): TargetView {
  const elsewhere = target.backlinks.filter(({ from }) => from.kind !== 'goal' || from.thing !== goal);
  return {
    id: targetId(target),
    number: target.id,
    label: target.label,
    alignments: target.alignments.map((alignment) => alignmentView(alignment, edition)),
    backlinks: backlinkGroups(elsewhere, edition),
  };
}

function alignmentView({ passage, relation, evidence, because }: Alignment, edition: Edition): AlignmentView {
  return {
    passage: passageName(passage, edition),
    url: passageUrl(passage),
    hue: hueOf(passage),
    relation: ALIGNMENT_WORDS[relation],
    evidence: wordsHtml(evidence, edition),
    because: wordsHtml(because, edition),
  };
}

/** A goal is touched where a passage serves one of its targets or bears on it; a theme alone is no touch. */
function isTouched({ targets }: Goal): boolean {
  return targets.some(({ alignments }) => alignments.length > 0);
}

function cellOf(goal: Goal, passage: Passage, edition: Edition): MatrixCell | undefined {
  const alignments = goal.alignments.filter((alignment) => alignment.passage === passage);
  const strongest = (['direct', 'indirect', 'theme'] as const).find((relation) =>
    alignments.some((alignment) => alignment.relation === relation),
  );
  if (strongest === undefined) return undefined;
  const what = alignments.map(
    ({ relation, target }) =>
      `${ALIGNMENT_WORDS[relation]} ${target === undefined ? nameWords.goalInSentence(goal.number) : nameWords.targetInSentence(target.id)}`,
  );
  const [first] = alignments;
  const fragment = first?.target === undefined ? '' : `#${targetId(first.target)}`;
  return {
    relation: strongest,
    hue: hueOf(passage),
    url: goalUrl(goal) + fragment,
    count: alignments.length > 1 ? String(alignments.length) : '',
    label: agendaWords.cell(capitalized(passageName(passage, edition)), what),
  };
}
