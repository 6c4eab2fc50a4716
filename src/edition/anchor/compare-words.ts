/** Words that are not in the text word for word, beside the stretch of the text that is most similar to them. */
import { alignWords, commonRuns, type ComparedWords } from './align-words.ts';
import type { QuotedToken } from './quoted-segments.ts';
import type { QuotedText } from './quoted-text.ts';

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
  const inStretches = commonRuns(words, text).reduce((sum, run) => sum + run.length, 0);
  return [...new Map(windows.map((window) => [window.join(' '), window])).values()]
    .flatMap((window) => comparisonIn(window, words, text, inStretches) ?? [])
    .toSorted((a, b) => b.inOrder - a.inOrder || a.end - a.start - (b.end - b.start));
}

function comparisonIn(
  window: readonly [number, number],
  words: readonly string[],
  text: QuotedText,
  inStretches: number,
): Comparison | undefined {
  const aligned = alignWords(words, text, window);
  const same = aligned.filter(isShared);
  const pieces = trimmed(withoutStrays(aligned, text), text);
  const [first, last] = [pieces.find(isShared), pieces.findLast(isShared)];
  if (first === undefined || last === undefined) return undefined;
  const inOrder = same.reduce((sum, { quotation: [start, end] }) => sum + end - start, 0);
  return {
    start: first.text[0],
    end: last.text[1],
    pieces,
    inOrder,
    likeness: inOrder < 3 ? 0 : Math.max(inOrder, inStretches) / words.length,
  };
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

/** Words at an end are there by chance if the text has this many times more words between them and the next ones. */
const STRAY = 3;

/** Without shared words at an end that are far from the others, or alone in another sentence. */
function withoutStrays(pieces: readonly ComparedWords[], text: QuotedText): readonly ComparedWords[] {
  const isStray = (stray: ComparedWords, near: ComparedWords) => {
    const isBefore = stray.text[0] < near.text[0];
    const [one, other] = isBefore ? [stray, near] : [near, stray];
    const skipped = other.text[0] - one.text[1] - Math.max(0, other.quotation[0] - one.quotation[1]);
    const isElsewhere = !isSameSentence(text, one.text[1] - 1, other.text[0]);
    return skipped > (stray.text[1] - stray.text[0]) * (isElsewhere ? 1 : STRAY);
  };
  const shared = pieces.filter(isShared);
  let [from, to] = [0, shared.length];
  for (; to - from > 1; from += 1) {
    const [stray, near] = [shared[from], shared[from + 1]];
    if (stray === undefined || near === undefined || !isStray(stray, near)) break;
  }
  for (; to - from > 1; to -= 1) {
    const [near, stray] = [shared[to - 2], shared[to - 1]];
    if (stray === undefined || near === undefined || !isStray(stray, near)) break;
  }
  const kept = new Set(shared.slice(from, to));
  return pieces.flatMap((piece) =>
    !isShared(piece) || kept.has(piece)
      ? [piece]
      : [
          { ...piece, in: 'text' as const },
          { ...piece, in: 'quotation' as const },
        ],
  );
}

/**
 * Without the words of the text before and after everything that is quoted. But if the first or last word is only in
 * the quotation, as many words of the same sentence as it has stay beside it.
 */
function trimmed(pieces: readonly ComparedWords[], text: QuotedText): readonly ComparedWords[] {
  const [first, last] = [pieces.findIndex(isShared), pieces.findLastIndex(isShared)];
  const [begin, finish] = [pieces[first], pieces[last]];
  if (begin === undefined || finish === undefined) return [];
  const [start, end] = [begin.text[0], finish.text[1]];
  const lengthOf = (some: readonly ComparedWords[]) => some.reduce((sum, { quotation: [a, b] }) => sum + b - a, 0);
  const [before, after] = [pieces.slice(0, first), pieces.slice(last + 1)];
  let [lowest, highest] = [start, end];
  while (start - lowest < lengthOf(before) && isSameSentence(text, lowest - 1, start)) lowest -= 1;
  while (highest - end < lengthOf(after) && isSameSentence(text, highest, end - 1)) highest += 1;
  return [...before, ...pieces.slice(first, last + 1), ...after].flatMap((piece) => cut(piece, lowest, highest));
}

function isShared(piece: ComparedWords): boolean {
  return piece.in === 'both';
}

export function isSameSentence({ words }: QuotedText, one: number, other: number): boolean {
  const [a, b] = [words[one], words[other]];
  return a?.passage === b?.passage && a?.part === b?.part && a?.sentence === b?.sentence;
}

function cut(piece: ComparedWords, lowest: number, highest: number): ComparedWords[] {
  if (piece.in !== 'text') return [piece];
  const text = [Math.max(piece.text[0], lowest), Math.min(piece.text[1], highest)] as const;
  return text[0] >= text[1] ? [] : [{ ...piece, text }];
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
