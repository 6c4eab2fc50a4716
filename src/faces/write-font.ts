/**
 * Writes a TrueType font from outlines, with only the tables that browsers require. Numbers in brackets name the tables
 * of the OpenType specification, 1.9.
 */
import { joinTables, longs, nameTable, padded, shorts } from './font-tables.ts';
import type { GridPoint } from './simplify.ts';

export interface Glyph {
  /** Code point of its one character. */
  readonly codePoint: number;
  readonly contours: readonly (readonly GridPoint[])[];
}

export interface FontFacts {
  /** Copyright, family and style, as far as a font that no program lists must have them. */
  readonly names: readonly string[];
  readonly unitsPerEm: number;
  readonly ascender: number;
  /** Negative: below the line. */
  readonly descender: number;
  /** Of each glyph: all have the same width. */
  readonly advance: number;
}

/**
 * @param glyphs in order of their code points, each once
 * @param alike first and last code points of ranges in which all characters have the first glyph; without them each
 * glyph has one character
 * @returns the font, not compressed
 */
export function writeFont(
  glyphs: readonly Glyph[],
  facts: FontFacts,
  alike?: readonly (readonly [number, number])[],
): Buffer {
  // The first glyph is for characters that a font does not have; it is empty.
  const bodies = [Buffer.alloc(0), ...glyphs.map(({ contours }) => glyphBody(contours))];
  const { unitsPerEm, ascender, descender, advance } = facts;
  const bounds = boundsOf(glyphs.flatMap(({ contours }) => contours));
  let offset = 0;
  const offsets = [0, ...bodies.map(({ length }) => (offset += length))];
  return joinTables({
    'OS/2': shorts(
      4,
      advance,
      400,
      5,
      0,
      ...Array<number>(11).fill(0),
      ...Array<number>(13).fill(0),
      0,
      0,
      64,
      ...ends(glyphs),
      ascender,
      descender,
      0,
      ascender,
      -descender,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      32,
      0,
    ),
    cmap:
      alike === undefined
        ? characterMap(
            12,
            glyphs.map(({ codePoint }, index) => [codePoint, codePoint, index + 1]),
          )
        : characterMap(
            13,
            alike.map(([first, last]) => [first, last, 1]),
          ),
    glyf: Buffer.concat(bodies),
    head: Buffer.concat([
      shorts(1, 0, 1, 0),
      longs(0, 0x5f0f3cf5),
      shorts(3, unitsPerEm),
      longs(0, 0, 0, 0),
      shorts(...bounds, 0, 8, 2, 1, 0),
    ]),
    hhea: shorts(1, 0, ascender, descender, 0, advance, ...Array<number>(5).fill(0), ...Array<number>(6).fill(0), 1),
    // All have the same width, and each begins where its outline does.
    hmtx: shorts(advance, 0, ...glyphs.map(({ contours }) => boundsOf(contours)[0])),
    loca: longs(...offsets),
    maxp: Buffer.concat([
      longs(0x10000),
      shorts(
        bodies.length,
        most(glyphs, pointCount),
        most(glyphs, ({ contours }) => contours.length),
        0,
        0,
        2,
        ...Array<number>(8).fill(0),
      ),
    ]),
    name: nameTable(facts.names),
    post: Buffer.concat([longs(0x30000), longs(0), shorts(0, 0), longs(0, 0, 0, 0, 0)]),
  });
}

/**
 * [cmap, segmented coverage and many-to-one range mappings]
 *
 * @param format 12 if the glyphs of a range follow one another, 13 if a range has one glyph
 * @param ranges first and last code point, and number of the first glyph
 */
function characterMap(format: 12 | 13, ranges: readonly (readonly [number, number, number])[]): Buffer {
  return Buffer.concat([
    shorts(0, 1, 3, 10),
    longs(12),
    shorts(format, 0),
    longs(16 + 12 * ranges.length, 0, ranges.length, ...ranges.flat()),
  ]);
}

/** An outline in the form of the table `glyf`: [glyf, simple glyph description]. */
function glyphBody(contours: readonly (readonly GridPoint[])[]): Buffer {
  if (contours.length === 0) return Buffer.alloc(0);
  let last = -1;
  const flags: number[] = [];
  const across: number[] = [];
  const up: number[] = [];
  let before = { x: 0, y: 0 };
  for (const point of contours.flat()) {
    flags.push(
      (point.isOn ? 1 : 0) + addStep(across, point.x - before.x, 2, 16) + addStep(up, point.y - before.y, 4, 32),
    );
    before = point;
  }
  const body = Buffer.concat([
    shorts(contours.length, ...boundsOf(contours), ...contours.map(({ length }) => (last += length)), 0),
    Buffer.from([...flags, ...across, ...up]),
  ]);
  return padded(body);
}

/**
 * Adds a step from the point before to the bytes of its axis.
 * @returns the flags that say how it was written
 */
function addStep(bytes: number[], step: number, short: number, sameOrPositive: number): number {
  if (step === 0) return sameOrPositive;
  if (Math.abs(step) < 256) {
    bytes.push(Math.abs(step));
    return short + (step > 0 ? sameOrPositive : 0);
  }
  bytes.push((step >> 8) & 0xff, step & 0xff);
  return 0;
}

/** Least x and y, greatest x and y. */
function boundsOf(contours: readonly (readonly GridPoint[])[]): readonly [number, number, number, number] {
  const [xs, ys] = [contours.flat().map(({ x }) => x), contours.flat().map(({ y }) => y)];
  const reach = (values: readonly number[], choose: (one: number, other: number) => number) =>
    values.reduce((found, value) => choose(found, value), values[0] ?? 0);
  return [reach(xs, Math.min), reach(ys, Math.min), reach(xs, Math.max), reach(ys, Math.max)];
}

/** First and last character, as far as the table `OS/2` can express them. */
function ends(glyphs: readonly Glyph[]): readonly number[] {
  return [glyphs[0], glyphs.at(-1)].map((glyph) => Math.min(glyph?.codePoint ?? 0, 0xffff));
}

function pointCount({ contours }: Glyph): number {
  return contours.reduce((sum, { length }) => sum + length, 0);
}

function most(glyphs: readonly Glyph[], count: (glyph: Glyph) => number): number {
  return glyphs.reduce((greatest, glyph) => Math.max(greatest, count(glyph)), 0);
}
