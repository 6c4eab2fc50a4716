import { expect, test } from 'vitest';
import { simplifyOutline } from './simplify.ts';
import type { OutlinePoint, Segment } from './outline.ts';

const closed = (points: readonly OutlinePoint[]): readonly Segment[] =>
  points.map((from, index) => ({ from, to: points[(index + 1) % points.length] ?? from }));
/** A circle of 1000 units around the origin, in straight pieces. */
const circle = (pieces: number) =>
  closed(
    Array.from({ length: pieces }, (_, index) => ({
      x: 500 * Math.cos((2 * Math.PI * index) / pieces),
      y: 500 * Math.sin((2 * Math.PI * index) / pieces),
    })),
  );
const shapeOf = (points: readonly { readonly x: number; readonly y: number; readonly isOn: boolean }[]) =>
  points.map(({ x, y, isOn }) => `${isOn ? '' : 'curve by '}${x},${y}`);

test('corners stay in place, and points between them on a line are removed', () => {
  const square = closed([
    { x: 0, y: 0 },
    { x: 50, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
    { x: 50, y: 101 },
    { x: 0, y: 100 },
  ]);
  expect(simplifyOutline([square], 2, 1).map(shapeOf)).toEqual([['0,0', '100,0', '100,100', '0,100']]);
  expect(simplifyOutline([square], 0.5, 1).map(shapeOf)).toEqual([['0,0', '100,0', '100,100', '50,101', '0,100']]);
});

test('a curve in many pieces becomes one in few, nowhere further from it than is allowed', () => {
  const tolerance = 4;
  const [points = []] = simplifyOutline([circle(64)], tolerance, 1);
  expect(points.length).toBeLessThan(24);
  const drawn = points.flatMap((point, index) => {
    const [before, after] = [points.at(index - 1), points[(index + 1) % points.length]];
    if (point.isOn || before === undefined || after === undefined) return [Math.hypot(point.x, point.y)];
    return [0.25, 0.5, 0.75].map((share) =>
      Math.hypot(
        ...(['x', 'y'] as const).map(
          (axis) => (1 - share) ** 2 * before[axis] + 2 * share * (1 - share) * point[axis] + share ** 2 * after[axis],
        ),
      ),
    );
  });
  // Rounding to the grid moves a point by up to half a step on each axis.
  expect(drawn.filter((radius) => Math.abs(radius - 500) > tolerance + 1)).toEqual([]);
});

test('a short bulge in a long line is not smoothed away', () => {
  const bulge = closed([
    { x: 0, y: 0 },
    { x: 400, y: 0 },
    { x: 420, y: 60 },
    { x: 440, y: 0 },
    { x: 800, y: 0 },
    { x: 800, y: 200 },
    { x: 0, y: 200 },
  ]);
  expect(simplifyOutline([bulge], 4, 1).flatMap(shapeOf)).toContain('420,60');
});

test('on a coarse grid points that coincide become one, and a speck disappears', () => {
  const speck = closed([
    { x: 0, y: 0 },
    { x: 3, y: 0 },
    { x: 3, y: 3 },
  ]);
  expect(simplifyOutline([speck, circle(32)], 4, 0.1)).toHaveLength(1);
});
