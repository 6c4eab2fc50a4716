/**
 * Whether something anchored at places of a text is about a stretch of it. A place without length is a point between
 * words, and concerns the words on both sides.
 * @param at places, in units that are not white space
 * @param start of the stretch, in the same units
 */
export function concernsWords(
  at: readonly (readonly [start: number, end: number])[],
  start: number,
  end: number,
): boolean {
  return at.some(([from, until]) => (from === until ? start <= from && end >= from : start < until && end > from));
}
