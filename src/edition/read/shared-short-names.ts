/** Finds things that notes print by the same short name, so that a reader could not know which of them is meant. */
import type { Entries } from './entries.ts';
import { callInFolder } from '../field-calls.ts';
import type { EntryKind } from '../kinds.ts';
import type { Place, Problem } from '../problems.ts';
import { problemsOfBoth, type Claim } from '../problems-of-both.ts';
import { skeletonOf } from './likeness.ts';

/** A name by which notes print a thing. */
export interface ShortName {
  readonly kind: EntryKind;
  readonly id: string;
  readonly name: string;
  /** Whether it is the main name of the thing. Main names of one kind are compared elsewhere. */
  readonly isOwn: boolean;
  /** Ids of what it cites; a source cites itself. */
  readonly cites: readonly string[];
  /** Its place; nothing if no file of this reading has it. */
  readonly place?: Place | undefined;
}

/** Fields with names that notes print, by list. The first field of each list is the main name. */
const NAMES = {
  instruments: ['instrument', 'title', 'short'],
  witnesses: ['witness', 'title'],
  bodies: ['body', 'name', 'acronym'],
  sources: ['source', undefined, 'title-short'],
} as const;

export function shortNamesIn(entries: Pick<Entries, keyof typeof NAMES>): readonly ShortName[] {
  return (Object.keys(NAMES) as readonly (keyof typeof NAMES)[]).flatMap((list) => {
    const [kind, own, ...others] = NAMES[list];
    return entries[list].flatMap(({ id, fields, placeOf }) => {
      const values: Readonly<Record<string, unknown>> = fields;
      const cites = 'sources' in fields ? fields.sources.map(({ source }) => source) : [id];
      return [own, ...others].flatMap((field): readonly ShortName[] => {
        const name = field === undefined ? undefined : values[field];
        if (field === undefined || typeof name !== 'string') return [];
        return [{ kind, id, name, isOwn: field === own, cites, place: placeOf([field]) }];
      });
    });
  });
}

/**
 * Reports two things of one kind with the same short name, and two things of different kinds unless they belong together,
 * as a treaty and the source in which it is read: they have a source in common, or one id begins with the other.
 * @param known names of things that no file of this reading has
 * @param called what a thing is called where the author reads of it
 */
export function findSharedShortNames(
  names: readonly ShortName[],
  known: readonly ShortName[] = [],
  called = callInFolder('content/'),
): readonly Problem[] {
  const claimOf = ({ kind, id, name, place }: ShortName): Claim => ({
    sentence: `Notes call another thing “${name}”`,
    called: called(kind, id, 'file'),
    place,
  });
  const seen = Map.groupBy(known, ({ name }) => skeletonOf(name.toLowerCase()));
  return names.flatMap((one) => {
    const key = skeletonOf(one.name.toLowerCase());
    const others = seen.get(key) ?? [];
    seen.set(key, [...others, one]);
    const other = others.find((earlier) => areConfused(one, earlier));
    return other === undefined ? [] : problemsOfBoth('look-alike', claimOf(one), claimOf(other));
  });
}

function areConfused(one: ShortName, other: ShortName): boolean {
  if (one.kind === other.kind) return one.id !== other.id && !(one.isOwn && other.isOwn);
  const isNamedAfter = one.id.startsWith(other.id) || other.id.startsWith(one.id);
  return !isNamedAfter && !one.cites.some((source) => other.cites.includes(source));
}
