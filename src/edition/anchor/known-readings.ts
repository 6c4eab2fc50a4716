/** Finds the readings of other texts that somebody has quoted in place of this text’s words. */
import type { ComparedWords } from './align-words.ts';
import type { Comparison } from './compare-words.ts';
import { quotedTokens } from './quoted-segments.ts';
import type { KnownReading, QuotedText } from './quoted-text.ts';

/** A reading with its words, and the numbers of the text's words in whose place it stands. */
export interface PlacedReading {
  readonly reading: KnownReading;
  /** None if it does not have the text's words. */
  readonly wanted: readonly string[];
  /** The stretches between which it leaves words out. */
  readonly stretches: readonly (readonly string[])[];
  readonly start: number;
  readonly end: number;
}

/** The readings, found in the text once for all quotations. */
export function placeReadings(readings: readonly KnownReading[], text: QuotedText): readonly PlacedReading[] {
  return readings.flatMap((reading) => {
    const stretches = reading.reading
      .split('…')
      .map((some) => quotedTokens(some).map(({ word }) => word))
      .filter((some) => some.length > 0);
    const [start, end] = wordsAt(reading, text);
    return stretches.length === 0 && reading.reading !== ''
      ? []
      : [{ reading, wanted: stretches.flat(), stretches, start, end }];
  });
}

export function isSameReading(one: PlacedReading, other: PlacedReading): boolean {
  return one.start === other.start && one.end === other.end && one.wanted.join(' ') === other.wanted.join(' ');
}

/** Readings that equal the quoted words: in place of the text’s words, or between the same neighbours. */
export function knownReadings(
  { start: first, end: last, pieces }: Comparison,
  words: readonly string[],
  text: QuotedText,
  readings: readonly PlacedReading[],
): readonly KnownReading[] {
  const known = readings.filter(({ wanted, stretches, start, end }) => {
    if (start > last || end < first) return false;
    const touched = pieces.some((piece) => piece.in !== 'both' && piece.text[0] <= end && piece.text[1] >= start);
    if (!touched) return false;
    const quoted = quotedBetween(pieces, words, start, end);
    if (quoted.join(' ') === wanted.join(' ') || hasNewWords(quoted, stretches, text, start, end)) return true;
    return isBetween(wanted, words, text.words[start - 1]?.word, text.words[end]?.word);
  });
  return known.map(({ reading }) => reading);
}

/** If the words beside a reading differ too, one of its own words must have at least this many letters. */
const TELLING = 4;

/** Whether words have a reading among others, with a word that the text has not at this place. */
function hasNewWords(
  quoted: readonly string[],
  stretches: PlacedReading['stretches'],
  text: QuotedText,
  start: number,
  end: number,
): boolean {
  const own = new Set(text.words.slice(start, end).map(({ word }) => word));
  const isTelling = stretches.flat().some((word) => word.length >= TELLING && !own.has(word));
  return isTelling && foundInOrder(stretches, quoted);
}

function foundInOrder(stretches: PlacedReading['stretches'], words: readonly string[]): boolean {
  let from = 0;
  return stretches.every((some) => {
    const at = words.findIndex((_, index) => index >= from && isAt(some, words, index));
    from = at + some.length;
    return at >= 0;
  });
}

/** Whether some words are in others, at an index. */
function isAt(some: readonly string[], others: readonly string[], index: number): boolean {
  return some.every((word, offset) => others[index + offset] === word);
}

/** Where the text must be searched if the quotation has the words of a reading: numbers of words. */
export function startsOfReadings(words: readonly string[], readings: readonly PlacedReading[]): readonly number[] {
  return readings.flatMap(({ stretches: [first], start }) => {
    if (first === undefined) return [];
    const at = words.findIndex((_, index) => isAt(first, words, index));
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
    return (
      isAt(wanted, words, at) &&
      (at === 0 || words[at - 1] === before) &&
      (end === words.length || words[end] === after)
    );
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
