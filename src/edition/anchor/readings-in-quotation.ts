/** Finds quotations that have the words of a known reading, and around it the words of the text. */
import { isAt, type PlacedReading } from './known-readings.ts';
import type { QuotedText } from './quoted-text.ts';

/** Words of the text, by their numbers, and the readings that were quoted in place of some of them. */
export interface QuotedReadings {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly PlacedReading[];
}

/** A part of a reading is recognized by so many words. */
const LEAST_OF_PART = 2;

/** @param words a quotation that the text does not have word for word */
export function readingsInQuotation(
  words: readonly string[],
  text: QuotedText,
  readings: readonly PlacedReading[],
): QuotedReadings | undefined {
  const found = readings.flatMap((reading) => {
    const range = rangeOf(words, text, reading);
    return range === undefined ? [] : [{ reading, range }];
  });
  const [best] = found;
  if (best === undefined) return undefined;
  const [start, end] = best.range;
  const here = found.filter(({ range }) => range[0] < end && start < range[1]);
  return { start, end, readings: here.map(({ reading }) => reading) };
}

function rangeOf(
  words: readonly string[],
  text: QuotedText,
  { stretches, start, end }: PlacedReading,
): readonly [number, number] | undefined {
  const own = text.words.slice(start, end).map(({ word }) => word);
  for (const instead of insteadOf(own, stretches, words)) {
    const before = text.words.slice(Math.max(0, start - words.length), start).map(({ word }) => word);
    const after = text.words.slice(end, end + words.length).map(({ word }) => word);
    const all = [...before, ...instead, ...after];
    const at = all.findIndex((_, index) => isAt(words, all, index));
    if (at < 0) continue;
    const [first, last] = [at - before.length, at + words.length - before.length];
    const isWhole = first <= 0 && last >= instead.length;
    if (!isWhole && Math.min(last, instead.length) - Math.max(first, 0) < LEAST_OF_PART) continue;
    const [from, to] = [start + Math.min(0, first), end + Math.max(0, last - instead.length)];
    // Words that the text leaves out are shown at the word before them.
    return [from === to ? from - 1 : from, to];
  }
  return undefined;
}

/** What a quotation may have in place of the text's own words; where a reading leaves words out, any of them. */
function insteadOf(
  own: readonly string[],
  [first = [], ...others]: PlacedReading['stretches'],
  words: readonly string[],
): readonly (readonly string[])[] {
  let ways: readonly (readonly string[])[] = [first];
  for (const stretch of others) {
    // Only where the quotation has the words so far can it have the next.
    const possible = ways.filter((way) => words.some((_, index) => isAt(way, words, index)));
    ways = possible.flatMap((way) => stretchesOf(own).map((between) => [...way, ...between, ...stretch]));
  }
  return ways;
}

function stretchesOf(own: readonly string[]): readonly (readonly string[])[] {
  return [[], ...own.flatMap((_, from) => own.slice(from).map((__, length) => own.slice(from, from + length + 1)))];
}
