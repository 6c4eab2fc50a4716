/** Traditional Han characters in a query, where the index has simplified ones. Pure. */

/** The file of the index that has traditional characters, each followed by the simplified one. */
export const TRADITIONAL_FILE = 'traditional';

/** @param pairs as the file has them */
export function mapOfPairs(pairs: string): ReadonlyMap<string, string> {
  const characters = [...pairs];
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2)
    map.set(characters[index] ?? '', characters[index + 1] ?? '');
  return map;
}
