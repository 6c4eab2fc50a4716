/** The kinds of thing that have a property, as the table in `kinds.ts` says. */
import { ENTRY_KINDS, KINDS, PARTS, type EntryKind, type PartKind } from './kinds.ts';

type Kinds = typeof KINDS;
/** Kinds of entry that have a property. */
export type KindWith<Fact> = { [Kind in EntryKind]: Kinds[Kind] extends Fact ? Kind : never }[EntryKind];

/** The name of a kind's list. */
export type ListOf<Kind extends EntryKind> = Kinds[Kind]['list'];
/** Kinds of entry that a link in prose may lead to. */
type LinkedEntryKind = KindWith<{ readonly referredTo: 'by links' }>;
/** Parts that a link may lead to. */
type LinkedPartKind = { [Kind in PartKind]: (typeof PARTS)[Kind]['isLinked'] extends true ? Kind : never }[PartKind];
/** The part before the colon of a link. */
export type LinkKind = LinkedEntryKind | LinkedPartKind;
/** Kinds of thing that are found by their id. */
export type RegisteredKind = KindWith<{ readonly referredTo: 'by links' | 'by fields' }> | LinkedPartKind;
export type NamedKind = KindWith<{ readonly isNamedInText: true }>;
export type SearchedKind = KindWith<{ readonly isSearched: true }> | PartKind;
/** Kinds whose entries are all in one file. */
export type ListedKind = {
  [Kind in EntryKind]: Kinds[Kind]['files'] extends `${string}<${string}` ? never : Kind;
}[EntryKind];
/** Kinds whose files have Markdown after their fields. */
export type ProseKind = KindWith<{ readonly files: `${string}.md` }>;
/** Kinds that have one field as their name. */
export type SelfNamedKind = KindWith<{ readonly name: string }>;

export const NAMED_KINDS = ENTRY_KINDS.filter((kind): kind is NamedKind => 'isNamedInText' in KINDS[kind]);
export const LINK_KINDS: readonly LinkKind[] = ENTRY_KINDS.flatMap((kind): readonly LinkKind[] => [
  ...(isLinked(kind) ? [kind] : []),
  ...(Object.keys(PARTS) as readonly PartKind[]).filter(
    (part): part is LinkedPartKind => PARTS[part].isLinked && PARTS[part].of === kind,
  ),
]);

function isLinked(kind: EntryKind): kind is LinkedEntryKind {
  return KINDS[kind].referredTo === 'by links';
}
