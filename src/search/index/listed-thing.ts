import type { ListedThing } from '../query/loaded-files.ts';

/** Characters of the words by which one thing is found; the most that a thing of this kind of edition has is 420. */
const MOST_OF_ONE = 640;

/**
 * A thing as the files list it.
 * @param others other names or words for it
 */
export function listedThing(
  kind: string,
  label: string,
  url: string,
  others: readonly (string | undefined)[],
  ...beginning: readonly string[]
): ListedThing {
  const thing = [kind, label, url, joinedWords(others)] as const;
  return beginning[0] === undefined ? thing : [...thing, beginning[0]];
}

/** Each once, as many as have room for one thing, separated by bars. */
export function joinedWords(others: readonly (string | undefined)[]): string {
  let room = MOST_OF_ONE;
  return [...new Set(others.filter((other) => other !== undefined))]
    .filter((other) => (room -= other.length + 1) >= 0)
    .join('|');
}
