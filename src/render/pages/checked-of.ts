/** How well texts were checked against their sources. */
import { SAW } from '../../edition/vocabularies.ts';
import type { Annotation } from '../../edition/annotation.ts';
import type { Citation, Review } from '../../edition/sources.ts';
import type { Edition, Things } from '../../edition/edition.ts';
import type { Essay, Origin } from '../../edition/reference.ts';
import { ENTRY_KINDS, KINDS } from '../../edition/kinds.ts';
import { isReviewed, type ReviewedEntry } from '../../edition/resolve/claim-digits.ts';
import { allCitations } from '../../edition/registry/own-references.ts';
import type { Checked } from '../../words/reviews.ts';
import { bestReview } from '../text/citations.ts';

/** By the source that was seen least; a source without a review was not opened. */
export function checkedOf(annotation: Annotation): Checked {
  return leastSeen(allCitations(annotation), annotation.reviews);
}

/** @param cites citations of the text */
export function leastSeen(cites: readonly Citation[], reviews: readonly Review[]): Checked {
  if (reviews.length === 0) return 'none';
  const seen = cites.map(({ source }) => SAW.indexOf(bestReview(source, reviews)?.saw ?? 'knowledge'));
  return SAW[Math.max(...seen)] ?? 'knowledge';
}

/** A text that can be reviewed, with what it cites. */
interface ReviewedText {
  readonly from: Exclude<Origin, { readonly kind: 'page' }>;
  readonly cites: readonly Citation[];
  readonly reviews: readonly Review[];
}

/** Kinds that cite only in their field for sources; for the others the compiler asks below. */
type Sourced = {
  [Kind in ReviewedEntry]: Things[Kind] extends { readonly sources: readonly Citation[] } ? Kind : never;
}[Exclude<ReviewedEntry, 'annotation'>];

const CITES: { readonly [Kind in Exclude<ReviewedEntry, Sourced>]: (thing: Things[Kind]) => readonly Citation[] } = {
  annotation: allCitations,
  figure: ({ points }) => points.map(({ citation }) => citation),
};

/** Every text that can be reviewed, in the order of the kinds. */
export function reviewedTexts(edition: Edition): readonly ReviewedText[] {
  return ENTRY_KINDS.flatMap((kind): readonly ReviewedText[] => {
    if (kind === 'passage')
      return edition.passages.flatMap((thing) => essayText({ kind: 'introduction', thing }, thing.introduction));
    if (kind === 'goal') return edition.goals.flatMap((thing) => essayText({ kind, thing }, thing.essay));
    return isReviewed(kind) ? edition[KINDS[kind].list].map((thing) => entryText(kind, thing)) : [];
  });
}

function essayText(from: ReviewedText['from'], essay: Essay | undefined): readonly ReviewedText[] {
  return essay === undefined || essay.sources.length === 0
    ? []
    : [{ from, cites: essay.sources, reviews: essay.reviews }];
}

function entryText(kind: ReviewedEntry, thing: Things[ReviewedEntry]): ReviewedText {
  const from = { kind, thing } as ReviewedText['from'];
  const citesOf =
    kind in CITES ? (CITES[kind as keyof typeof CITES] as (of: typeof thing) => readonly Citation[]) : undefined;
  return { from, cites: citesOf?.(thing) ?? (thing as Things[Sourced]).sources, reviews: thing.reviews };
}
