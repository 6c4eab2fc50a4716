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

/** The edition’s own citation after words, with at most 500 characters before its address, is not quoted. */
const CITED = /^\s*[“"]([^]+?)[”"]\s*\([^\n]{0,500}?https?:[^]*$/u;
const ADDRESS_LINE = /^.*https?:\/\/.*$/gmu;
const ADDRESS = /https?:\/\/\S*/gu;
const ELLIPSIS = /\[\s*(?:…|\.\s*\.\s*\.)\s*\]|…|\.\s?\.\s?\.(?:\s?\.)?/gu;
/** “[C]ompanies”: another capital. Anything else in brackets is by the quoting person, and may replace words. */
const CAPITAL = /\[(\p{L})\](?=\p{L})/gu;
const BRACKETS = /\[[^[\]]*\]/gu;
/** A word that was divided at the end of a line. It is only tried from its beginning: long words take no time. */
const DIVIDED = /(?<!\p{L})(\p{L}+)[-‐][^\S\n]*\n\s*(\p{L}+)/gu;

/** A number directly after a word or before the next sign: the mark of a footnote that was copied with the words. */
const NOTE_MARK = /(?<=\p{L}{3}[.,;:!?"”’')]*)\d{1,3}(?![\d\p{L}])/gu;

export function withoutNoteMarks(segment: string): string {
  return segment.replaceAll(NOTE_MARK, '');
}

/** Numbers of a list: “8. Improving …”. */
const LIST_NUMBER = /(^[^\S\n]*|[.;:!?][^\S\n]+)\(?\d{1,3}[.)]\s+/gmu;

export function withoutListNumbers(segment: string): string {
  return segment.replaceAll(LIST_NUMBER, '$1');
}

/** Words in double quotation marks, each pair for itself. */
const IN_MARKS = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|"([^"]+)"/gu;

/** What a sentence about a text quotes: the words in its quotation marks, with the words before and after each. */
export function wordsInMarks(
  pasted: string,
): readonly { readonly before: string; readonly words: string; readonly after: string }[] {
  const text = withoutMarkup(pasted);
  const matches = [...text.matchAll(IN_MARKS)];
  return matches.map((match, index) => {
    const last = matches[index - 1];
    const end = match.index + match[0].length;
    return {
      before: text.slice(last === undefined ? 0 : last.index + last[0].length, match.index),
      words: match.slice(1).join(''),
      after: text.slice(end, matches[index + 1]?.index),
    };
  });
}

export interface WordsOfText {
  /** Whether the text has a word: then a word that was divided at the end of a line is rejoined. */
  readonly hasWord: (word: string) => boolean;
  /** Whether the text has words of a line: then it is quoted, even if it names an address. */
  readonly hasSome: (line: string) => boolean;
}

/**
 * @param pasted as it came
 * @returns stretches, each of which should occur in the text, in their order
 */
export function quotedSegments(pasted: string, { hasWord, hasSome }: WordsOfText): readonly string[] {
  const text = withoutMarkup(pasted);
  const cited = CITED.exec(text)?.[1];
  const withoutAddresses = text.replaceAll(ADDRESS_LINE, (line) => (hasSome(line) ? line.replaceAll(ADDRESS, '') : ''));
  const hasWords = (some: string) => /[\p{L}\p{N}]/u.test(some);
  const words = cited ?? [withoutAddresses, text.replaceAll(ADDRESS, '')].find(hasWords) ?? text;
  return words
    .normalize('NFKC')
    .replaceAll(UNSEEN, '')
    .replaceAll(DIVIDED, (_, first: string, second: string) =>
      hasWord((first + second).toLowerCase()) ? first + second : `${first}-${second}`,
    )
    .replaceAll(CAPITAL, '$1')
    .split(new RegExp(`${ELLIPSIS.source}|${BRACKETS.source}`, 'u'))
    .map((segment) => segment.trim())
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment));
}
