/**
 * The model. Read this first: everything that the site, the exports, the search and the command line say is a function
 * of one `Edition`.
 * Objects hold objects; ids exist only in files and in addresses. Order is data, decided once, by `loadEdition`.
 */
import type { Annotation } from './annotation.ts';
import type { AsWritten } from './as-written.ts';
import type { EditionInfo } from './edition-info.ts';
import type { EntryKind, PartKind } from './kinds.ts';
import type { ListOf } from './kind-with.ts';
import type { Label } from './label.ts';
import type { QuestionFields } from './fields/questions-schema.ts';
import type { GoneFields } from './fields/gone-schema.ts';
import type { ProposedFields } from './fields/proposed-schema.ts';
import type { Release } from './fields/release-schema.ts';
import type { Alignment, Mention, Parallel, Passage, Sentence } from './passage.ts';
import type { Backlink, Essay, KindAndThing, Prose } from './reference.ts';
import type { EventFields, FieldsOf } from './schemas.ts';
import type { Citation, Review, Source, Witness } from './sources.ts';

/** A string that is the id of one kind of thing and of no other. */
export type Id<Kind extends string> = string & { readonly idOf: Kind };

/**
 * The things of an edition by kind. For each kind of `kinds.ts` the edition has a list, in the order that is given
 * here.
 */
export interface Things {
  /** In reading order. */
  readonly passage: Passage;
  /** In reading order of their passages, then by place: whole passage, title, text. */
  readonly annotation: Annotation;
  /** By label. */
  readonly term: Term;
  /** By name. */
  readonly body: Body;
  /** By date, then by title. */
  readonly instrument: Instrument;
  /** By number. */
  readonly goal: Goal;
  /** By title. */
  readonly figure: Figure;
  /** By basis, then by date and title. */
  readonly witness: Witness;
  /** By id. */
  readonly source: Source;
  /** By id. */
  readonly person: Person;
  /** By date. */
  readonly event: TimelineEvent;
}

/** Parts of things. */
export interface Parts {
  readonly sentence: Sentence;
  readonly target: Target;
}

export type Everything = Things & Parts;

type Lists = { readonly [Kind in EntryKind as ListOf<Kind>]: readonly Things[Kind][] };

export interface Edition extends Lists {
  readonly info: EditionInfo;
  /** In the order of `labels.yaml`; none if there is no such file. */
  readonly labels: readonly Label[];
  /** The text of the page about the edition; absent if there is no `about.md`. */
  readonly about: Essay | undefined;
  /** How the commentary was made; absent if there is no `made.md`. */
  readonly made: Essay | undefined;
  /** The introduction of the page on the agenda; absent if there is no `agenda.md`. */
  readonly agenda: Essay | undefined;
  /** People in whose names only maintainers write: the editors, and everybody that `maintainers.yaml` names. */
  readonly maintainers: readonly Person[];
  /** Questions that nobody could answer so far. */
  readonly questions: readonly OpenQuestion[];
  /** Proposals, the newest first. */
  readonly proposed: readonly Proposed[];
  /** Released states, the oldest first. */
  readonly releases: readonly Release[];
  /** Ids that were released and no longer exist, and what became of them, the newest first. */
  readonly gone: readonly Gone[];
  /** Digits of the content of each entry's file, by kind and id: `term:backdoor`. */
  readonly digits: ReadonlyMap<string, string>;
}

/** A kind and an id, which together have an address. */
export interface Named {
  readonly kind: EntryKind | PartKind;
  readonly id: string;
}

/** Something that was released and is removed, or has another id now. */
export interface Gone extends Named, AsWritten<Pick<GoneFields, 'date' | 'reason'>> {
  /** Its title in the newest release that has it. */
  readonly title: string;
  /** Its old address, from the root of the site. */
  readonly address: string;
  /** The newest release that has it. */
  readonly release: string;
  /** The same thing, by its present kind and id. */
  readonly renamed: Named | undefined;
  /** Other things that say the same. */
  readonly instead: readonly Named[];
}

/** A question that nobody could answer so far, and what it is about. */
export interface OpenQuestion extends AsWritten<QuestionFields, 'about'> {
  readonly about: KindAndThing<Things, EntryKind>;
}

/** Something that a reader proposed, and its outcome. */
export interface Proposed extends AsWritten<ProposedFields, 'about' | 'note'> {
  readonly about: KindAndThing<Things, EntryKind>;
  readonly note: Annotation | undefined;
}

/** An entry that explains something in prose. */
interface Explained {
  readonly sources: readonly Citation[];
  readonly prose: Prose;
  readonly reviews: readonly Review[];
  readonly backlinks: readonly Backlink[];
}

export interface Term extends Explained, AsWritten<FieldsOf<'term'>, 'related' | 'sources' | 'unlinked'> {
  readonly id: Id<'term'>;
  readonly related: readonly Term[];
  readonly mentions: readonly Mention[];
}

export interface Body extends Explained, AsWritten<FieldsOf<'body'>, 'parent' | 'related' | 'sources' | 'unlinked'> {
  readonly id: Id<'body'>;
  readonly parent: Body | undefined;
  /** Passages that bear on it without naming it. */
  readonly related: readonly Passage[];
  readonly mentions: readonly Mention[];
}

export interface Instrument extends Explained, AsWritten<FieldsOf<'instrument'>, 'parallels' | 'silent' | 'sources'> {
  readonly id: Id<'instrument'>;
  readonly parallels: readonly Parallel[];
  /** Passages for which it was examined and says nothing. */
  readonly silentOn: readonly Passage[];
}

export interface Goal extends AsWritten<FieldsOf<'goal'>, 'targets'> {
  readonly id: Id<'goal'>;
  readonly targets: readonly Target[];
  /** The edition's text on it. */
  readonly essay: Essay | undefined;
  readonly figures: readonly Figure[];
  /** With the goal itself and with its targets. */
  readonly alignments: readonly Alignment[];
  readonly backlinks: readonly Backlink[];
}

export interface Target extends AsWritten<FieldsOf<'goal'>['targets'][number], 'id'> {
  /** Such as `9.c`. */
  readonly id: Id<'target'>;
  readonly goal: Goal;
  readonly alignments: readonly Alignment[];
  readonly backlinks: readonly Backlink[];
}

/** Something measured: one value, a comparison, or a series over time. */
export interface Figure extends AsWritten<FieldsOf<'figure'>, 'passages' | 'goals' | 'points'> {
  readonly id: Id<'figure'>;
  readonly passages: readonly Passage[];
  readonly goals: readonly Goal[];
  readonly points: readonly DataPoint[];
  readonly reviews: readonly Review[];
}

export interface DataPoint extends AsWritten<FieldsOf<'figure'>['points'][number], 'source' | 'at'> {
  readonly citation: Citation;
}

export interface Person extends AsWritten<FieldsOf<'person'>> {
  readonly id: Id<'person'>;
  readonly annotations: readonly Annotation[];
}

export interface TimelineEvent extends AsWritten<
  EventFields,
  'id' | 'passages' | 'bodies' | 'instruments' | 'sources'
> {
  readonly id: Id<'event'>;
  readonly passages: readonly Passage[];
  readonly bodies: readonly Body[];
  readonly instruments: readonly Instrument[];
  readonly sources: readonly Citation[];
  readonly reviews: readonly Review[];
}
