import type { Edition, Goal, Target } from '../../edition/edition.ts';
import type { Alignment } from '../../edition/passage.ts';
import { hostOf } from '../../markdown/decoded-address.ts';
import { entryUrl, targetId, targetUrl } from '../../entry-urls.ts';
import { citeUrl, correctionUrl, passageUrl, sectionUrl } from '../../urls.ts';
import { citationView, type CitationView } from '../text/citations.ts';
import { linksFact } from './facts.ts';
import { figureView, type FigureView } from './figures-view.ts';
import type { Fact } from './entry-view.ts';
import { proseHtml, wordsHtml } from '../text/prose.ts';
import { backlinkGroups, passageName, type BacklinkGroup } from '../text/references.ts';
import { hueOf } from './site-view.ts';
import { ALIGNMENT_WORDS } from '../../words/vocabulary.ts';
import { agendaWords } from '../../words/agenda.ts';

export interface GoalView {
  readonly kind: 'goal';
  readonly number: number;
  readonly name: string;
  readonly colour: string;
  readonly section: string;
  readonly sectionUrl: string;
  readonly isTouched: boolean;
  readonly facts: readonly Fact[];
  /** The edition's essay on it; HTML. */
  readonly essay: string;
  readonly sources: readonly CitationView[];
  readonly figures: readonly FigureView[];
  readonly targets: readonly TargetView[];
  /** Alignments with the goal's theme only. */
  readonly themes: readonly AlignmentView[];
  readonly backlinks: readonly BacklinkGroup[];
  readonly correctionUrl: string;
  readonly citeUrl: string;
}

export interface TargetView {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly alignments: readonly AlignmentView[];
  readonly backlinks: readonly BacklinkGroup[];
  readonly citeUrl: string;
}

export interface AlignmentView {
  readonly passage: string;
  readonly url: string;
  readonly hue: number;
  readonly relation: string;
  readonly evidence: string;
  readonly because: string;
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
      ...linksFact(agendaWords.goal.official, [{ label: hostOf(goal.official), url: goal.official }]),
      ...linksFact(agendaWords.goal.identifier, [{ label: goal.uri, url: goal.uri }]),
    ],
    essay: goal.essay === undefined ? '' : proseHtml(goal.essay.prose, edition),
    sources: goal.essay?.sources.map((one) => citationView(one, edition, goal.essay?.reviews)) ?? [],
    figures: goal.figures.map((figure) => figureView(figure, edition)),
    targets: goal.targets.map((target) => targetView(target, goal, edition)),
    themes: goal.alignments
      .filter(({ target }) => target === undefined)
      .map((alignment) => alignmentView(alignment, edition)),
    backlinks: backlinkGroups(goal.backlinks, edition),
    correctionUrl: correctionUrl('goal', goal.id),
    citeUrl: citeUrl(entryUrl('goal', goal)),
  };
}

/** No link leads to the goal's own essay, which is on the same page. */
function targetView(target: Target, goal: Goal, edition: Edition): TargetView {
  const elsewhere = target.backlinks.filter(({ from }) => from.kind !== 'goal' || from.thing !== goal);
  return {
    id: targetId(target),
    number: target.id,
    label: target.label,
    alignments: target.alignments.map((alignment) => alignmentView(alignment, edition)),
    backlinks: backlinkGroups(elsewhere, edition),
    citeUrl: citeUrl(targetUrl(target)),
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

/** A goal is touched if a passage serves one of its targets or bears on it; a theme alone does not count. */
export function isTouched({ targets }: Goal): boolean {
  return targets.some(({ alignments }) => alignments.length > 0);
}
