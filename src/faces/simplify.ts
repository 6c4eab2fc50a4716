/**
 * Fewer points for the same shape: points are most of the weight of a Chinese typeface, and many of them cannot be seen
 * at the sizes of a text.
 */
import { isSame, type Outline, type OutlinePoint, type Segment } from './outline.ts';

/** A point of a TrueType contour: on it, or the control point of a curve. */
export interface GridPoint extends OutlinePoint {
  readonly isOn: boolean;
}

/** One segment may replace at most this many. */
const MOST_SEGMENTS = 8;
/** How many pieces a segment is cut into for measuring its distance from another. */
const SAMPLES = 4;

/**
 * Draws each contour with the fewest points that stay within a distance of it, and puts them on a grid.
 * @param tolerance greatest distance, in units of the font
 * @param scale grid lines per unit of the font
 * @returns the remaining contours, in units of the grid
 */
export function simplifyOutline(outline: Outline, tolerance: number, scale: number): readonly (readonly GridPoint[])[] {
  return outline
    .map((contour) => onGrid(fewestPoints(contour, tolerance), scale))
    .filter((points) => points.length > 2);
}

/** The cheapest way from the contour's first point around to it again; a line costs one point, a curve two. */
function fewestPoints(contour: readonly Segment[], tolerance: number): readonly GridPoint[] {
  const samples = contour.map((segment) => samplesOf(segment));
  const best: { readonly cost: number; readonly begin: number; readonly piece: Segment }[] = [];
  for (let end = 1; end <= contour.length; end += 1) {
    for (let begin = end - 1; begin >= Math.max(0, end - MOST_SEGMENTS); begin -= 1) {
      const piece = pieceFor(contour.slice(begin, end), samples.slice(begin, end).flat(), tolerance);
      // If one piece cannot replace this stretch, it cannot replace a longer one.
      if (piece === undefined) break;
      const cost = (best[begin - 1]?.cost ?? 0) + (piece.control === undefined ? 1 : 2);
      if (cost < (best[end - 1]?.cost ?? Infinity)) best[end - 1] = { cost, begin, piece };
    }
  }
  const points: GridPoint[] = [];
  for (let step = best[contour.length - 1]; step !== undefined; step = best[step.begin - 1]) {
    const { from, control } = step.piece;
    points.unshift({ ...from, isOn: true }, ...(control === undefined ? [] : [{ ...control, isOn: false }]));
  }
  return points;
}

/**
 * One line or curve in place of several segments, if it stays near enough to them; one segment alone may always stay
 * unchanged.
 */
function pieceFor(
  segments: readonly Segment[],
  samples: readonly OutlinePoint[],
  tolerance: number,
): Segment | undefined {
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const line = { from: first.from, to: last.to };
  if (samples.every((sample) => squaredDistance(sample, line.from, line.to) <= tolerance ** 2)) return line;
  if (segments.length === 1) return first;
  const control = fittingControl(line, samples);
  if (control === undefined) return undefined;
  const [drawn, curve] = [
    [line.from, ...samples],
    [line.from, ...samplesOf({ ...line, control }, 2 * SAMPLES)],
  ];
  return isWithin(drawn, curve, tolerance) && isWithin(curve, drawn, tolerance) ? { ...line, control } : undefined;
}

/** Whether each of some points is near to a path that is given by points on it. */
function isWithin(points: readonly OutlinePoint[], path: readonly OutlinePoint[], tolerance: number): boolean {
  return points.every((point) =>
    path.some((to, index) => squaredDistance(point, path[index - 1] ?? to, to) <= tolerance ** 2),
  );
}

/**
 * Control point of the curve that comes nearest to some points by least squares; each point counts at its share of the
 * way along them.
 */
function fittingControl({ from, to }: Segment, samples: readonly OutlinePoint[]): OutlinePoint | undefined {
  let length = 0;
  const along = samples.map((sample, index) => {
    const before = samples[index - 1] ?? from;
    return (length += Math.sqrt((sample.x - before.x) ** 2 + (sample.y - before.y) ** 2));
  });
  const sum = { x: 0, y: 0, weight: 0 };
  for (const [index, sample] of samples.entries()) {
    const share = (along[index] ?? 0) / length;
    const weight = 2 * share * (1 - share);
    sum.x += weight * (sample.x - (1 - share) ** 2 * from.x - share ** 2 * to.x);
    sum.y += weight * (sample.y - (1 - share) ** 2 * from.y - share ** 2 * to.y);
    sum.weight += weight ** 2;
  }
  return sum.weight > 0 ? { x: sum.x / sum.weight, y: sum.y / sum.weight } : undefined;
}

/** Points on a segment at equal steps, including its end but not its beginning. */
function samplesOf({ from, control, to }: Segment, count = SAMPLES): readonly OutlinePoint[] {
  if (control === undefined) return [to];
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 1) / count;
    const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
  });
}

/** Squared distance of a point from a line that ends at both ends. */
function squaredDistance(point: OutlinePoint, from: OutlinePoint, to: OutlinePoint): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const squared = x * x + y * y;
  const share =
    squared === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - from.x) * x + (point.y - from.y) * y) / squared));
  return (point.x - from.x - share * x) ** 2 + (point.y - from.y - share * y) ** 2;
}

/** Points that coincide there become one. */
function onGrid(points: readonly GridPoint[], scale: number): readonly GridPoint[] {
  const rounded = points.map(({ x, y, isOn }) => ({ x: Math.round(x * scale), y: Math.round(y * scale), isOn }));
  return rounded.filter((point, index) => !isSame(point, rounded[(index + 1) % rounded.length] ?? point));
}
