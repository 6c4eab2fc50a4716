/**
 * The words of sources that were read to check texts and that support each claim, for a reader who wants to look for
 * them.
 */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Edition } from '../../edition/edition.ts';
import type { Origin } from '../../edition/reference.ts';
import type { Review, Source } from '../../edition/sources.ts';
import { readableDate } from '../../words/dates.ts';
import { reviewWords } from '../../words/reviews.ts';
import { reviewedTexts } from './checked-of.ts';
import { perEdition } from './per-edition.ts';

/** One reading of a text against a source. */
export interface TextReading {
  readonly from: Origin;
  readonly review: Review;
}

/** Every reading by its source, in the order of the texts. */
export const readingsBySource = perEdition(
  (edition: Edition): ReadonlyMap<Source | undefined, readonly TextReading[]> => {
    const { about, agenda } = edition;
    const pages = [
      ...(about === undefined ? [] : [{ from: { kind: 'page', thing: 'about' } as const, reviews: about.reviews }]),
      ...(agenda === undefined ? [] : [{ from: { kind: 'page', thing: 'agenda' } as const, reviews: agenda.reviews }]),
    ];
    const readings = [...reviewedTexts(edition), ...pages].flatMap(({ from, reviews }) =>
      reviews.map((review): TextReading => ({ from, review })),
    );
    return Map.groupBy(readings, ({ review }) => review.source);
  },
);

/**
 * A reading in words; HTML. Words of the source are marked as read: their letters are in the reader's own typefaces,
 * since the typeface of the edition only has those of the text and of its commentary.
 */
export function readingHtml({ saw, date, words, place, found, source }: Review): string {
  const asRead = (text: string, lang?: string) => h('span', { class: 'as-read', lang }, text);
  const seen = [
    ...(words === undefined ? [] : [asRead(reviewWords.words(words), source?.csl.language), ' ']),
    ...(place === undefined ? [] : [asRead(words === undefined ? place : reviewWords.place(place)), ', ']),
  ];
  return toHtml(h('span', [...seen, reviewWords.reading(saw, readableDate(date), found)]).children);
}
