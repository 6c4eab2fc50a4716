import anyAscii from 'any-ascii';

/** Chinese as pinyin, other scripts letter by letter; syllables of a word stay together. */
export function inLatin(words: string): string {
  return /^[\p{ASCII}\p{Script=Latin}\p{M}]*$/u.test(words) ? words : anyAscii(words).replaceAll("'", '');
}
