/** From entries to things: each by itself first, then its references, when all things exist. */
import { bodyMaker } from './body-maker.ts';
import type { Citation } from '../sources.ts';
import type { Edition, Things } from '../edition.ts';
import type { Prose, Reference } from '../reference.ts';
import type { Passage } from '../passage.ts';
import type { Entries } from '../read/entries.ts';
import { eventMaker } from './event-maker.ts';
import { figureMaker } from './figure-maker.ts';
import { goalMaker } from './goal-maker.ts';
import { instrumentMaker } from './instrument-maker.ts';
import { ENTRY_KINDS, KINDS, type EntryKind } from '../kinds.ts';
import type { ListOf } from '../kind-with.ts';
import { personMaker } from './person-maker.ts';
import type { EntryOf } from '../read/read-kind.ts';
import type { Draft, Drafts, Registry } from '../registry/registry.ts';
import type { Resolver } from '../registry/resolver.ts';
import { sourceMaker } from './source-maker.ts';
import { termMaker } from './term-maker.ts';
import { witnessMaker } from './witness-maker.ts';

/**
 * Kinds whose things are made from their entries alone; passages are cut out of MDX, and annotations are anchored on
 * their words.
 */
type MadeKind = Exclude<EntryKind, 'passage' | 'annotation'>;

/** How the entries of a kind become things. */
export interface Maker<Kind extends MadeKind> {
  /** The id of the thing, if it is not that of the entry. */
  id?: (entry: EntryOf<Kind>) => string;
  /** The thing without its references to others. */
  draft: (entry: EntryOf<Kind>) => Drafts[Kind];
  /** Reports what is wrong with entries beside the others of their kind. */
  check?: (entries: readonly EntryOf<Kind>[], resolver: Resolver) => void;
  /** Fills in references to other things, and their other direction. */
  resolve?: (thing: Drafts[Kind], entry: EntryOf<Kind>, resolver: Resolver) => void;
  /** Its references, for the other direction. */
  refers?: (thing: Things[Kind]) => Referring;
  /** Order of the list; without it, the order of the files. */
  order?: (a: Things[Kind], b: Things[Kind], collator: Intl.Collator) => number;
}

/** The references of a thing. */
export interface Referring {
  /** Its prose, whose links lead to things. */
  readonly prose?: Prose | undefined;
  readonly cites: readonly Citation[];
  /** By fields. */
  readonly relates?: readonly Reference['thing'][];
}

const MAKERS: { readonly [Kind in MadeKind]: Maker<Kind> } = {
  term: termMaker,
  body: bodyMaker,
  instrument: instrumentMaker,
  event: eventMaker,
  goal: goalMaker,
  figure: figureMaker,
  witness: witnessMaker,
  source: sourceMaker,
  person: personMaker,
};
const MADE_KINDS = ENTRY_KINDS.filter((kind): kind is MadeKind => kind in MAKERS);

/** A maker of a kind that the compiler does not know at this point. */
type AnyMaker = Maker<MadeKind> & { draft: (entry: unknown) => unknown };
const makerOf = (kind: MadeKind) => MAKERS[kind] as unknown as AnyMaker;

/** Every thing by kind and id. */
export type Made = { readonly [Kind in MadeKind]: Map<string, Drafts[Kind]> };

/** Makes a thing from every entry. References to others stay empty until all things exist. */
export function draftThings(entries: Entries): Made {
  const made = MADE_KINDS.map((kind) => {
    const { id, draft } = makerOf(kind);
    return [kind, new Map(entriesOf(kind, entries).map((entry) => [id?.(entry) ?? entry.id, draft(entry)]))];
  });
  return Object.fromEntries(made) as Made;
}

/** Everything that is found by its id. */
export function registryOf(made: Made, passages: readonly Draft<Passage>[]): Registry {
  const targets = [...made.goal.values()].flatMap((goal) => goal.targets as Drafts['target'][]);
  return {
    ...made,
    passage: new Map(passages.map((passage) => [passage.id, passage])),
    target: new Map(targets.map((target) => [target.id, target])),
  };
}

/** Resolves the fields and the prose of all things but passages and annotations, in place. */
export function resolveThings(made: Made, entries: Entries, resolver: Resolver): void {
  for (const kind of MADE_KINDS) {
    const { id, check, resolve } = makerOf(kind);
    const own = entriesOf(kind, entries);
    check?.(own, resolver);
    for (const entry of own) {
      const thing = made[kind].get(id?.(entry) ?? entry.id);
      if (thing !== undefined) resolve?.(thing, entry, resolver);
    }
  }
}

/** The references of every one of these things, in the order of their kinds. */
export function referringThings(
  made: Made,
): readonly ({ readonly from: Edition[ListOf<MadeKind>][number]; readonly kind: MadeKind } & Referring)[] {
  return MADE_KINDS.flatMap((kind) =>
    [...made[kind].values()].flatMap((from) => {
      const refers = makerOf(kind).refers?.(from);
      return refers === undefined ? [] : [{ kind, from, ...refers }];
    }),
  );
}

/** The lists of the edition. */
export function listThings(made: Made, collator: Intl.Collator): Pick<Edition, ListOf<MadeKind>> {
  const lists = MADE_KINDS.map((kind) => {
    const { order } = makerOf(kind);
    const things = [...made[kind].values()];
    return [KINDS[kind].list, order === undefined ? things : things.toSorted((a, b) => order(a, b, collator))];
  });
  return Object.fromEntries(lists) as Pick<Edition, ListOf<MadeKind>>;
}

function entriesOf(kind: MadeKind, entries: Entries): readonly EntryOf<MadeKind>[] {
  return entries[KINDS[kind].list];
}
