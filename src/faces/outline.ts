/**
 * Outlines of letters in the form of a TrueType font: closed contours of straight lines and of curves with one control
 * point.
 */
import type { Font } from 'harfbuzzjs';

export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
}

/** A line, or a curve if there is a control point. */
export interface Segment {
  readonly from: OutlinePoint;
  readonly control?: OutlinePoint;
  readonly to: OutlinePoint;
}

/** Each segment begins where the one before it ends. */
export type Outline = readonly (readonly Segment[])[];

/**
 * @param font at the wanted weight
 * @param glyph its number in the font
 * @returns the outline in units of the font
 * @throws if the font's outlines are not TrueType outlines
 */
export function readOutline(font: Font, glyph: number): Outline {
  const contours: Segment[][] = [];
  let at: OutlinePoint = { x: 0, y: 0 };
  for (const { type, values } of font.glyphToJson(glyph)) {
    const [point, last = point] = pointsOf(values);
    if (type === 'Z') closeContour(contours.at(-1) ?? []);
    if (point === undefined || last === undefined) continue;
    if (type === 'M') contours.push([]);
    else if (type === 'L') contours.at(-1)?.push({ from: at, to: last });
    else if (type === 'Q') contours.at(-1)?.push({ from: at, control: point, to: last });
    else throw new Error(`An outline has the path command “${type}”, which TrueType outlines do not have.`);
    at = last;
  }
  return contours.filter((contour) => contour.length > 1);
}

/** @param tolerance how far apart two points may be, in units of the font, and still count as one */
export function isSame(one: OutlinePoint, other: OutlinePoint, tolerance = 0): boolean {
  return Math.abs(one.x - other.x) <= tolerance && Math.abs(one.y - other.y) <= tolerance;
}

function pointsOf(values: readonly number[]): readonly OutlinePoint[] {
  return values.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: values[index + 1] ?? 0 }] : []));
}

function closeContour(contour: Segment[]): void {
  const [first, last] = [contour[0], contour.at(-1)];
  if (first !== undefined && last !== undefined && !isSame(last.to, first.from))
    contour.push({ from: last.to, to: first.from });
}
