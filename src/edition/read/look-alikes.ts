/**
 * Things whose names a reader could not tell apart. Not part of what a browser loads: the table of confusable
 * characters is large.
 */
import unhomoglyph from 'unhomoglyph';
import type { Entries } from './entries.ts';
import { ENTRY_KINDS, KINDS, type SelfNamedKind } from '../kinds.ts';
import type { Resolver } from '../registry/registry.ts';

/** Kinds that anyone may add to, by a name of their own. */
const NAMED = ENTRY_KINDS.filter(
  (kind): kind is SelfNamedKind => 'name' in KINDS[kind] && KINDS[kind].proposedBy === 'anyone',
);

/** Reports names that look like another of the same kind. */
export function findLookAlikes(entries: Entries, resolver: Resolver): void {
  for (const kind of NAMED) {
    const { list, name: field } = KINDS[kind];
    const seen = new Map<string, string>();
    for (const { path, fields, placeOf } of entries[list]) {
      const name = String((fields as Readonly<Record<string, unknown>>)[field]);
      const skeleton = skeletonOf(name);
      const other = seen.get(skeleton);
      if (skeleton === '') resolver.report('look-alike', placeOf([field]), `The name “${name}” has no letters`);
      else if (other !== undefined)
        resolver.report(
          'look-alike',
          placeOf([field]),
          `“${name}” looks like the name of another ${kind}`,
          `it is ${other}`,
        );
      else seen.set(skeleton, path);
    }
  }
}

/**
 * What a name looks like: the skeleton of Unicode TR39, section 4, of its letters and digits alone, whatever their
 * case. Letters that are variants of another for compatibility are that other (NFKC).
 */
function skeletonOf(name: string): string {
  const letters = name.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '');
  // Once more in lower case: the table takes “I” for “l”, and a capital of another script is no capital before it is
  // mapped.
  return unhomoglyph(unhomoglyph(letters.normalize('NFD')).toLowerCase().normalize('NFD'))
    .normalize('NFD')
    .toLowerCase();
}
