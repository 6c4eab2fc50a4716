/**
 * Finds things whose names a reader could not tell apart. The form does not load this at first: the table of confusable
 * characters is large, and comes with the code that judges a whole contribution.
 */
import type { Entries } from './entries.ts';
import type { CslItem } from '../sources.ts';
import { ENTRY_KINDS, KINDS, type EntryKind } from '../kinds.ts';
import type { SelfNamedKind } from '../kind-with.ts';
import { callInFolder } from '../field-calls.ts';
import type { Place, Problem } from '../problems.ts';
import { problemsOfBoth, type Claim } from '../problems-of-both.ts';
import { skeletonOf } from './likeness.ts';
import type { EntryOf } from './read-kind.ts';
import { isTakenFor, reservedForms } from './reserved-forms.ts';

/** Something that readers distinguish from others of its kind by its name. */
export interface ComparedName {
  readonly kind: EntryKind;
  readonly id: string;
  /** As it is printed. */
  readonly name: string;
  /** What distinguishes it from others of the same name: for a source, its author and its date. */
  readonly beside?: string;
  /** Where it stands; not given of what stands in no file of this reading. */
  readonly place?: Place;
}

export interface NewName extends ComparedName {
  readonly place: Place;
}

/** Kinds that anyone may add to, under a name of their own. */
const NAMED = ENTRY_KINDS.filter(
  (kind): kind is SelfNamedKind => 'name' in KINDS[kind] && KINDS[kind].proposedBy === 'anyone',
);

/** The names of everything that anyone may add, with their places. */
export function namesIn(entries: Entries): readonly NewName[] {
  return [...NAMED.flatMap((kind) => namesOfKind(kind, entries[KINDS[kind].list])), ...namesOfSources(entries.sources)];
}

/** Names of entries of a kind that has one field as its name. */
export function namesOfKind(
  kind: SelfNamedKind,
  entries: readonly Pick<EntryOf<SelfNamedKind>, 'id' | 'fields' | 'placeOf'>[],
): readonly NewName[] {
  const { name: field } = KINDS[kind];
  return entries.map(({ id, fields, placeOf }) => ({
    kind,
    id,
    name: String((fields as Readonly<Record<string, unknown>>)[field]),
    place: placeOf([field]),
  }));
}

/** Two sources are the same if title, date and author are. */
export function namesOfSources(entries: readonly EntryOf<'source'>[]): readonly NewName[] {
  return entries.map(({ id, fields, placeOf }) => ({ ...nameOfSource(id, fields), place: placeOf(['title']) }));
}

export function nameOfSource(
  id: string,
  { title, issued, author = [], publisher = '', ...rest }: CslItem,
): ComparedName {
  const authors = author.map((one) => ('literal' in one ? one.literal : `${one.family} ${one.given ?? ''}`));
  const beside = [issued, rest['container-title'] ?? '', authors.length > 0 ? authors.join(' ') : publisher].join(' ');
  return { kind: 'source', id, name: title, beside };
}

/** The first name with each look. */
export type Looks = ReadonlyMap<string, ComparedName>;

/** The looks of names, made once if the names are compared with many others. */
export function looksOf(names: readonly ComparedName[]): Looks {
  const looks = new Map<string, ComparedName>();
  for (const one of names) for (const key of keysOf(one)) if (!looks.has(key)) looks.set(key, one);
  return looks;
}

/**
 * Names that look like another of the same kind, where they stand both.
 * @param known looks of names that stand in no file of this reading
 * @param called returns the name of a thing for the author
 * @param reserved people in whose names only maintainers write: nobody may be taken for them, and who is, is told alone
 */
export function findLookAlikes(
  names: readonly NewName[],
  known: Looks = new Map(),
  called = callInFolder('content/'),
  reserved: readonly Pick<ComparedName, 'id' | 'name'>[] = [],
): readonly Problem[] {
  const kept = reserved.map(({ id, name }) => ({ kind: 'person' as const, id, name, forms: reservedForms(name) }));
  const isKept = ({ kind, id }: ComparedName) => kind === 'person' && kept.some((one) => one.id === id);
  const others = names.filter((one) => !isKept(one));
  const seen = new Map([...looksOf(kept), ...known]);
  const claimOf = ({ kind, id, name, place }: ComparedName): Claim => ({
    sentence: `“${name}” looks like the name of another ${kind}`,
    called: called(kind, id, 'file'),
    place,
  });
  return others.flatMap((one): readonly Problem[] => {
    const { kind, name, place } = one;
    if (skeletonOf(name) === '') return [{ rule: 'look-alike', place, sentence: `The name “${name}” has no letters` }];
    const keys = keysOf(one);
    const forms = kind === 'person' && kept.length > 0 ? reservedForms(name) : [];
    const other =
      keys.map((key) => seen.get(key)).find((found) => found !== undefined) ??
      kept.find((person) => isTakenFor(forms, person.forms));
    for (const key of keys) if (!seen.has(key)) seen.set(key, one);
    return other === undefined ? [] : problemsOfBoth('look-alike', claimOf(one), claimOf(other));
  });
}

/** As it is written and in small letters: a capital “I” looks like a small “l”, but is the same letter as “i”. */
function keysOf({ kind, name, beside = '' }: ComparedName): readonly string[] {
  const keyOf = (some: string) => `${kind} ${skeletonOf(some)} ${skeletonOf(beside.toLowerCase())}`;
  return [...new Set([keyOf(name), keyOf(name.toLowerCase())])];
}
