import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { BUDGET } from '../budget.ts';
import { hanCharacters, HAN_RANGE, printedHan } from './han-characters.ts';
import { makeHanFace } from './han-face.ts';

const WORDS = hanCharacters('携手构建网络空间命运共同体，《数据安全》：支持、皮书');

/** The typeface as a program that sets text reads it. */
async function opened(face: Uint8Array, characters: readonly string[]): Promise<Font> {
  return new Font(
    new Face(new Blob(new Uint8Array(await subsetFont(face, characters.join(''), { targetFormat: 'sfnt' })))),
  );
}

test('the typeface has exactly the requested characters, one em wide, each with an outline', async () => {
  const face = await makeHanFace(WORDS);
  const font = await opened(face, [...WORDS, '字', 'a']);
  expect([...font.face.collectUnicodes()]).toEqual(WORDS.map((character) => character.codePointAt(0)));
  const glyphs = WORDS.map((character) => font.nominalGlyph(character.codePointAt(0) ?? 0) ?? 0);
  expect(glyphs.map((glyph) => font.glyphHAdvance(glyph))).toEqual(glyphs.map(() => font.face.upem));
  expect(glyphs.filter((glyph) => font.glyphToPath(glyph) === '')).toEqual([]);
});

test('the same characters make the same bytes, in whatever order they come', async () => {
  const [one, same] = [await makeHanFace(WORDS), await makeHanFace(WORDS.toReversed())];
  expect(Buffer.from(one).equals(same)).toBe(true);
});

test('if there are too many characters for the finest grid, a coarser one is used, so that the typeface stays within its budget', async () => {
  const many = Array.from({ length: 520 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  const face = await makeHanFace(many);
  expect(face.length).toBeLessThanOrEqual(BUDGET.fonts.chinese);
});

test('pages print their text, but not their names, data and attributes', () => {
  const page =
    '<html><head><title>题</title></head><body lang="zh"><p title="注">数<b>据</b>，a‘</p><script>const 码 = 1;</script><style>.类 {}</style></body></html>';
  expect(printedHan([page, '<p>数字</p>'])).toEqual(['字', '据', '数', '，'].toSorted());
});

test('the range by which a browser decides whether to load the typeface has its characters and no letters of the text', () => {
  const ranges = HAN_RANGE.split(',').map((range) =>
    range
      .slice(2)
      .split('-')
      .map((end) => Number.parseInt(end, 16)),
  );
  const isWithin = (character: string) =>
    ranges.some(
      ([first = 0, last = 0]) => (character.codePointAt(0) ?? 0) >= first && (character.codePointAt(0) ?? 0) <= last,
    );
  expect(WORDS.filter((character) => !isWithin(character))).toEqual([]);
  expect(['a', 'é', 'ǎ', '“', '—', '…'].filter(isWithin)).toEqual([]);
});

test('words quoted from a source are not in the typeface, whatever is around them', () => {
  expect(
    printedHan(['<p>文<span class="as-read" lang="zh">“字”</span> <span class="as-read">(书)</span>本</p>']),
  ).toEqual(['文', '本']);
});
