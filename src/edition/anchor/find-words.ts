/** Where words stand in the base text, for those who look for them. */
import type { Passage, Part, TextRange } from '../edition.ts';
import { nearestWords } from '../nearest.ts';
import { findQuotation, quoteOf, type Quotation } from './quotations.ts';

export interface FoundWords {
  readonly passage: Passage;
  readonly part: Part;
  /** Id of the sentence in which they begin; of a title none. */
  readonly sentence: string | undefined;
  readonly range: TextRange;
  /** The words as they stand there, with as many around them as distinguish the place. */
  readonly quotation: Quotation;
}

/** Every place in titles and texts; where there is none, those in which the words stand in other letters. */
export function findWords(exact: string, passages: readonly Passage[]): readonly FoundWords[] {
  const exactly = placesOf(exact, passages, (text) => text);
  return exactly.length > 0 ? exactly : placesOf(exact.toLowerCase(), passages, (text) => text.toLowerCase());
}

/** The stretch of words of any passage that is most like what was looked for. */
export function nearestPlace(
  exact: string,
  passages: readonly Passage[],
): { readonly passage: Passage; readonly words: string } | undefined {
  return passages
    .flatMap((passage) => {
      const near = nearestWords(exact, passage.text);
      return near === undefined ? [] : [{ passage, words: near.words }];
    })
    .toSorted((a, b) => Math.abs(a.words.length - exact.length) - Math.abs(b.words.length - exact.length))[0];
}

function placesOf(
  exact: string,
  passages: readonly Passage[],
  letters: (text: string) => string,
): readonly FoundWords[] {
  return passages.flatMap((passage) =>
    (['title', 'text'] as const).flatMap((part) => {
      const text = letters(passage[part]);
      // Some letters become two in another case, which would move every offset after them.
      if (text.length !== passage[part].length) return [];
      return findQuotation({ exact }, text).map((range) => ({
        passage,
        part,
        range,
        quotation: quoteOf(passage[part], range),
        sentence: part === 'title' ? undefined : passage.sentences.find(({ end }) => range.start < end)?.id,
      }));
    }),
  );
}
