/** Proposals, and what became of them. */
import type { Edition, Proposed } from '../../edition/edition.ts';
import { annotationFormUrl, annotationUrl, correctionUrl } from '../../urls.ts';
import { contributionLogWords } from '../../words/contribution-log.ts';
import { readableDate } from '../../words/dates.ts';
import { proposedAboutView, type LinkView } from '../text/references.ts';

export interface ContributionLogView {
  readonly kind: 'log';
  readonly title: string;
  readonly formUrl: string;
  readonly correctionUrl: string;
  readonly items: readonly {
    readonly id: string;
    readonly iso: string;
    readonly date: string;
    readonly kindLabel: string;
    readonly state: Proposed['state'];
    readonly stateLabel: string;
    readonly what: string;
    readonly about: Pick<LinkView, 'label' | 'url'>;
    readonly reason: string | undefined;
    readonly noteUrl: string | undefined;
  }[];
}

export function contributionLogView(edition: Edition): ContributionLogView {
  return {
    kind: 'log',
    title: contributionLogWords.title,
    formUrl: annotationFormUrl(),
    correctionUrl: correctionUrl(),
    items: edition.proposed.map(({ id, date, kind, state, what, about, reason, note }) => ({
      id,
      iso: date,
      date: readableDate(date),
      kindLabel: contributionLogWords.kinds[kind],
      state,
      stateLabel: contributionLogWords.states[state],
      what,
      about: proposedAboutView(about, edition),
      reason,
      noteUrl: note && annotationUrl(note),
    })),
  };
}
