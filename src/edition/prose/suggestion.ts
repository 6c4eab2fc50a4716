/**
 * The word that was probably meant: the nearest, and of several equally near ones the one that the edition uses most.
 */
import { distance } from 'fastest-levenshtein';

/**
 * Only a word of this length gets a suggestion. In Hunspell's way of looking for one the cost grows with the length
 * (1,200 letters took all memory), and a word of a few letters is near to everything.
 */
const SUGGESTED_LENGTH = { least: 4, most: 24 };
/** A word has at least this many letters for each slip: with more slips it could be any word. */
const LETTERS_FOR_A_SLIP = 4;

export function isWorthSuggesting(word: string): boolean {
  return word.length >= SUGGESTED_LENGTH.least && word.length <= SUGGESTED_LENGTH.most;
}

/**
 * @param word that no dictionary has
 * @param counts how often the edition has each of its words
 * @param isRight whether a word of the edition is spelt correctly
 * @param look returns similar words of a dictionary; it is slow, and called only if the edition has no word that
 * differs by one slip
 */
export function bestSuggestion(
  word: string,
  counts: ReadonlyMap<string, number>,
  isRight: (candidate: string) => boolean,
  look: () => readonly string[],
): string | undefined {
  const most = Math.max(1, Math.floor(word.length / LETTERS_FOR_A_SLIP));
  const rank = (candidates: Iterable<string>) =>
    [...candidates]
      .filter((candidate) => candidate !== word && Math.abs(candidate.length - word.length) <= most)
      .map((candidate) => ({ candidate, slips: slipsBetween(word, candidate), count: counts.get(candidate) ?? 0 }))
      .filter(({ slips }) => slips > 0 && slips <= most)
      .toSorted((a, b) => a.slips - b.slips || b.count - a.count);
  const own = rank(counts.keys()).find(({ candidate }) => isRight(candidate));
  if (own?.slips === 1) return likeWritten(own.candidate, word);
  const [best] = rank([...(own === undefined ? [] : [own.candidate]), ...look()]);
  return best && likeWritten(best.candidate, word);
}

/** Letters that are missing, surplus or different; two swapped letters are one slip. Capitals are no slips. */
function slipsBetween(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const slips = distance(a, b);
  if (slips !== 2 || a.length !== b.length) return slips;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2);
  return swapped === b ? 1 : 2;
}

/** With a capital if the word has one: it may be the beginning of a sentence. */
function likeWritten(candidate: string, word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? candidate.slice(0, 1).toUpperCase() + candidate.slice(1) : candidate;
}
