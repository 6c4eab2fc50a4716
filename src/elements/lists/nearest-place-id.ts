import { nearestName } from '../../edition/nearest.ts';

/**
 * The place on a page that was probably meant.
 * @param asked id that no element has
 * @param ids of the existing elements, in order
 * @returns for numbered places, such as `s9`, the one with the nearest number; otherwise the one with the nearest name
 */
export function nearestPlaceId(asked: string, ids: readonly string[]): string | undefined {
  // Of a range, the end that exists.
  const end = asked.split('-').find((one) => /^(?:title|s\d+)$/u.test(one) && ids.includes(one));
  if (end !== undefined) return end;
  const counted = /^(\D*)(\d+)$/u.exec(asked);
  if (counted !== null) {
    const [, name = '', number = ''] = counted;
    const others = ids.flatMap((id) => {
      const found = /^(\D*)(\d+)$/u.exec(id);
      return found?.[1] === name ? [{ id, distance: Math.abs(Number(found[2]) - Number(number)) }] : [];
    });
    const [nearest] = others.toSorted((a, b) => a.distance - b.distance);
    if (nearest !== undefined) return nearest.id;
  }
  // Places of one kind begin alike: among these the nearest name comes first, then places of another kind.
  const kind = /^[a-z]+-/u.exec(asked)?.[0];
  const alike = kind === undefined ? [] : ids.filter((id) => id.startsWith(kind));
  const ofKind = nearestName(
    asked.slice(kind?.length),
    alike.map((id) => id.slice(kind?.length)),
  );
  return ofKind === undefined ? nearestName(asked, ids) : `${kind ?? ''}${ofKind}`;
}
