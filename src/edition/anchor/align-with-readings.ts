/**
 * Lays a quotation over the text and its known readings at once, with the fewest differences. Each reading is a way of
 * its own, so that any number of them is found, also beside words that nobody else has.
 */
import type { WordNode } from './text-with-readings.ts';

/** A word of the quotation, a node, or both if they have the same word. */
export interface LaidWord {
  /** Place among the nodes; none if only the quotation has the word. */
  readonly node: number | undefined;
  /** Place among the words of the quotation; none if it does not have the word, or if a reading begins here. */
  readonly quoted: number | undefined;
}

/** Costs of a difference. A reading is always cheaper than the differences that make it. */
const ADDED = 100;
/** Three words that are left out are as likely as one that is added. */
const LEFT_OUT = 34;
/** Rather than leave out the end of a sentence, a quotation has a word more in it. */
const LEFT_OUT_AT_EDGE = 134;
const READING = 10;
/** Where a quotation says that something is left out, any words may be. Elsewhere it may have been joined. */
const SAID_LEFT_OUT = 20;
const JOINED = 300;

/** How a state was reached. From `VIA` on: by the nth node before it, which had the word too, or had it alone. */
const ONLY_QUOTED = 0;
const FIRST_WORD = 1;
const FIRST_READING = 2;
const JUMP = 3;
const VIA = 4;
const MOST_BEFORE = (256 - VIA) / 2;

/** Longer comparisons are not made: each state is a byte. */
const MOST_STATES = 16_000_000;

/**
 * @param words of the quotation
 * @param nodes the text and its readings
 * @param cuts numbers of the words before which the quotation says that something is left out
 * @returns from the first word to the last; nothing if there is too much to compare, or no word in common
 */
export function alignWithReadings(
  words: readonly string[],
  nodes: readonly WordNode[],
  cuts: ReadonlySet<number>,
): readonly LaidWord[] | undefined {
  if ((words.length + 1) * nodes.length > MOST_STATES) return undefined;
  const reached = new Uint8Array((words.length + 1) * nodes.length);
  /** By the count of quoted words, the node from which the quotation goes on anywhere else. */
  const likeliest = new Int32Array(words.length + 1);
  let before = new Float64Array(nodes.length).fill(Infinity);
  let row = new Float64Array(nodes.length);
  for (let count = 0; count <= words.length; count += 1) {
    const ways = reached.subarray(count * nodes.length, (count + 1) * nodes.length);
    fillRow(row, before, ways, nodes, words[count - 1], count);
    const least = (likeliest[count] = leastOf(row));
    if (count > 0) jump(row, ways, nodes, (row[least] ?? Infinity) + (cuts.has(count) ? SAID_LEFT_OUT : JOINED));
    [before, row] = [row, before];
  }
  const best = lastOf(before, nodes);
  if (!((before[best] ?? Infinity) < words.length * ADDED)) return undefined;
  return pathTo(best, words.length, reached, likeliest, nodes);
}

/** The least costs of the first words of the quotation, the last of which is `word`, by the node that they end at. */
function fillRow(
  row: Float64Array,
  before: Float64Array,
  ways: Uint8Array,
  nodes: readonly WordNode[],
  word: string | undefined,
  count: number,
): void {
  for (const [index, node] of nodes.entries()) {
    let [least, way] = [(before[index] ?? Infinity) + ADDED, ONLY_QUOTED];
    const isShared = node.word !== undefined && node.word === word;
    const alone = node.word === undefined ? READING : node.isAtEdge === true ? LEFT_OUT_AT_EDGE : LEFT_OUT;
    const first = isShared ? (count - 1) * ADDED : node.word === undefined ? count * ADDED + READING : Infinity;
    if (first < least) [least, way] = [first, isShared ? FIRST_WORD : FIRST_READING];
    for (let nth = 0; nth < node.from.length && nth < MOST_BEFORE; nth += 1) {
      const from = node.from[nth] ?? 0;
      const shared = isShared ? (before[from] ?? Infinity) : Infinity;
      const skipped = (row[from] ?? Infinity) + alone;
      if (shared < least) [least, way] = [shared, VIA + 2 * nth];
      if (skipped < least) [least, way] = [skipped, VIA + 2 * nth + 1];
    }
    row[index] = least;
    ways[index] = way;
  }
}

function leastOf(row: Float64Array): number {
  return row.reduce((least, cost, index) => (cost < (row[least] ?? Infinity) ? index : least), 0);
}

/** Where the quotation ends at the least cost: of several such places one that ends its reading, if there is one. */
function lastOf(row: Float64Array, nodes: readonly WordNode[]): number {
  const least = leastOf(row);
  const isEnd = (index: number) => nodes[index]?.reading !== nodes[index + 1]?.reading;
  const end = row.findIndex((cost, index) => cost === row[least] && isEnd(index));
  return end < 0 ? least : end;
}

/** Lets the quotation go on after every word of the text. */
function jump(row: Float64Array, ways: Uint8Array, nodes: readonly WordNode[], cost: number): void {
  for (const [index, node] of nodes.entries()) {
    if (node.at === undefined || (row[index] ?? Infinity) <= cost) continue;
    row[index] = cost;
    ways[index] = JUMP;
  }
}

function pathTo(
  last: number,
  length: number,
  reached: Uint8Array,
  likeliest: Int32Array,
  nodes: readonly WordNode[],
): readonly LaidWord[] {
  const path: LaidWord[] = [];
  let [node, count] = [last, length];
  for (;;) {
    const way = reached[count * nodes.length + node] ?? ONLY_QUOTED;
    if (way === FIRST_WORD || way === FIRST_READING) {
      path.push({ node, quoted: way === FIRST_WORD ? count - 1 : undefined });
      const only = way === FIRST_WORD ? count - 1 : count;
      for (let quoted = only - 1; quoted >= 0; quoted -= 1) path.push({ node: undefined, quoted });
      return path.toReversed();
    }
    if (way === ONLY_QUOTED) path.push({ node: undefined, quoted: (count -= 1) });
    else if (way === JUMP) node = likeliest[count] ?? 0;
    else {
      const isShared = (way - VIA) % 2 === 0;
      path.push({ node, quoted: isShared ? (count -= 1) : undefined });
      node = nodes[node]?.from[(way - VIA) >> 1] ?? 0;
    }
  }
}
