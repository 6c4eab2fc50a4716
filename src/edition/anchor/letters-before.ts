/**
 * Offsets that white space does not change: a page prints the same words with other spaces between them.
 * @param offset UTF-16 offset of the text
 * @returns how many UTF-16 units before it are not white space
 */
export function lettersBefore(text: string, offset: number): number {
  return text.slice(0, offset).replaceAll(/\s+/gu, '').length;
}
