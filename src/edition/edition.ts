/**
 * The model. Read this first: everything that the site, the exports, the search and the command line say is a function
 * of one `Edition`.
 * Objects hold objects; ids exist only in files and in addresses. Order is data, decided once, by `loadEdition`.
 */
import type { Root } from 'mdast';
import type { Annotation } from './annotation.ts';
import type { EntryKind, KINDS, PartKind } from './kinds.ts';
import type { LinkKind, ListOf, RegisteredKind, SelfNamedKind } from './kind-with.ts';
import type { EditionFields } from './fields/edition-schema.ts';
import type { QuestionFields } from './fields/questions-schema.ts';
import type { GoneFields } from './fields/gone-schema.ts';
import type { ProposedFields } from './fields/proposed-schema.ts';
import type { Release } from './fields/release-schema.ts';
import type { Alignment, Mention, Parallel, Passage, Sentence, TextRange } from './passage.ts';
import type { EventFields, FieldsOf } from './schemas.ts';
import type { Citation, Review, Source, Witness } from './sources.ts';
import type { LABEL_BASES } from './vocabularies.ts';

/** A string that is the id of one kind of thing and of no other. */
export type Id<Kind extends string> = string & { readonly idOf: Kind };

/** Fields as a file has them, without those that refer to others, which are objects in the model. */
export type AsWritten<Fields, Referring extends keyof Fields = never> = Unchanging<Omit<Fields, Referring>>;

export type Unchanging<Value> = Value extends object
  ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> }
  : Value;

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

/**
 * The facts about things that are needed to check and print an annotation without the files, in a browser. A type with
 * a parameter `Known`, such as `Annotation`, can be used with these as well as with whole things.
 */
export interface Essentials extends Names {
  readonly passage: Pick<Passage, 'id' | 'kind' | 'number' | 'title' | 'text'> & {
    readonly sentences: readonly Essentials['sentence'][];
  };
  readonly sentence: Pick<Sentence, 'id' | 'number' | 'text' | keyof TextRange> & {
    readonly passage: Essentials['passage'];
  };
  readonly instrument: Pick<Instrument, 'id' | 'title' | 'short'> & {
    readonly parallels: readonly (Pick<Parallel, 'relation' | 'says'> & { readonly passage: Pick<Passage, 'id'> })[];
    readonly silentOn: readonly Pick<Passage, 'id'>[];
  };
  readonly goal: Pick<Goal, 'id' | 'number' | 'name'>;
  readonly target: Pick<Target, 'id' | 'label'> & { readonly goal: Essentials['goal'] };
  readonly witness: Pick<Witness, 'id' | 'title' | 'basis'> & {
    readonly sources: readonly { readonly source: Pick<Source, 'id'> }[];
    readonly read: Pick<Witness['read'], 'extent'>;
    readonly statements: readonly {
      readonly passage: Pick<Passage, 'id'>;
      readonly sentence: Pick<Sentence, 'id'> | undefined;
      readonly isOfTitle: boolean;
    }[];
  };
  readonly source: Pick<Source, 'id' | 'csl'>;
}

/** Kinds of which only the name is needed. */
export type KnownByName = Exclude<SelfNamedKind & RegisteredKind, 'instrument' | 'witness'>;

type Names = {
  readonly [Kind in KnownByName]: Pick<Things[Kind], 'id'> & Readonly<Record<(typeof KINDS)[Kind]['name'], string>>;
};

type Lists = { readonly [Kind in EntryKind as ListOf<Kind>]: readonly Things[Kind][] };

/** A name in another language, by which readers of that language find a thing. */
export interface Label {
  /** In the form of links: `term:backdoor`. */
  readonly of: string;
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
  /** Whether the thing itself or the United Nations uses the name, or only the editors do. */
  readonly basis: (typeof LABEL_BASES)[number];
}

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

/** The values of `edition.yaml`, for the whole edition. */
export interface EditionInfo extends AsWritten<EditionFields, 'address' | 'editors' | 'languages' | 'provenance'> {
  readonly editors: Person;
  readonly provenance: Citation | undefined;
  readonly languages: Languages;
}

/** Language tags for words of other scripts in the commentary. */
export interface Languages {
  /** Tag of words in Han characters, such as `zh-Hans`. */
  readonly han: string | undefined;
  /** Tag of their romanization. */
  readonly romanization: string | undefined;
  /** Tags of words in any other script, by the script. */
  readonly scripts: Readonly<Record<string, string>>;
}

/** The facts about the whole that are needed to print its words. */
export interface Naming {
  readonly info: Pick<EditionInfo, 'names' | 'languages'>;
}

export interface Term extends AsWritten<FieldsOf<'term'>, 'related' | 'sources' | 'unlinked'> {
  readonly id: Id<'term'>;
  readonly related: readonly Term[];
  readonly sources: readonly Citation[];
  readonly prose: Prose;
  readonly reviews: readonly Review[];
  readonly mentions: readonly Mention[];
  readonly backlinks: readonly Backlink[];
}

export interface Body extends AsWritten<FieldsOf<'body'>, 'parent' | 'related' | 'sources' | 'unlinked'> {
  readonly id: Id<'body'>;
  readonly parent: Body | undefined;
  /** Passages that bear on it without naming it. */
  readonly related: readonly Passage[];
  readonly sources: readonly Citation[];
  readonly prose: Prose;
  readonly reviews: readonly Review[];
  readonly mentions: readonly Mention[];
  readonly backlinks: readonly Backlink[];
}

export interface Instrument extends AsWritten<FieldsOf<'instrument'>, 'parallels' | 'silent' | 'sources'> {
  readonly id: Id<'instrument'>;
  readonly parallels: readonly Parallel[];
  /** Passages for which it was examined and says nothing. */
  readonly silentOn: readonly Passage[];
  readonly sources: readonly Citation[];
  readonly prose: Prose;
  readonly reviews: readonly Review[];
  readonly backlinks: readonly Backlink[];
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

/** Markdown with its references resolved. */
export interface Prose<Known extends Essentials = Everything> {
  readonly tree: Root;
  /** By the address that the author wrote, such as `term:backdoor`. */
  readonly references: ReadonlyMap<string, Reference<Known>>;
}

export interface Essay {
  readonly prose: Prose;
  readonly sources: readonly Citation[];
  /** How it was checked. */
  readonly reviews: readonly Review[];
}

/** Something that can be referred to: by a link, or a sentence by a link to its passage. */
export type Reference<Known extends Essentials = Everything> = KindAndThing<Known, LinkKind | PartKind>;

/** Something that refers to others. */
export type Origin =
  | KindAndThing<Things, Exclude<EntryKind, 'passage' | 'source' | 'person'>>
  | { readonly kind: 'introduction'; readonly thing: Passage }
  | { readonly kind: 'page'; readonly thing: 'about' | 'agenda' };

type KindAndThing<Of, Kind extends keyof Of> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly thing: Of[Each] };
}[Kind];

/** The other direction of a reference. */
export interface Backlink {
  readonly from: Origin;
  /** `link` in prose, `cites` as source, `names` a term or body by its words, `relates` by a field. */
  readonly how: 'link' | 'cites' | 'names' | 'relates';
  /** Pinpoint of a citation. */
  readonly at: string | undefined;
}
