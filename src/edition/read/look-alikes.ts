/**
 * Finds things whose names a reader could not tell apart. The form does not load this at first: the table of confusable
 * characters is large, and comes with the code that judges a whole contribution.
 */
// The bundler writes the table into the script that browsers load.
// eslint-disable-next-line es-x/no-import-attributes, es-x/no-json-modules
import table from 'unhomoglyph/data.json' with { type: 'json' };
import type { Entries } from './entries.ts';
import type { CslItem } from '../sources.ts';
import { ENTRY_KINDS, KINDS, type EntryKind } from '../kinds.ts';
import type { SelfNamedKind } from '../kind-with.ts';
import { callInFolder } from '../field-calls.ts';
import type { Place, Problem } from '../problems.ts';
import type { EntryOf } from './read-kind.ts';

/** How a letter looks, by letter: confusables of Unicode TR39. */
const LIKENESSES: Readonly<Record<string, string>> = table;

/** Something that readers distinguish from others of its kind by its name. */
export interface ComparedName {
  readonly kind: EntryKind;
  readonly id: string;
  /** As it is printed. */
  readonly name: string;
  /** What distinguishes it from others of the same name: for a source, its author and its date. */
  readonly beside?: string;
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
 * Names that look like another of the same kind.
 * @param names in order; of two that look alike, the later is reported
 * @param known looks of names that existed before
 * @param called returns the name of a thing for the author
 */
export function findLookAlikes(
  names: readonly NewName[],
  known: Looks = new Map(),
  called = callInFolder('content/'),
): readonly Problem[] {
  const seen = new Map(known);
  return names.flatMap((one): readonly Problem[] => {
    const { kind, name, place } = one;
    if (skeletonOf(name) === '') return [{ rule: 'look-alike', place, sentence: `The name “${name}” has no letters` }];
    const keys = keysOf(one);
    const other = keys.map((key) => seen.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, one);
    if (other === undefined) return [];
    const sentence = `“${name}” looks like the name of another ${kind}`;
    return [{ rule: 'look-alike', place, sentence, note: `it is ${called(kind, other.id, 'file')}` }];
  });
}

/** As it is written and in small letters: a capital “I” looks like a small “l”, but is the same letter as “i”. */
function keysOf({ kind, name, beside = '' }: ComparedName): readonly string[] {
  const keyOf = (some: string) => `${kind} ${skeletonOf(some)} ${skeletonOf(beside.toLowerCase())}`;
  return [...new Set([keyOf(name), keyOf(name.toLowerCase())])];
}

/**
 * How a name looks: the skeleton of Unicode TR39, section 4, of its letters and digits alone, whatever their case.
 * Compatibility variants of a letter count as that letter (NFKC).
 */
function skeletonOf(name: string): string {
  const letters = name.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '');
  // Lower case once more: the table maps “I” to “l”, and a capital of another script may become a Latin capital when it
  // is mapped.
  return likenessOf(likenessOf(letters.normalize('NFD')).toLowerCase().normalize('NFD'))
    .normalize('NFD')
    .toLowerCase();
}

/**
 * Each letter replaced by its look, letter by letter. The package makes one pattern of all six thousand letters of its
 * table, and an engine that tries them in turn takes two hundred times as long.
 */
function likenessOf(letters: string): string {
  return letters.replaceAll(/./gsu, (letter) =>
    Object.hasOwn(LIKENESSES, letter) ? (LIKENESSES[letter] ?? '') : letter,
  );
}
