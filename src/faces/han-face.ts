/**
 * The typeface for Chinese words: the build reduces it to the characters that its pages print, so that no reader needs
 * one of their own, on screen or on paper. The outlines are those of Noto Sans SC. A typeface with serifs would suit
 * the text better but weighs a third more; even this one has to be drawn with fewer points.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { BUDGET } from '../budget.ts';
import { readOutline, type Outline } from './outline.ts';
import { simplifyOutline } from './simplify.ts';
import { writeFont } from './write-font.ts';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc'));
const FAMILY = 'Edition Han';
const COPYRIGHT = '(c) 2014-2021 Adobe (http://www.adobe.com/). SIL Open Font License 1.1';
const WEIGHT = 400;
/**
 * Grid lines per em, finest first: the first that keeps the typeface within its budget is used. A finer one than 128
 * shows no difference at the sizes of a text.
 */
const GRIDS = [128, 112, 96, 80, 64];
/** How far an outline may be from the original, in steps of the grid; it cannot be more exact than half a step. */
const TOLERANCE = 0.5;

interface Drawn {
  readonly letters: readonly { readonly codePoint: number; readonly outline: Outline }[];
  /** In units of the font, like the numbers below. */
  readonly unitsPerEm: number;
  readonly ascender: number;
  readonly descender: number;
}

/**
 * @param characters for the typeface, each once; those that the package does not have are left out
 * @returns a WOFF2 file: the same characters always have the same bytes
 */
export async function makeHanFace(characters: readonly string[]): Promise<Uint8Array> {
  return finestWithin(BUDGET.fonts.chinese, await drawnLetters(characters.toSorted()));
}

/** If even the coarsest grid is too much, it is used anyway, and the test of the budget fails. */
async function finestWithin(most: number, drawn: Drawn): Promise<Uint8Array> {
  const [finest = drawn.unitsPerEm, ...coarser] = GRIDS;
  let face = await onGrid(drawn, finest);
  for (const grid of coarser) if (face.length > most) face = await onGrid(drawn, grid);
  return face;
}

async function onGrid({ letters, unitsPerEm, ascender, descender }: Drawn, grid: number): Promise<Uint8Array> {
  const scale = grid / unitsPerEm;
  const glyphs = letters.map(({ codePoint, outline }) => ({
    codePoint,
    contours: simplifyOutline(outline, TOLERANCE / scale, scale),
  }));
  const font = writeFont(glyphs, {
    names: [COPYRIGHT, FAMILY, 'Regular'],
    unitsPerEm: grid,
    ascender: Math.round(ascender * scale),
    descender: Math.round(descender * scale),
    advance: grid,
  });
  return subsetFont(font, String.fromCodePoint(...letters.map(({ codePoint }) => codePoint)), {
    targetFormat: 'woff2',
    preserveNameIds: [0],
  });
}

async function drawnLetters(characters: readonly string[]): Promise<Drawn> {
  const fonts = await Promise.all(
    [...bySlice(characters)].map(async ([slice, letters]) => ({
      letters,
      font: await openSlice(slice, letters.join('')),
    })),
  );
  const letters = fonts.flatMap(({ font, letters: own }) =>
    own.flatMap((letter) => {
      const codePoint = letter.codePointAt(0) ?? 0;
      const glyph = font.nominalGlyph(codePoint);
      return glyph === undefined ? [] : [{ codePoint, outline: readOutline(font, glyph) }];
    }),
  );
  const { ascender = 0, descender = 0 } = fonts[0]?.font.hExtents() ?? {};
  return {
    letters: letters.toSorted((one, other) => one.codePoint - other.codePoint),
    unitsPerEm: fonts[0]?.font.face.upem ?? 1000,
    ascender,
    descender,
  };
}

/** The package has the typeface in slices, and says for each which characters it has. */
function bySlice(characters: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const ranges = JSON.parse(readFileSync(join(PACKAGE, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  const slices = Object.entries(ranges).map(([name, list]) => ({
    name: name.replaceAll(/[[\]]/gu, ''),
    ranges: list.split(',').map(readRange),
  }));
  const found = new Map<string, string[]>();
  for (const character of characters) {
    const codePoint = character.codePointAt(0) ?? 0;
    const slice = slices.find((one) => one.ranges.some(([first, last]) => codePoint >= first && codePoint <= last));
    if (slice !== undefined) found.set(slice.name, [...(found.get(slice.name) ?? []), character]);
  }
  return found;
}

/** As CSS writes it: `U+4e00-4e02`, or `U+4e00`. */
function readRange(range: string): readonly [number, number] {
  const [first = 0, last = first] = range
    .trim()
    .slice(2)
    .split('-')
    .map((digits) => Number.parseInt(digits, 16));
  return [first, last];
}

async function openSlice(name: string, letters: string): Promise<Font> {
  const packed = readFileSync(join(PACKAGE, 'files', `noto-sans-sc-${name}-wght-normal.woff2`));
  const bytes = await subsetFont(packed, letters, { targetFormat: 'sfnt', variationAxes: { wght: WEIGHT } });
  return new Font(new Face(new Blob(new Uint8Array(bytes))));
}
