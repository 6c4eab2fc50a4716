/**
 * A typeface that only keeps room for Chinese words: an empty frame, one em wide, for each of their characters. A device
 * without a typeface for them shows it until the edition's own has arrived. Without it such signs have other widths, and
 * lines break again.
 */
import { HAN_BLOCKS } from './han-characters.ts';
import type { GridPoint } from './simplify.ts';
import { writeFont } from './write-font.ts';

/** The least number of units per em that a font may have [head], and lines as far from the baseline as Noto Sans SC. */
const GRID = { unitsPerEm: 16, ascender: 19, descender: -5 };
/** Left, lowest, right and highest line of the frame, and of the hole in it; the hole turns the other way. */
const [OUTSIDE, INSIDE] = [frame(1, -1, 15, 13), frame(2, 0, 14, 12).toReversed()];

/** @returns a font that is not compressed; it always has the same bytes */
export function makeRoomFace(): Buffer {
  const facts = { ...GRID, names: [], advance: GRID.unitsPerEm };
  return writeFont([{ codePoint: HAN_BLOCKS[0][0], contours: [OUTSIDE, INSIDE] }], facts, HAN_BLOCKS);
}

function frame(left: number, low: number, right: number, high: number): readonly GridPoint[] {
  const corners = [
    [left, low],
    [left, high],
    [right, high],
    [right, low],
  ] as const;
  return corners.map(([x, y]) => ({ x, y, isOn: true }));
}
