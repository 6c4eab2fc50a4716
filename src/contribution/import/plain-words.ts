/** Words as a reader sees them, without the markup of other programs. */
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** Elements that bibliographies put into titles. A title may be about other elements. */
const TAGS =
  /<\/?(?:a|b|bdi|br|em|emph|font|i|inf|italic|jats:[a-z-]+|mml:[a-z-]+|p|sc|small|span|strong|sub|sup|tt|u)(?:\s[^<>]*)?\/?>/giu;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;
/** A letter without its dot, as LaTeX puts it under an accent. */
const DOTLESS: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };

export function plainWords(marked: string): string {
  let words = marked;
  // Words that were encoded twice are decoded twice.
  for (let round = 0; round < 2; round += 1)
    words = words.replaceAll(ENTITY, (entity) => toString(fromHtml(entity, { fragment: true }))).replaceAll(TAGS, '');
  return withoutTex(words)
    .replaceAll(/([ıȷ])(?=\p{M})/gu, (letter) => DOTLESS[letter] ?? letter)
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The markup that a reader of BibTeX left: commands keep their content, groups lose their braces. */
function withoutTex(words: string): string {
  if (!/[\\{}$]/u.test(words)) return words;
  return words
    .replaceAll(/\\[a-zA-Z]+\s*(?=\{)/gu, '')
    .replaceAll(/\\([&%$#_{}])/gu, '$1')
    .replaceAll(/\$([^$]*)\$/gu, '$1')
    .replaceAll(/[{}]/gu, '');
}
