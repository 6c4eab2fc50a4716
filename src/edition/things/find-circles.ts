/**
 * Things that are above themselves: their own parents, or copies of their own copies.
 * @param above ids of the things directly above each thing
 * @returns the way from each such thing back to itself, by id
 */
export function findCircles(above: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const circles = new Map<string, readonly string[]>();
  for (const id of above.keys()) {
    const way = wayBackTo(id, above);
    if (way !== undefined) circles.set(id, way);
  }
  return circles;
}

function wayBackTo(id: string, above: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[id]];
  while (ways.length > 0) {
    ways = ways.flatMap((way) => (above.get(way.at(-1) ?? '') ?? []).map((next) => [...way, next]));
    const back = ways.find((way) => way.at(-1) === id);
    if (back !== undefined) return back;
    ways = ways.filter((way) => {
      const last = way.at(-1) ?? '';
      const isNew = !seen.has(last);
      seen.add(last);
      return isNew;
    });
  }
  return undefined;
}
