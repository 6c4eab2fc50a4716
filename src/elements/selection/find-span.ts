import type { TextRange } from '../../edition/passage.ts';
import type { Quotation } from '../../edition/anchor/quotations.ts';
import type { PrintedWords } from './printed-words.ts';

/** Words, or a stretch that is named by its first words and its last. */
export interface NamedSpan extends Quotation {
  /** The last words; absent if all words are named. */
  readonly to?: string | undefined;
}

/** Where they are; a stretch ends at the first place where its last words follow. */
export function findSpan({ to, ...first }: NamedSpan, words: PrintedWords): readonly TextRange[] {
  const found = words.find(first);
  if (to === undefined) return found;
  const ends = words.find({ exact: to });
  return found.flatMap(({ start, end }) => {
    const last = ends.find((one) => one.start >= end);
    return last === undefined ? [] : [{ start, end: last.end }];
  });
}
