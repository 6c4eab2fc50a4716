/**
 * Words as outlines, in the edition's own typeface, so that a picture looks the same on every machine, whatever its
 * fonts.
 */
import { readFileSync } from 'node:fs';
import { Blob, Buffer as TextBuffer, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';

const FONT_FILE = 'public/fonts/serif-roman.woff2';

/** Words in one line, set at the origin. */
export interface SetLine {
  /** SVG path data for each glyph, with its place. */
  readonly glyphs: readonly { readonly path: string; readonly x: number }[];
  /** In pixels, like the lengths below. */
  readonly width: number;
  /** Factor from units of the font to pixels. */
  readonly scale: number;
}

export interface Typeface {
  /**
   * How long a line is, in pixels.
   * @param size in pixels
   */
  widthOf: (words: string, size: number) => number;
  /** @param size in pixels */
  setLine: (words: string, size: number) => SetLine;
  /** Words in as many lines as they need; a word longer than a line gets a line of its own. */
  setLines: (words: string, size: number, width: number) => readonly SetLine[];
}

/**
 * @param letters all letters that will be set
 * @param weight 400 to 600
 */
export async function loadTypeface(letters: string, weight: number): Promise<Typeface> {
  const bytes = await subsetFont(readFileSync(FONT_FILE), letters, {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  });
  const face = new Face(new Blob(new Uint8Array(bytes)));
  const font = new Font(face);
  const scaleOf = (size: number) => size / face.upem;
  const shapeWords = once((words: string) => {
    const buffer = new TextBuffer();
    buffer.addText(words);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    let x = 0;
    const glyphs = buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0 }) => {
      const placed = { codepoint, x: x + xOffset };
      x += xAdvance;
      return placed;
    });
    return { glyphs, advance: x };
  });
  const outline = once((codepoint: number) => font.glyphToPath(codepoint));
  const widthOf = (words: string, size: number) => shapeWords(words).advance * scaleOf(size);
  const setLine = (words: string, size: number): SetLine => ({
    glyphs: shapeWords(words).glyphs.map(({ codepoint, x }) => ({ path: outline(codepoint), x })),
    width: widthOf(words, size),
    scale: scaleOf(size),
  });
  const setLines = (words: string, size: number, width: number) =>
    breakLines(words, (line) => widthOf(line, size) <= width).map((line) => setLine(line, size));
  return { widthOf, setLine, setLines };
}

/** The same function, but it makes the result only once for each value. */
function once<Value, Result>(make: (value: Value) => Result): (value: Value) => Result {
  const made = new Map<Value, Result>();
  return (value) => {
    const known = made.get(value);
    if (known !== undefined) return known;
    const result = make(value);
    made.set(value, result);
    return result;
  };
}

function breakLines(words: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u)) {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ');
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
