/**
 * Blocks of Unicode that a typeface for Chinese covers: radicals, punctuation, strokes, ideographs, compatibility forms
 * and full-width forms. Kana and Hangul are not among them.
 */
export const HAN_BLOCKS = [
  [0x2e80, 0x303f],
  [0x31c0, 0x31ef],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0xff00, 0xffef],
  [0x20000, 0x3ffff],
] as const;

/**
 * The same blocks in the form of the descriptor `unicode-range`: a page without such characters does not request the
 * typeface.
 */
export const HAN_RANGE = HAN_BLOCKS.map((ends) => `U+${ends.map((end) => end.toString(16)).join('-')}`).join(',');

const HAN = new RegExp(
  `[${HAN_BLOCKS.map((ends) => ends.map((end) => `\\u{${end.toString(16)}}`).join('-')).join('')}]`,
  'gu',
);
/**
 * Parts of a page's file that are not printed in the edition's typeface: its head, its data, its tags with their
 * attributes, and words of sources. These words have no limit, so they are in the reader's own typefaces, see
 * `as-read.css`.
 */
const NOT_PRINTED = /<(head|script|style)\b.*?<\/\1>|<span class="as-read"[^>]*>[^<]*<\/span>|<[^>]*>/gsu;

/**
 * @param pages HTML of each page
 * @returns the characters that they print and the typeface covers, each once, in order
 */
export function printedHan(pages: readonly string[]): readonly string[] {
  return [...new Set(pages.flatMap((html) => html.replaceAll(NOT_PRINTED, '').match(HAN) ?? []))].sort();
}

/** Each character of a text that the typeface covers, once, in order. */
export function hanCharacters(text: string): readonly string[] {
  return [...new Set(text.match(HAN))].sort();
}
