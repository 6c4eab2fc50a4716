/** Finds the words of a reader's own note, with the code that anchors the edition's own annotations. */
import { findQuotation } from '../../edition/anchor/quotations.ts';
import type { TextRange } from '../../edition/passage.ts';
import type { OwnAnchor } from './own-note.ts';

type Words = Pick<OwnAnchor, 'exact' | 'before' | 'after'>;

/** How many words are kept on each side: enough to distinguish words that occur twice in a passage. */
const NEIGHBOURS = 6;
/** How many words one side must have, if the other has changed. */
const ENOUGH = 3;

/** A stretch of a text with its neighbours. @param range UTF-16 offsets of the text, whole words */
export function wordsToFind(text: string, { start, end }: TextRange): Words {
  return {
    exact: wordsOf(text.slice(start, end)).join(' '),
    before: wordsOf(text.slice(0, start)).slice(-NEIGHBOURS).join(' '),
    after: wordsOf(text.slice(end)).slice(0, NEIGHBOURS).join(' '),
  };
}

/**
 * The place of the words in a text that may have changed: between the same neighbours; otherwise beside the same
 * neighbours of one side. Similarity never decides.
 * @returns nothing if they are nowhere, or if two places could be meant
 */
export function placeOwnNote({ exact, before, after }: Words, text: string): TextRange | undefined {
  const places = findQuotation({ exact }, text).map((range) => ({
    range,
    isAfterThem:
      wordsOf(text.slice(0, range.start))
        .slice(-Math.max(1, wordsOf(before).length))
        .join(' ') === before,
    isBeforeThem:
      wordsOf(text.slice(range.end))
        .slice(0, Math.max(1, wordsOf(after).length))
        .join(' ') === after,
  }));
  const between = places.filter(({ isAfterThem, isBeforeThem }) => isAfterThem && isBeforeThem);
  const [says, saysToo] = [before, after].map((side) => wordsOf(side).length >= ENOUGH);
  const beside = places.filter(
    ({ isAfterThem, isBeforeThem }) => (says === true && isAfterThem) || (saysToo === true && isBeforeThem),
  );
  const found = between.length > 0 ? between : beside;
  return found.length === 1 ? found[0]?.range : undefined;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
