/** Finds where words are in the base text, for people who look for them. */
import type { Passage, Part, TextRange } from '../passage.ts';
import { nearestWords } from '../nearest.ts';
import { findTyped } from './fold.ts';
import { findQuotation, quoteOf, type Quotation } from './quotations.ts';

export interface FoundWords {
  readonly passage: Passage;
  readonly part: Part;
  /** Id of the sentence in which they begin; none in a title. */
  readonly sentence: string | undefined;
  readonly range: TextRange;
  /** The words as they are there, with as many words around them as distinguish the place. */
  readonly quotation: Quotation;
}

/**
 * Every place in titles and texts that has exactly these words; if there is none, as a keyboard types them; if there is
 * none either, in other letters, or without the quotation marks around them.
 */
export function findWords(exact: string, passages: readonly Passage[]): readonly FoundWords[] {
  const bare = exact.trim().replace(/^["“‘'«]+|["”’'»]+$/gu, '');
  const ways: readonly ((text: string) => readonly TextRange[])[] = [
    (text) => findQuotation({ exact }, text),
    (text) => findTyped(exact, text, 'typed'),
    (text) => findTyped(exact, text, 'letters'),
    (text) => (bare === exact.trim() ? [] : findTyped(bare, text, 'letters')),
  ];
  for (const find of ways) {
    const places = placesOf(find, passages);
    if (places.length > 0) return places;
  }
  return [];
}

/** How many characters are shown beside words. */
const BESIDE = 40;

/** A place with the words around it, on one line. */
export function around({ passage, part, range }: FoundWords): string {
  const text = passage[part];
  const [before, after] = [
    text.slice(Math.max(0, range.start - BESIDE), range.start),
    text.slice(range.end, range.end + BESIDE),
  ];
  return `…${before}[${text.slice(range.start, range.end)}]${after}…`.replaceAll(/\s+/gu, ' ');
}

/** The stretch of words of any text or title that is most similar to the given words. */
export function nearestPlace(
  exact: string,
  passages: readonly Passage[],
): { readonly passage: Passage; readonly words: string } | undefined {
  return passages
    .flatMap((passage) =>
      [passage.text, passage.title].flatMap((text) => {
        const near = nearestWords(exact, text);
        return near === undefined ? [] : [{ passage, ...near }];
      }),
    )
    .toSorted((a, b) => a.share - b.share)[0];
}

function placesOf(find: (text: string) => readonly TextRange[], passages: readonly Passage[]): readonly FoundWords[] {
  return passages.flatMap((passage) =>
    (['title', 'text'] as const).flatMap((part) =>
      find(passage[part]).map((range) => ({
        passage,
        part,
        range,
        quotation: quoteOf(passage[part], range),
        sentence: part === 'title' ? undefined : passage.sentences.find(({ end }) => range.start < end)?.id,
      })),
    ),
  );
}
