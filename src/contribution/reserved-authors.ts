import type { Place, Problem } from '../edition/problems.ts';

/**
 * Notes signed with a name that is kept for maintainers.
 * @param maintainers ids of people in whose names only maintainers write
 */
export function findReservedAuthors(
  notes: readonly { readonly fields: { readonly by: string }; readonly placeOf: (field: readonly string[]) => Place }[],
  maintainers: ReadonlySet<string>,
): readonly Problem[] {
  return notes
    .filter(({ fields: { by } }) => maintainers.has(by))
    .map(({ fields: { by }, placeOf }) => ({
      rule: 'reserved-author',
      place: placeOf(['by']),
      sentence: `Only maintainers sign as “${by}”`,
      note: 'expected: your own name',
    }));
}
