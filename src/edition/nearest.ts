import { distance } from 'fastest-levenshtein';

/** Names that differ by more than this share of the longer name do not help: at a half, every second letter differs. */
const FURTHEST = 0.5;

/**
 * The name that an author most probably meant.
 * @param wanted the written name
 * @param existing names that exist
 * @returns the nearest, or nothing if none is near
 */
export function nearestName(wanted: string, existing: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly share: number } | undefined;
  for (const name of existing) {
    const isPart = hasAllParts(wanted, name) || hasAllParts(name, wanted);
    if (!isPart && isFarByLength(wanted, name)) continue;
    const share = shareOfDifference(wanted, name) * (isPart ? FURTHEST : 1);
    if (share <= FURTHEST && (best === undefined || share < best.share)) best = { name, share };
  }
  return best?.name;
}

/** A part of a name that an author may remember alone has at least this many letters: a year, an acronym. */
const FEWEST_LETTERS = 4;

/** Whether one name has all parts of another, separated by hyphens, as `un-gge-2015` has those of `gge-2015`. */
function hasAllParts(whole: string, part: string): boolean {
  const parts = part.toLowerCase().split('-');
  const others = whole.toLowerCase().split('-');
  return part.length >= FEWEST_LETTERS && parts.length < others.length && parts.every((one) => others.includes(one));
}

/** How different two names are: 0 for the same, 1 for nothing in common; case does not count. */
export function shareOfDifference(one: string, other: string): number {
  return distance(one.toLowerCase(), other.toLowerCase()) / Math.max(one.length, other.length, 1);
}

/**
 * The stretch of words in a text that is most similar to a quotation that was not found. It is only a suggestion.
 * @param quotation the words that were looked for
 * @param text the text that should have them
 * @returns the stretch, where it begins (UTF-16 offset), and how different it is (0 for the same, 1 for nothing in
 * common), or nothing if no stretch is near
 */
export function nearestWords(
  quotation: string,
  text: string,
): { readonly words: string; readonly start: number; readonly share: number } | undefined {
  const words = [...text.matchAll(/\S+/gu)];
  const length = quotation.trim().split(/\s+/u).length;
  const wanted = quotation.trim().toLowerCase();
  let best: { readonly words: string; readonly start: number; readonly share: number } | undefined;
  for (let first = 0; first < words.length; first += 1) {
    for (const size of [length - 1, length, length + 1]) {
      const last = words[first + size - 1];
      const opening = words[first];
      if (size < 1 || last === undefined || opening === undefined) continue;
      const candidate = text.slice(opening.index, last.index + last[0].length).replace(/[.,;:]$/u, '');
      if (isFarByLength(wanted, candidate)) continue;
      const share = distance(wanted, candidate.toLowerCase()) / Math.max(wanted.length, candidate.length);
      if (share <= FURTHEST && (best === undefined || share < best.share))
        best = { words: candidate, start: opening.index, share };
    }
  }
  return best;
}

/**
 * Two words differ by at least the difference of their lengths: most need no comparison, and very long ones never do.
 */
function isFarByLength(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) > FURTHEST * Math.max(one.length, other.length);
}
