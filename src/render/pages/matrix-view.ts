import type { Edition, Goal } from '../../edition/edition.ts';
import type { Alignment, Passage } from '../../edition/passage.ts';
import { entryUrl, targetId } from '../../entry-urls.ts';
import { citationView, type CitationView } from '../text/citations.ts';
import { isTouched } from './goal-view.ts';
import { proseHtml } from '../text/prose.ts';
import { passageName } from '../text/references.ts';
import { proposalColumns, proposalsOf, type ProposalColumn } from './proposal-columns.ts';
import { hueOf } from './site-view.ts';
import { ALIGNMENT_WORDS, capitalized } from '../../words/vocabulary.ts';
import { agendaWords } from '../../words/agenda.ts';
import { nameWords } from '../../words/names.ts';

/** Passages × goals as a table with links. */
export interface MatrixView {
  readonly kind: 'matrix';
  readonly title: string;
  /** HTML; empty if the edition has no text on it. */
  readonly introduction: string;
  readonly sources: readonly CitationView[];
  readonly columns: readonly ProposalColumn[];
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
  /** Number of targets if there are several. */
  readonly count: string;
  /** All of it in words. */
  readonly label: string;
}

export function matrixView(edition: Edition): MatrixView {
  const proposals = proposalsOf(edition);
  return {
    kind: 'matrix',
    title: agendaWords.title(edition.info.names.proposal.many, edition.info.names.agenda),
    introduction: edition.agenda === undefined ? '' : proseHtml(edition.agenda.prose, edition),
    sources: edition.agenda?.sources.map((one) => citationView(one, edition, edition.agenda?.reviews)) ?? [],
    columns: proposalColumns(edition),
    rows: edition.goals.map((goal) => ({
      number: goal.number,
      name: goal.name,
      colour: goal.colour,
      url: entryUrl('goal', goal),
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
    url: entryUrl('goal', goal) + fragment,
    count: alignments.length > 1 ? String(alignments.length) : '',
    label: agendaWords.cell(capitalized(passageName(passage, edition)), what),
  };
}
