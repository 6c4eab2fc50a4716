import type { ListedThing } from '../query/names-file.ts';

/**
 * A thing as the file of names lists it.
 * @param others other names of its own
 */
export function listedThing(
  kind: string,
  label: string,
  url: string,
  others: readonly (string | undefined)[],
): ListedThing {
  return [kind, label, url, [...new Set(others.filter((other) => other !== undefined))].join('|')];
}
