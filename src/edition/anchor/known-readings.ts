/** Finds the readings of other texts that somebody has quoted in place of this text’s words. */
import type { ComparedWords, Comparison } from './compare-words.ts';
import { quotedTokens } from './quoted-segments.ts';
import type { KnownReading, QuotedText } from './quoted-text.ts';

/** A reading with its words, and the numbers of the text's words in whose place it stands. */
export interface PlacedReading {
  readonly reading: KnownReading;
  readonly wanted: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The readings that have words, found in the text once for all quotations. */
export function placeReadings(readings: readonly KnownReading[], text: QuotedText): readonly PlacedReading[] {
  return readings.flatMap((reading) => {
    const wanted = quotedTokens(reading.reading).map(({ word }) => word);
    const [start, end] = wordsAt(reading, text);
    return wanted.length === 0 ? [] : [{ reading, wanted, start, end }];
  });
}

/** Readings that equal the quoted words: in place of the text’s words, or between the same neighbours. */
export function knownReadings(
  { start: first, end: last, pieces }: Comparison,
  words: readonly string[],
  text: QuotedText,
  readings: readonly PlacedReading[],
): readonly KnownReading[] {
  const known = readings.filter(({ wanted, start, end }) => {
    if (start > last || end < first) return false;
    const touched = pieces.some((piece) => piece.in !== 'both' && piece.text[0] <= end && piece.text[1] >= start);
    if (!touched) return false;
    const isInPlace = quotedBetween(pieces, words, start, end).join(' ') === wanted.join(' ');
    return isInPlace || isBetween(wanted, words, text.words[start - 1]?.word, text.words[end]?.word);
  });
  return known.map(({ reading }) => reading);
}

/** Where the text must be searched if the quotation has the words of a reading: numbers of words. */
export function startsOfReadings(words: readonly string[], readings: readonly PlacedReading[]): readonly number[] {
  return readings.flatMap(({ wanted, start }) => {
    const at = words.findIndex((_, index) => wanted.every((word, offset) => words[index + offset] === word));
    return at < 0 ? [] : [start - at - BESIDE];
  });
}

/** How many words before the place the search begins. */
const BESIDE = 2;

/** Whether some words are in a quotation between two others, or at its end. */
function isBetween(
  wanted: readonly string[],
  words: readonly string[],
  before: string | undefined,
  after: string | undefined,
): boolean {
  return words.some((_, at) => {
    const end = at + wanted.length;
    const isThere = wanted.every((word, index) => words[at + index] === word);
    return isThere && (at === 0 || words[at - 1] === before) && (end === words.length || words[end] === after);
  });
}

/** Numbers of the first and last word of a stretch of a title or a text. */
function wordsAt({ passage, part, start, end }: KnownReading, text: QuotedText): readonly [number, number] {
  const isBefore = (offset: number) => (word: QuotedText['words'][number]) =>
    word.passage < passage ||
    (word.passage === passage && (word.part === part ? word.start < offset : word.part === 'title'));
  return [text.words.findLastIndex(isBefore(start)) + 1, text.words.findLastIndex(isBefore(end)) + 1];
}

/** The words of the quotation in place of the text's words from one number to another. */
function quotedBetween(
  pieces: readonly ComparedWords[],
  words: readonly string[],
  start: number,
  end: number,
): readonly string[] {
  return pieces.flatMap(({ in: where, text, quotation }) => {
    if (where === 'text') return [];
    if (where === 'quotation') return text[0] >= start && text[0] <= end ? words.slice(...quotation) : [];
    const [from, to] = [Math.max(text[0], start), Math.min(text[1], end)];
    return from < to ? words.slice(quotation[0] + from - text[0], quotation[0] + to - text[0]) : [];
  });
}
