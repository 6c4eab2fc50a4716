/**
 * Somebody's quotation, as words: without its quotation marks, cut wherever it says itself that something is left out.
 */
import type { TextRange } from '../passage.ts';
import { withoutMarkup } from './without-markup.ts';

/** A word of a text, folded so that only letters decide: signs, capitals and spaces do not. */
export interface QuotedToken extends TextRange {
  readonly word: string;
}

/** Scripts without spaces between words are compared letter by letter. */
const ALONE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const WORD = new RegExp(`${ALONE}|(?:(?!${ALONE})[\\p{L}\\p{M}\\p{N}])+(?:[’'](?!${ALONE})[\\p{L}\\p{M}]+)*`, 'gu');
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** The words of a text, in order. */
export function quotedTokens(text: string): readonly QuotedToken[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.normalize('NFKC').replaceAll('’', "'").toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** The edition’s own citation after words, and lines that name an address, are not part of the quotation. */
const CITED = /^\s*[“"]([^]+?)[”"]\s*\([^\n]*https?:[^]*$/u;
const ADDRESS_LINE = /^.*https?:\/\/.*$/gmu;
const ELLIPSIS = /\[\s*(?:…|\.\s*\.\s*\.)\s*\]|…|\.\s?\.\s?\.(?:\s?\.)?/gu;
/** “[C]ompanies”: another capital. Anything else in brackets is by the quoting person, and may replace words. */
const CAPITAL = /\[(\p{L})\](?=\p{L})/gu;
const BRACKETS = /\[[^[\]]*\]/gu;

/** A number directly after a word or before the next sign: the mark of a footnote that was copied with the words. */
const NOTE_MARK = /(?<=\p{L}{3}[.,;:!?"”’')]*)\d{1,3}(?![\d\p{L}])/gu;

export function withoutNoteMarks(segment: string): string {
  return segment.replaceAll(NOTE_MARK, '');
}

/**
 * @param pasted as it came
 * @param isWord whether the text has a word, to rejoin a word that was divided at the end of a line
 * @returns stretches, each of which should occur in the text, in their order
 */
export function quotedSegments(pasted: string, isWord: (word: string) => boolean): readonly string[] {
  const text = withoutMarkup(pasted);
  const cited = CITED.exec(text)?.[1];
  const withoutAddresses = text.replaceAll(ADDRESS_LINE, '');
  const words = cited ?? (/[\p{L}\p{N}]/u.test(withoutAddresses) ? withoutAddresses : text);
  return words
    .normalize('NFKC')
    .replaceAll(UNSEEN, '')
    .replaceAll(/(\p{L}+)[-‐]\s*\n\s*(\p{L}+)/gu, (_, first: string, second: string) =>
      isWord((first + second).toLowerCase()) ? first + second : `${first}-${second}`,
    )
    .replaceAll(CAPITAL, '$1')
    .split(new RegExp(`${ELLIPSIS.source}|${BRACKETS.source}`, 'u'))
    .map((segment) => segment.trim())
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment));
}
