/** The text as a graph of words: round the words that another text has otherwise, each known reading is another way. */
import { isSameSentence } from './compare-words.ts';
import type { PlacedReading } from './known-readings.ts';
import type { QuotedText } from './quoted-text.ts';

export interface WordNode {
  /** None where a reading begins. */
  readonly word: string | undefined;
  /** Number of the word of the text; none in a reading. */
  readonly at?: number;
  /** Whether it is the first or the last word of a sentence or a title. */
  readonly isAtEdge?: boolean;
  /** The reading to which it belongs. */
  readonly reading?: PlacedReading;
  /** Whether it is a word of the text where a reading leaves words out. */
  readonly isLeftOut?: true;
  /** Places in the list of the nodes that may be directly before it: each of them is earlier in the list. */
  readonly from: readonly number[];
}

/**
 * @param readings of which those without a word are ways past the text's words
 * @param window numbers of the first word of the text and of the word after the last
 */
export function textWithReadings(
  text: QuotedText,
  readings: readonly PlacedReading[],
  [first, last]: readonly [start: number, end: number],
): readonly WordNode[] {
  const nodes: WordNode[] = [];
  const ends = new Map<number, readonly number[]>();
  const starting = Map.groupBy(
    // Words that are put in come first: what replaces the words after them may follow.
    readings.filter(({ start, end }) => start >= first && end <= last).toSorted((a, b) => a.end - b.end),
    ({ start }) => start,
  );
  let own: readonly number[] = [];
  for (let at = first; at <= last; at += 1) {
    const before = () => [...own, ...(ends.get(at) ?? [])];
    for (const reading of starting.get(at) ?? [])
      ends.set(reading.end, [...(ends.get(reading.end) ?? []), addReading(nodes, reading, before(), text)]);
    const word = text.words[at]?.word;
    if (at < last && word !== undefined)
      own = [nodes.push({ word, at, isAtEdge: isAtEdge(text, at), from: before() }) - 1];
  }
  return nodes;
}

function isAtEdge(text: QuotedText, at: number): boolean {
  return !isSameSentence(text, at - 1, at) || !isSameSentence(text, at, at + 1);
}

/** @returns the place of its last node */
function addReading(nodes: WordNode[], reading: PlacedReading, from: readonly number[], text: QuotedText): number {
  let last = nodes.push({ word: undefined, reading, from }) - 1;
  for (const [index, stretch] of reading.stretches.entries()) {
    const before = [last, ...(index === 0 ? [] : addLeftOut(nodes, reading, last, text))];
    for (const [offset, word] of stretch.entries())
      last = nodes.push({ word, reading, from: offset === 0 ? before : [last] }) - 1;
  }
  return last;
}

/** The words of the text at its place, any stretch of which may be where it leaves words out. */
function addLeftOut(nodes: WordNode[], reading: PlacedReading, last: number, { words }: QuotedText): readonly number[] {
  const added: number[] = [];
  for (const { word } of words.slice(reading.start, reading.end)) {
    const from = [last, ...added.slice(-1)];
    added.push(nodes.push({ word, reading, isLeftOut: true, from }) - 1);
  }
  return added;
}
