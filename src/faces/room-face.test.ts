import { Blob, Face, Font } from 'harfbuzzjs';
import { expect, test } from 'vitest';
import { HAN_BLOCKS } from './han-characters.ts';
import { makeRoomFace } from './room-face.ts';

const font = new Font(new Face(new Blob(new Uint8Array(makeRoomFace()))));

test('every character of the typeface for Chinese words has a frame, one em wide', () => {
  const glyphs = HAN_BLOCKS.flat().map((codePoint) => font.nominalGlyph(codePoint));
  expect(new Set(glyphs)).toEqual(new Set([1]));
  expect(font.glyphHAdvance(1)).toBe(font.face.upem);
  expect(font.glyphToPath(1)).not.toBe('');
});

test('letters, digits and signs of the text have no frame', () => {
  const signs = ['a', 'é', 'ǎ', '7', '“', '—', '…', ' '];
  expect(signs.filter((sign) => font.nominalGlyph(sign.codePointAt(0) ?? 0) !== undefined)).toEqual([]);
});
