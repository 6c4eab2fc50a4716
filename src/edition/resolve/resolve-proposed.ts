/** Proposals, with the things that they are about. */
import type { Annotation } from '../annotation.ts';
import type { Edition, Proposed } from '../edition.ts';
import { ENTRY_KINDS, KINDS, type EntryKind } from '../kinds.ts';
import type { Entries } from '../read/entries.ts';
import { nearestName } from '../nearest.ts';
import { compareText } from '../problems.ts';
import type { Resolver } from '../registry/resolver.ts';

/** Things that a proposal can be about, by the parts before and after the colon of a link. */
type Things = ReadonlyMap<string, Proposed['about']>;

export function resolveProposed(
  { proposed }: Pick<Entries, 'proposed'>,
  edition: Pick<Edition, (typeof KINDS)[EntryKind]['list']>,
  resolver: Resolver,
): readonly Proposed[] {
  if (proposed === undefined) return [];
  const things = thingsByName(edition);
  const notes = new Map<string, Annotation>(edition.annotations.map((note) => [note.id, note]));
  const seen = new Set<string>();
  const items = proposed.fields.flatMap(({ about, note, ...fields }, index): Proposed[] => {
    if (seen.has(fields.id))
      resolver.report('duplicate-id', proposed.placeOf([index, 'id']), `There is another item “${fields.id}”`);
    seen.add(fields.id);
    const find = <Thing>(all: ReadonlyMap<string, Thing>, name: string, field: string): Thing | undefined => {
      const thing = all.get(name);
      const near = thing === undefined ? nearestName(name, all.keys()) : undefined;
      if (thing === undefined)
        resolver.report(
          'unknown-link',
          proposed.placeOf([index, field]),
          `“${name}” leads to nothing`,
          near && `did you mean “${near}”?`,
        );
      return thing;
    };
    const thing = find(things, about, 'about');
    const made = note === undefined ? undefined : find(notes, note, 'note');
    return thing === undefined ? [] : [{ ...fields, about: thing, note: made }];
  });
  return items.toSorted((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
}

/** Every thing by the parts before and after the colon of a link. */
export function thingsByName(edition: Parameters<typeof resolveProposed>[1]): Things {
  return new Map(
    ENTRY_KINDS.flatMap((kind) =>
      edition[KINDS[kind].list].map((thing) => [`${kind}:${thing.id}`, { kind, thing } as Proposed['about']] as const),
    ),
  );
}
