/** The differences of a quotation that was laid over the text and its readings. */
import type { LaidWord } from './align-with-readings.ts';
import { comparedBetween, type ComparedWords } from './align-words.ts';
import { isSameSentence } from './compare-words.ts';
import type { PlacedReading } from './known-readings.ts';
import type { QuotedText } from './quoted-text.ts';
import type { WordNode } from './text-with-readings.ts';

/** Words within one reading, or outside all. */
export interface LaidPart {
  readonly reading: PlacedReading | undefined;
  readonly words: readonly LaidWord[];
}

/**
 * Piece by piece, in the order of the quotation: of a reading, beside the text's words in whose place it is.
 * @param cuts numbers of the words before which the quotation says that something is left out
 */
export function laidPieces(
  parts: readonly LaidPart[],
  quoted: readonly string[],
  text: QuotedText,
  nodes: readonly WordNode[],
  cuts: ReadonlySet<number>,
): readonly ComparedWords[] {
  const pieces: ComparedWords[] = [];
  let [at, from] = [firstOf(parts, nodes), 0];
  /** Words of the same passage that are left out, if the quotation does not say it. */
  const unsaid = (next: number): readonly ComparedWords[] =>
    next > at && !cuts.has(from) && text.words[at]?.passage === text.words[next]?.passage
      ? [{ in: 'text', text: [at, next], quotation: [from, from] }]
      : [];
  for (const { reading, words } of parts) {
    const own = words.filter((one) => one.quoted !== undefined).length;
    if (reading !== undefined) {
      pieces.push(...unsaid(reading.start));
      pieces.push(...comparedBetween(quoted, text, [reading.start, reading.end], [from, from + own]));
      [at, from] = [reading.end, from + own];
      continue;
    }
    for (const one of words) {
      const begin = one.node === undefined ? at : (nodes[one.node]?.at ?? at);
      pieces.push(...unsaid(begin));
      const [end, until] = [begin + (one.node === undefined ? 0 : 1), from + (one.quoted === undefined ? 0 : 1)];
      pieces.push({ in: sideOf(one), text: [begin, end], quotation: [from, until] });
      [at, from] = [end, until];
    }
  }
  return joined(pieces);
}

/** The stretches of the text from its first shared word to the last, cut where the quotation leaves words out. */
export function laidRanges(pieces: readonly ComparedWords[]): readonly (readonly [start: number, end: number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (const { text } of pieces) {
    const last = ranges.at(-1);
    if (last?.[1] === text[0]) ranges[ranges.length - 1] = [last[0], text[1]];
    else ranges.push(text);
  }
  return ranges.filter(([start, end]) => end > start);
}

function firstOf(parts: readonly LaidPart[], nodes: readonly WordNode[]): number {
  const starts = parts.flatMap(
    ({ reading, words }) =>
      reading?.start ?? words.flatMap(({ node }) => (node === undefined ? [] : (nodes[node]?.at ?? []))),
  );
  return starts[0] ?? 0;
}

function sideOf({ node, quoted }: LaidWord): ComparedWords['in'] {
  return node === undefined ? 'quotation' : quoted === undefined ? 'text' : 'both';
}

/** Pieces as long as they can be. Where both differ, the words of the text come first. */
function joined(pieces: readonly ComparedWords[]): readonly ComparedWords[] {
  const all: ComparedWords[] = [];
  let different: ComparedWords[] = [];
  const flush = () => {
    all.push(...(['text', 'quotation'] as const).flatMap((side) => oneOf(different.filter((one) => one.in === side))));
    different = [];
  };
  for (const piece of pieces) {
    if (piece.in !== 'both') {
      different.push(piece);
      continue;
    }
    flush();
    const last = all.at(-1);
    const isNext = last?.in === 'both' && last.text[1] === piece.text[0];
    if (isNext) all.splice(-1, 1, ...oneOf([last, piece]));
    else all.push(piece);
  }
  flush();
  return all;
}

/** If the first or last word is only in the quotation, as many words of the same sentence as it has are beside it. */
export function withNeighbours(pieces: readonly ComparedWords[], text: QuotedText): readonly ComparedWords[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first?.in !== 'quotation' || pieces.length < 2) return withLast(pieces, last, text);
  let [begin] = first.text;
  while (first.text[0] - begin < lengthOf(first) && isSameSentence(text, begin - 1, first.text[0])) begin -= 1;
  const own: ComparedWords = { in: 'text', text: [begin, first.text[0]], quotation: [0, 0] };
  return withLast(begin === first.text[0] ? pieces : [own, ...pieces], last, text);
}

function withLast(
  pieces: readonly ComparedWords[],
  last: ComparedWords | undefined,
  text: QuotedText,
): readonly ComparedWords[] {
  if (last?.in !== 'quotation' || pieces.at(-2)?.in !== 'both') return pieces;
  let [end] = last.text;
  while (end - last.text[0] < lengthOf(last) && isSameSentence(text, end, last.text[0] - 1)) end += 1;
  const from = last.quotation[0];
  return end === last.text[0]
    ? pieces
    : [...pieces.slice(0, -1), { in: 'text', text: [last.text[0], end], quotation: [from, from] }, last];
}

function lengthOf({ quotation: [start, end] }: ComparedWords): number {
  return end - start;
}

function oneOf(some: readonly ComparedWords[]): readonly ComparedWords[] {
  const [first, last] = [some[0], some.at(-1)];
  return first === undefined || last === undefined
    ? []
    : [{ ...first, text: [first.text[0], last.text[1]], quotation: [first.quotation[0], last.quotation[1]] }];
}
