/** The word that was probably meant: the nearest, and of several that are as near the one that the edition uses most. */
import { distance } from 'fastest-levenshtein';

/**
 * A word of other lengths is given no suggestion: in Hunspell's way of looking for one the cost grows with the length
 * (1,200 letters took all memory), and of a few letters everything is near.
 */
const SUGGESTED_LENGTH = { least: 4, most: 24 };
/** Letters of a word for each slip in it: with more slips it could be any word. */
const LETTERS_FOR_A_SLIP = 4;

export function isWorthSuggesting(word: string): boolean {
  return word.length >= SUGGESTED_LENGTH.least && word.length <= SUGGESTED_LENGTH.most;
}

/**
 * @param word that no dictionary has
 * @param counts how often the edition has each of its words
 * @param isRight whether a word of the edition is spelt as it should be
 * @param look words of a dictionary that are like it; costs much, and is asked only where the edition has none that
 *   differs by one slip
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

/** Letters that are missing, too many or others; two that changed places are one slip. Capitals are none. */
function slipsBetween(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const slips = distance(a, b);
  if (slips !== 2 || a.length !== b.length) return slips;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2);
  return swapped === b ? 1 : 2;
}

/** With a capital where the word has one: it may stand at the beginning of a sentence. */
function likeWritten(candidate: string, word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? candidate.slice(0, 1).toUpperCase() + candidate.slice(1) : candidate;
}
