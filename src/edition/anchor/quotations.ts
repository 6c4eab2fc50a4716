/** Finds a quotation in a text: exactly, except for white space. Similarity never decides. */
import type { TextRange } from '../passage.ts';
import { wordsPattern } from '../words-pattern.ts';

/** What an author wrote to say which words are meant. */
export interface Quotation {
  readonly exact: string;
  /** Words directly before the quotation. */
  readonly before?: string | undefined;
  /** Words directly after the quotation. */
  readonly after?: string | undefined;
}

/**
 * Every place where a quotation occurs as whole words.
 * @param quotation its white space matches any white space
 * @param text where to look
 * @returns ranges in UTF-16 offsets of the text, in order; two may overlap
 */
export function findQuotation({ exact, before, after }: Quotation, text: string): readonly TextRange[] {
  // A quotation longer than the text does not occur in it, and may be too long for a regular expression.
  if (
    [exact, before, after].some(
      (part) => part !== undefined && part.trim().replaceAll(/\s+/gu, ' ').length > text.length,
    )
  )
    return [];
  const words = wordsPattern(exact);
  if (words === '') return [];
  const ranges: TextRange[] = [];
  const expression = new RegExp(words, 'gu');
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (
      isWhole(range, text) &&
      stands(before, text.slice(0, range.start), 'before') &&
      stands(after, text.slice(range.end), 'after')
    )
      ranges.push(range);
    expression.lastIndex = match.index + lengthOfCharacter(text, match.index);
  }
  return ranges;
}

/**
 * A stretch of a text as a quotation that matches nothing else, with as many words before it, and then after it, as
 * that needs.
 * @param range whole words; UTF-16 offsets of the text
 */
export function quoteOf(text: string, { start, end }: TextRange): Quotation {
  const exact = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  const before = text
    .slice(0, start)
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const after = text
    .slice(end)
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const candidates: Quotation[] = [
    { exact },
    ...before.map((_, index) => ({ exact, before: before.slice(before.length - 1 - index).join(' ') })),
    ...after.map((_, index) => ({ exact, after: after.slice(0, index + 1).join(' ') })),
  ];
  return candidates.find((quotation) => isThere(quotation, text, start)) ?? { exact };
}

function isThere(quotation: Quotation, text: string, start: number): boolean {
  const found = findQuotation(quotation, text);
  return found.length === 1 && found[0]?.start === start;
}

/** In UTF-16 units. In the middle of a surrogate pair, the expression would step back to where it was. */
function lengthOfCharacter(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether the neighbouring words are directly before or after, except for white space. */
function stands(neighbour: string | undefined, text: string, side: 'before' | 'after'): boolean {
  if (neighbour === undefined) return true;
  const words = wordsPattern(neighbour);
  return new RegExp(side === 'before' ? `${words}\\s*$` : `^\\s*${words}`, 'u').test(text);
}

/** Letters of scripts that put spaces between words: no quotation begins or ends inside such a word. */
const SPACED_LETTER = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Whether a range begins and ends outside of words.
 * @param range UTF-16 offsets of the text
 */
export function isWhole({ start, end }: TextRange, text: string): boolean {
  return isBoundary(text, start) && isBoundary(text, end);
}

function isBoundary(text: string, offset: number): boolean {
  const left = [...text.slice(Math.max(0, offset - 2), offset)].at(-1);
  const right = [...text.slice(offset, offset + 2)][0];
  if (left === undefined || right === undefined) return true;
  const joins = (letter: string) => SPACED_LETTER.test(letter) && !UNSPACED_SCRIPT.test(letter);
  return !(joins(left) && joins(right));
}
