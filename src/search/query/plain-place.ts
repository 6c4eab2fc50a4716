/** The written form of a place of the text, as it is typed or copied. Pure. */

/** How many commas there are between a work and a place in it, at most: its issuer may have some. */
const MOST_PARTS = 8;

/** The parts of a citation that may be the place: everything after a comma, up to its status and its version. */
export function afterWork(typed: string, work: string): readonly string[] {
  const start = plainPlace(typed).startsWith(`${plainPlace(work)},`)
    ? typed.toLowerCase().indexOf(`${work.toLowerCase()},`)
    : -1;
  if (start < 0) return [];
  const [cited = ''] = typed.slice(start + work.length + 1).split(';');
  const parts = cited.split(',');
  return parts.slice(0, MOST_PARTS).map((_, index) => parts.slice(index).join(','));
}

/** Small letters, plain dashes, single spaces, no zeros before numbers; no brackets or full stop around all. */
export function plainPlace(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[←→‹›•]/gu, ' ')
    .replaceAll(/\s*[\p{Pd}−]\s*/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?<![\d.])0+(?=\d)/gu, '')
    .replaceAll(/^[\s("“”„‘«[]+|[\s)"“”’».\],;]+$/gu, '');
}
