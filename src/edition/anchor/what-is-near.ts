/** What an author reads of words that are not where they should be: the nearest, and the sign that differs. */
import { nearestWords } from '../nearest.ts';
import { findTyped } from './fold.ts';
import { findQuotation } from './quotations.ts';

/**
 * Words as a text has them, where they stand there but for signs that are typed otherwise, or for capitals and accents.
 * @returns nothing where they do not
 */
export function wordsOfText(words: string, text: string): string | undefined {
  const [range] = [...findTyped(words, text, 'typed'), ...findTyped(words, text, 'letters')];
  return range && text.slice(range.start, range.end).replaceAll(/\s+/gu, ' ');
}

/** Words for a file: as they are where they stand in the text, else as the text has them, else as they are. */
export function asInText(words: string, text: string): string {
  return findQuotation({ exact: words }, text).length > 0 ? words : (wordsOfText(words, text) ?? words);
}

/** A line on a sign that differs where the words look the same, and nothing where they do not. */
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

/** The sign that differs, or the nearest words, or both. @param where which text it is, as `sentence 2`, by an offset */
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
