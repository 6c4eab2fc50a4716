import type { Point } from '../author-file.ts';

/** Marks in a sample where a finding must point. */
export const MARKER = '⟦';

/**
 * A sample without its marker, and the place of the marker.
 * @throws unless there is exactly one marker
 */
export function readMarker(marked: string): { readonly text: string; readonly point: Point } {
  const [before = '', after, ...more] = marked.split(MARKER);
  if (after === undefined || more.length > 0) throw new Error(`expected one marker in: ${marked}`);
  const lines = before.split('\n');
  return { text: before + after, point: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 } };
}
