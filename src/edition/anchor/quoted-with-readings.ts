/** Finds quotations in which known readings are combined, with each other and with differences that nobody knows. */
import { alignWithReadings, type LaidWord } from './align-with-readings.ts';
import type { ComparedWords } from './align-words.ts';
import { isSameReading, type PlacedReading } from './known-readings.ts';
import { laidPieces, laidRanges, withNeighbours, type LaidPart } from './laid-pieces.ts';
import type { QuotedText } from './quoted-text.ts';
import { textWithReadings, type WordNode } from './text-with-readings.ts';

export interface QuotedWithReadings {
  /** Numbers of the first word of the text and of the word after the last: of each stretch, in order. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  readonly pieces: readonly ComparedWords[];
  readonly readings: readonly PlacedReading[];
  /** Share of the words of the quotation that the text or a reading has there. */
  readonly likeness: number;
}

/** A reading is recognized by at least this share of its words, of the last or first words if the rest is not quoted. */
const RECOGNIZED = 0.75;
/** The least words of a part of a reading, and of one with words that are not its own. */
const LEAST = 2;

/**
 * @param segments words of a quotation, cut where it says that something is left out
 * @returns nothing if they are too many to compare, or have no word of the text
 */
export function quotedWithReadings(
  segments: readonly (readonly string[])[],
  text: QuotedText,
  readings: readonly PlacedReading[],
): QuotedWithReadings | undefined {
  const words = segments.flat();
  const cuts = cutsOf(segments);
  const nodes = textWithReadings(text, readings, [0, text.words.length]);
  const path = alignWithReadings(words, nodes, cuts);
  if (path === undefined) return undefined;
  const parts = partsOf(path, nodes);
  const isBesideText = path.every(isNoAddition) || parts.some((part) => !part.reading && part.words.some(isShared));
  const used = parts.flatMap(({ reading, words: own }) =>
    reading !== undefined && isBesideText && isRecognized(reading, own, nodes) ? [reading] : [],
  );
  // Words of a reading that was not meant make no place similar.
  if (used.length === 0 && readings.length > 0) return quotedWithReadings(segments, text, []);
  const pieces = laidPieces(parts, words, text, nodes, cuts);
  return {
    ranges: laidRanges(pieces),
    pieces: withNeighbours(pieces, text),
    readings: readings.filter((one) => used.some((other) => isSameReading(one, other))),
    likeness: path.filter(isShared).length / words.length,
  };
}

function cutsOf(segments: readonly (readonly string[])[]): ReadonlySet<number> {
  let count = 0;
  return new Set(segments.slice(0, -1).map(({ length }) => (count += length)));
}

function partsOf(path: readonly LaidWord[], nodes: readonly WordNode[]): readonly LaidPart[] {
  const parts: { reading: PlacedReading | undefined; words: LaidWord[] }[] = [];
  for (const step of path) {
    const last = parts.at(-1);
    const node = step.node === undefined ? undefined : nodes[step.node];
    // A word that only the quotation has is where the word before it is.
    const reading = node === undefined ? last?.reading : node.reading;
    const begins = node?.reading !== undefined && node.word === undefined;
    if (last !== undefined && last.reading === reading && !begins) last.words.push(step);
    else parts.push({ reading, words: [step] });
  }
  return parts;
}

function isRecognized({ wanted }: PlacedReading, laid: readonly LaidWord[], nodes: readonly WordNode[]): boolean {
  const own = laid.filter(({ node }) => node === undefined || nodes[node]?.word !== undefined);
  const shared = own.filter((one) => isShared(one) && nodes[one.node ?? -1]?.isLeftOut !== true).length;
  return shared >= Math.min(wanted.length, Math.max(LEAST, Math.ceil(own.length * RECOGNIZED)));
}

function isNoAddition({ node }: LaidWord): boolean {
  return node !== undefined;
}

function isShared({ node, quoted }: LaidWord): boolean {
  return node !== undefined && quoted !== undefined;
}
