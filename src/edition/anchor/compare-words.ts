/** Words that are not in the text word for word, beside the stretch of the text that is most similar to them. */
import { diffArrays } from 'diff';
import type { QuotedToken } from './quoted-segments.ts';
import type { QuotedText } from './quoted-text.ts';

/** Words that both have, that only the text has, or that only the quotation has. */
export interface ComparedWords {
  readonly in: 'both' | 'text' | 'quotation';
  /** Numbers of words: of the text, and of the quotation. */
  readonly text: readonly [start: number, end: number];
  readonly quotation: readonly [start: number, end: number];
}

export interface Comparison {
  /** Words of the text, by their numbers. */
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly ComparedWords[];
  /** Share of the quotation’s words that occur there in this order, or as stretches in another order. */
  readonly likeness: number;
  /** Number of the quotation’s words that occur there in this order. */
  readonly inOrder: number;
}

/** Quotations with more words than this are not compared word by word, but by the stretches that they share. */
const MOST_COMPARED = 4000;
/** The searched stretch of the text is longer than the quotation, which may have left words out. */
const WIDER = { times: 1.3, words: 4 };
/** The least words of a stretch. */
const SHORTEST_STRETCH = 4;

/**
 * @param from numbers of words of the text from which it is searched too
 * @returns the most similar first; none if the text shares no word, or the quotation is too long to be one
 */
export function compareWords(
  words: readonly string[],
  text: QuotedText,
  from: readonly number[] = [],
): readonly Comparison[] {
  if (words.length > Math.min(MOST_COMPARED, text.words.length * 2)) return [];
  const length = Math.ceil(words.length * WIDER.times) + WIDER.words;
  const likeliest = likeliestWindow(words, text, length);
  const windows = [
    ...(likeliest === undefined ? [] : [likeliest]),
    ...from.map((start) => [Math.max(0, start), Math.min(text.words.length, start + length)] as const),
  ];
  return windows
    .flatMap((window) => comparisonIn(window, words, text) ?? [])
    .toSorted((a, b) => b.inOrder - a.inOrder || a.end - a.start - (b.end - b.start));
}

function comparisonIn(
  window: readonly [number, number],
  words: readonly string[],
  text: QuotedText,
): Comparison | undefined {
  const pieces = trimmed(piecesOf(words, text, window));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const same = pieces.filter((piece) => piece.in === 'both');
  const inOrder = same.reduce((sum, { quotation: [start, end] }) => sum + end - start, 0);
  const inStretches = commonRuns(words, text).reduce((sum, { length }) => sum + length, 0);
  return {
    start: first.text[0],
    end: last.text[1],
    pieces,
    inOrder,
    likeness: inOrder < 3 ? 0 : Math.max(inOrder, inStretches) / words.length,
  };
}

/** Stretches that are in the text word for word, the first and longest ones. */
export function commonRuns(
  words: readonly string[],
  text: QuotedText,
): readonly { readonly at: number; readonly from: number; readonly length: number }[] {
  const found: { at: number; from: number; length: number }[] = [];
  for (let from = 0; from < words.length;) {
    let best = { at: 0, from, length: 0 };
    for (const at of text.placesOf(words[from] ?? '')) {
      let length = 1;
      while (from + length < words.length && text.words[at + length]?.word === words[from + length]) length += 1;
      if (length > best.length) best = { at, from, length };
    }
    if (best.length >= SHORTEST_STRETCH) found.push(best);
    from += Math.max(1, best.length >= SHORTEST_STRETCH ? best.length : 1);
  }
  return found;
}

/** The stretch where the rarest words of the quotation are closest together. */
function likeliestWindow(
  words: readonly string[],
  text: QuotedText,
  atMost: number,
): readonly [number, number] | undefined {
  const weights = new Float64Array(text.words.length + 1);
  for (const word of new Set(words)) {
    const places = text.placesOf(word);
    for (const at of places) weights[at] = 1 / places.length;
  }
  const length = Math.min(text.words.length, atMost);
  let sum = 0;
  let best = { sum: 0, start: 0 };
  for (let end = 0; end < text.words.length; end += 1) {
    sum += weights[end] ?? 0;
    if (end >= length) sum -= weights[end - length] ?? 0;
    if (sum > best.sum + 1e-9) best = { sum, start: Math.max(0, end - length + 1) };
  }
  return best.sum === 0 ? undefined : [best.start, Math.min(text.words.length, best.start + 2 * length)];
}

function piecesOf(
  words: readonly string[],
  text: QuotedText,
  [start, end]: readonly [number, number],
): readonly ComparedWords[] {
  const window = text.words.slice(start, end).map(({ word }) => word);
  let [at, from] = [start, 0];
  return diffArrays(window, [...words]).map(({ added, removed, value }) => {
    const piece: ComparedWords = {
      in: added ? 'quotation' : removed ? 'text' : 'both',
      text: [at, added ? at : at + value.length],
      quotation: [from, removed ? from : from + value.length],
    };
    [at, from] = [piece.text[1], piece.quotation[1]];
    return piece;
  });
}

/**
 * Without the words of the text before and after everything that is quoted. But if the first or last word is only in
 * the quotation, as many words of the text as it has stay beside it.
 */
function trimmed(pieces: readonly ComparedWords[]): readonly ComparedWords[] {
  const [first, last] = [pieces.findIndex(isShared), pieces.findLastIndex(isShared)];
  if (first < 0) return [];
  const lengthOf = (some: readonly ComparedWords[]) =>
    some.reduce((sum, { quotation: [start, end] }) => sum + end - start, 0);
  const [before, after] = [pieces.slice(0, first), pieces.slice(last + 1)];
  return [
    ...before.flatMap((piece) => cut(piece, ([start, end]) => [Math.max(start, end - lengthOf(before)), end])),
    ...pieces.slice(first, last + 1),
    ...after.flatMap((piece) => cut(piece, ([start, end]) => [start, Math.min(end, start + lengthOf(after))])),
  ];
}

function isShared(piece: ComparedWords): boolean {
  return piece.in === 'both';
}

function cut(piece: ComparedWords, part: (range: ComparedWords['text']) => ComparedWords['text']): ComparedWords[] {
  if (piece.in !== 'text') return [piece];
  const text = part(piece.text);
  return text[0] === text[1] ? [] : [{ ...piece, text }];
}

/** The words of a piece as they were written. */
export function writtenWords(
  tokens: readonly QuotedToken[],
  source: string,
  [start, end]: readonly [number, number],
): string {
  const [first, last] = [tokens[start], tokens[end - 1]];
  return first === undefined || last === undefined ? '' : source.slice(first.start, last.end).replaceAll(/\s+/gu, ' ');
}
