/** Advice to an author about words that are not at their place: the nearest words, and the sign that differs. */
import { nearestWords } from '../nearest.ts';
import { findTyped } from './fold.ts';
import { findQuotation } from './quotations.ts';

/**
 * Words as a text has them, if they occur there except for signs that are typed differently, or for capitals and
 * accents.
 * @returns nothing if they do not
 */
export function wordsOfText(words: string, text: string): string | undefined {
  const [range] = [...findTyped(words, text, 'typed'), ...findTyped(words, text, 'letters')];
  return range && text.slice(range.start, range.end).replaceAll(/\s+/gu, ' ');
}

/** Words for a file: unchanged if they are in the text, otherwise as the text has them, otherwise unchanged. */
export function asInText(words: string, text: string): string {
  return findQuotation({ exact: words }, text).length > 0 ? words : (wordsOfText(words, text) ?? words);
}

/** A line about a sign that differs if the words look the same; nothing if they do not. */
export function differingSign(words: string, text: string): string | undefined {
  const [range] = findTyped(words, text, 'typed');
  if (range !== undefined) {
    const own = [...text.slice(range.start, range.end).replaceAll(/\s+/gu, ' ')];
    const written = [...words.trim().replaceAll(/\s+/gu, ' ')];
    const at = own.findIndex((sign, index) => sign !== written[index]);
    return `the text has ${named(own[at])} where the quotation has ${named(written[at < 0 ? own.length : at])}: “${own.join('')}”`;
  }
  const foreign = [...new Set(words)].find((sign) => /[^\p{ASCII}\s]/u.test(sign) && !text.includes(sign));
  return foreign === undefined ? undefined : `the text has no ${named(foreign)}`;
}

/**
 * The sign that differs, or the nearest words, or both.
 * @param where returns which text it is, such as `sentence 2`, by an offset
 */
export function whatIsNear(words: string, text: string, where: (offset: number) => string): string | undefined {
  const sign = differingSign(words, text);
  if (findTyped(words, text, 'typed').length > 0) return sign;
  const near = nearestWords(words, text);
  const lines = [
    ...(near === undefined ? [] : [`nearest${where(near.start)}: “${near.words}”`]),
    ...(sign === undefined ? [] : [sign]),
  ];
  return near === undefined ? undefined : lines.join('\n');
}

function named(sign: string | undefined): string {
  if (sign === undefined) return 'nothing';
  return `“${sign}” (U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
