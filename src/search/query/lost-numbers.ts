/** Numbers of things whose names differ by their numbers alone: “Proposal 8”, “Goal 5”. Pure. */
import { NAME } from './index-format.ts';
import type { AskedWord } from './meet-words.ts';

/** A number that may be part of a name; and how many names with the same beginning make a series. */
const NAME_NUMBER = /^\d{1,3}$/u;
const LEAST_SERIES = 3;

/** There are many names like “Proposal 8”; a number that none of them has is not looked for elsewhere. */
export function withoutLostNumbers(words: readonly AskedWord[]): readonly AskedWord[] {
  return words.map((word, index) => {
    const before = words[index - 1];
    if (before === undefined || !NAME_NUMBER.test(word.asked)) return word;
    const series = namesOf(before);
    const isLost = series.size >= LEAST_SERIES && [...namesOf(word)].every((name) => !series.has(name));
    return isLost ? { ...word, entries: [] } : word;
  });
}

/** The names of two words that contain a word, by document and number. */
function namesOf({ entries }: AskedWord): ReadonlySet<string> {
  return new Set(
    entries
      .filter(({ likeness }) => likeness === 1)
      .flatMap(({ entry }) => entry.phrases)
      .filter(({ kind, length }) => kind === NAME && length === 2)
      .map(({ document, phrase }) => `${document} ${phrase}`),
  );
}
