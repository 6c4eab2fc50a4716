import type { WordEntry } from '../query/index-format.ts';
import { sentBytes } from './sent-bytes.ts';

/** Bytes of all its words, compressed. */
const MOST_BYTES = 16_000;

/**
 * Words by which slips are corrected, by their first letters, the more frequent first, as many as there is space for.
 */
export function vocabularyOf(
  entries: readonly WordEntry[],
): readonly (readonly [initial: string, words: readonly string[]])[] {
  const words = entries
    .filter(({ form }) => /^\p{L}{4,}$/u.test(form) && !/\p{sc=Han}/u.test(form))
    .toSorted((a, b) => b.count - a.count)
    .map(({ form }) => form);
  let count = words.length;
  while (count > 0 && sentBytes(words.slice(0, count).join(' ')) > MOST_BYTES) count = Math.floor(count * 0.9);
  return [...Map.groupBy(words.slice(0, count), (word) => String.fromCodePoint(word.codePointAt(0) ?? 0))].toSorted(
    ([a], [b]) => (a < b ? -1 : 1),
  );
}
