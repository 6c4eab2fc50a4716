/**
 * The model. Read this first: everything that the site, the exports, the search and the command line say is a function
 * of one `Edition`.
 * Objects hold objects; ids exist only in files and in addresses. Order is data, decided once, by `loadEdition`.
 */
import type { Root } from 'mdast';
import type {
  AnnotationKind,
  EntryKind,
  KINDS,
  LinkKind,
  ListOf,
  NamedKind,
  PartKind,
  RegisteredKind,
  SelfNamedKind,
} from './kinds.ts';
import type { EditionFields } from './fields/edition-schema.ts';
import type { ProposedFields } from './fields/proposed-schema.ts';
import type { AnnotationFields, EventFields, FieldsOf } from './schemas.ts';

/** A string that is the id of one kind of thing and of no other. */
export type Id<Kind extends string> = string & { readonly idOf: Kind };

/** Fields as a file has them, without those that refer to others: these are objects in the model. */
type AsWritten<Fields, Referring extends keyof Fields = never> = Unchanging<Omit<Fields, Referring>>;
type Unchanging<Value> = Value extends object ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> } : Value;

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

/** Things that stand in others. */
export interface Parts {
  readonly sentence: Sentence;
  readonly target: Target;
}

export type Everything = Things & Parts;

/**
 * What has to be known of things to check and print an annotation without the files: in a browser. A type with a
 * parameter `Known`, such as `Annotation`, can be used with these as well as with whole things.
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
  };
  readonly source: Pick<Source, 'id' | 'csl'>;
}

/** Kinds of which only the name is needed. */
export type KnownByName = Exclude<SelfNamedKind & RegisteredKind, 'instrument' | 'witness'>;
type Names = {
  readonly [Kind in KnownByName]: Pick<Things[Kind], 'id'> & Readonly<Record<(typeof KINDS)[Kind]['name'], string>>;
};

type Lists = { readonly [Kind in EntryKind as ListOf<Kind>]: readonly Things[Kind][] };

export const LABEL_BASES = ['official', 'editors'] as const;

/** What a thing is called in another language: words by which readers of that language find it. */
export interface Label {
  /** As links have it: `term:backdoor`. */
  readonly of: string;
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
  /** Whether the thing itself, or the United Nations, calls it so, or only the editors do. */
  readonly basis: (typeof LABEL_BASES)[number];
}

export interface Edition extends Lists {
  readonly info: EditionInfo;
  /** In the order of `labels.yaml`; none if there is no such file. */
  readonly labels: readonly Label[];
  /** What the page about the edition says; absent if there is no `about.md`. */
  readonly about: Essay | undefined;
  /** The introduction of the page on the agenda; absent if there is no `agenda.md`. */
  readonly agenda: Essay | undefined;
  /** Those in whose names only maintainers write: the editors, and whom `maintainers.yaml` names. */
  readonly maintainers: readonly Person[];
  /** What was proposed, the newest first. */
  readonly proposed: readonly Proposed[];
}

/** Something that a reader proposed, and what became of it. */
export interface Proposed extends AsWritten<ProposedFields, 'about' | 'note'> {
  readonly about: KindAndThing<Things, 'annotation' | 'figure' | 'event'> | KindAndThing<Everything, LinkKind>;
  readonly note: Annotation | undefined;
}

/** What `edition.yaml` says of the whole. */
export interface EditionInfo extends AsWritten<EditionFields, 'address' | 'editors' | 'languages' | 'provenance'> {
  readonly editors: Person;
  readonly provenance: Citation | undefined;
  readonly languages: Languages;
}

/** Language tags for words of other scripts in the commentary. */
export interface Languages {
  /** Tag of words in Han characters, as `zh-Hans`. */
  readonly han: string | undefined;
  /** Tag of their romanization. */
  readonly romanization: string | undefined;
}

/** What has to be known of the whole to print words of it. */
export interface Naming {
  readonly info: Pick<EditionInfo, 'names' | 'languages'>;
}

export const PASSAGE_KINDS = ['preamble', 'chapter', 'proposal', 'closing'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** A part of the base text that has a page of its own. */
export interface Passage {
  readonly id: Id<'passage'>;
  readonly kind: PassageKind;
  /** Of a chapter or a proposal. */
  readonly number: number | undefined;
  /** The chapter that a proposal stands in; itself for a chapter's lead-in. */
  readonly chapter: Passage | undefined;
  readonly title: string;
  /** Words that readers use for the whole of it in a search; never printed. */
  readonly also: readonly string[];
  /** Paragraphs joined by one line feed. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly introduction: Essay;
  readonly annotations: readonly Annotation[];
  readonly alignments: readonly Alignment[];
  /** Terms and bodies named in title or text, in order. */
  readonly mentions: readonly Mention[];
  readonly parallels: readonly Parallel[];
  /** Measurements that bear on it. */
  readonly figures: readonly Figure[];
  /** Kinds of annotation that were looked for and not found, with the reason. */
  readonly noneFound: ReadonlyMap<AnnotationKind, string>;
  readonly backlinks: readonly Backlink[];
}

export interface Sentence {
  /** `s1`, `s2`, …; never used again once given. */
  readonly id: Id<'sentence'>;
  /** Place in the passage, from 1. */
  readonly number: number;
  readonly passage: Passage;
  readonly text: string;
  /** UTF-16 offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** Words that readers use for what it says in a search; never printed. */
  readonly also: readonly string[];
  readonly backlinks: readonly Backlink[];
}

interface AnnotationOfAnyKind<Known extends Essentials> extends AsWritten<
  SharedFields,
  keyof Quotation | 'by' | 'sources'
> {
  /** `<passage>/<slug>` */
  readonly id: Id<'annotation'>;
  readonly slug: string;
  /** `a`, `b`, … on its passage's page. */
  readonly letter: string;
  readonly anchor: Anchor<Known>;
  readonly by: Known['person'];
  readonly sources: readonly Citation<Known>[];
  readonly prose: Prose<Known>;
}

/** What those fields become that refer to other things; the other fields of a kind are as they are written. */
export interface ReferringFields<Known extends Essentials = Everything> {
  readonly wording: {
    /** Texts that have the reading or support it, all of the same basis; of a conjecture none. */
    readonly witnesses: readonly Known['witness'][];
    /** No reading could be recovered, or two are equally good. */
    readonly isCrux: boolean;
  };
  readonly parallel: { readonly instruments: readonly Known['instrument'][] };
  readonly debate: {
    /** At least two, of different voices. */
    readonly positions: readonly Position<Known>[];
  };
}

/** The names by which authors write these. */
type WrittenOtherwise = 'witness' | 'crux' | 'instruments' | 'positions';

type WrittenAnnotation<Kind extends AnnotationKind> = Extract<AnnotationFields, { kind: Kind }>;
/** Fields that only annotations of this kind have. */
type OwnField<Kind extends AnnotationKind> = Exclude<keyof WrittenAnnotation<Kind>, keyof SharedFields | 'kind'>;
/** Kinds with fields of their own, which every view of an annotation has to show. */
export type KindWithFields = {
  [Kind in AnnotationKind]: [OwnField<Kind>] extends [never] ? never : Kind;
}[AnnotationKind];
type SharedFields = Pick<AnnotationFields, Exclude<keyof AnnotationFields, 'kind'>>;
type Quotation = Pick<AnnotationFields, 'quote' | 'before' | 'after' | 'part' | 'insert' | 'sentence'>;

export type AnnotationOf<
  Kind extends AnnotationKind,
  Known extends Essentials = Everything,
> = AnnotationOfAnyKind<Known> & { readonly kind: Kind } & Unchanging<
    Omit<Pick<WrittenAnnotation<Kind>, OwnField<Kind>>, WrittenOtherwise>
  > &
  (Kind extends keyof ReferringFields ? ReferringFields<Known>[Kind] : unknown);
export type Annotation<Known extends Essentials = Everything> = {
  [Kind in AnnotationKind]: AnnotationOf<Kind, Known>;
}[AnnotationKind];

export const WORDING_EFFECTS = ['synonym', 'sense-shift', 'likely-error', 'omission', 'addition'] as const;
export type WordingEffect = (typeof WORDING_EFFECTS)[number];
export const WORDING_BASES = [
  'official-english',
  'agency-english',
  'sister-text',
  'chinese',
  'internal',
  'conjecture',
] as const;
export type WordingBasis = (typeof WORDING_BASES)[number];
export const CONFIDENCES = ['high', 'middle', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
export const VOICES = [
  'government',
  'international-organization',
  'scholar',
  'civil-society',
  'technical-community',
  'industry',
] as const;
export type Voice = (typeof VOICES)[number];

/** What one side of a debate holds, as it would say it. */
export interface Position<Known extends Essentials = Everything> {
  readonly voice: Voice;
  readonly holder: string;
  readonly citation: Citation<Known>;
  readonly says: string;
}

export type Part = 'title' | 'text';

/** What an annotation is about. */
export type Anchor<Known extends Essentials = Everything> =
  | { readonly scope: 'passage'; readonly passage: Known['passage'] }
  | { readonly scope: 'sentence'; readonly passage: Known['passage']; readonly sentence: Known['sentence'] }
  | {
      readonly scope: 'phrase';
      readonly passage: Known['passage'];
      readonly part: Part;
      /** In order, without overlap; more than one for a broken lemma. */
      readonly ranges: readonly QuotedRange[];
      /** Sentences that the ranges touch; none for a title. */
      readonly sentences: readonly Known['sentence'][];
      /** The words concerned are missing after the quotation: the anchor is the point at its end. */
      readonly isOmission: boolean;
    };

/** A stretch of a title or a text. */
export interface TextRange {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

export interface QuotedRange extends TextRange {
  /** The words as they stand there; for an omission the words before the gap. */
  readonly exact: string;
}

/** A term or a body, named in a passage. */
export interface Mention extends TextRange {
  readonly passage: Passage;
  readonly part: Part;
  /** Absent in a title. */
  readonly sentence: Sentence | undefined;
  readonly of: Reference & { readonly kind: NamedKind };
  /** Whether the page links it: the first of its kind in the text of the passage, unless the entry opted out. */
  readonly isLinked: boolean;
}

/** A proposal's relation to a goal, or to one of its targets. */
export interface Alignment {
  readonly passage: Passage;
  readonly goal: Goal;
  /** Absent where only the theme is shared. */
  readonly target: Target | undefined;
  readonly relation: AlignmentRelation;
  readonly evidence: string;
  readonly evidencePart: Part;
  readonly because: string;
}
export const ALIGNMENT_RELATIONS = ['direct', 'indirect', 'theme'] as const;
export type AlignmentRelation = (typeof ALIGNMENT_RELATIONS)[number];

export const PARALLEL_RELATIONS = ['same', 'wider', 'narrower', 'diverges', 'absent'] as const;
export type ParallelRelation = (typeof PARALLEL_RELATIONS)[number];

/** Where an instrument deals with the matter of a passage. */
export interface Parallel {
  readonly passage: Passage;
  readonly instrument: Instrument;
  readonly at: string;
  readonly relation: ParallelRelation;
  readonly says: string;
}

export interface Term extends AsWritten<FieldsOf<'term'>, 'related' | 'sources' | 'unlinked'> {
  readonly id: Id<'term'>;
  readonly related: readonly Term[];
  readonly sources: readonly Citation[];
  readonly prose: Prose;
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
  readonly backlinks: readonly Backlink[];
}

export interface Goal extends AsWritten<FieldsOf<'goal'>, 'targets'> {
  readonly id: Id<'goal'>;
  readonly targets: readonly Target[];
  /** What the edition says on it. */
  readonly essay: Essay | undefined;
  readonly figures: readonly Figure[];
  /** With the goal itself and with its targets. */
  readonly alignments: readonly Alignment[];
  readonly backlinks: readonly Backlink[];
}

export interface Target extends AsWritten<FieldsOf<'goal'>['targets'][number], 'id'> {
  /** As `9.c`. */
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
}

export interface DataPoint extends AsWritten<FieldsOf<'figure'>['points'][number], 'source' | 'at'> {
  readonly citation: Citation;
}

export const READ_EXTENTS = ['whole', 'part', 'none'] as const;
/** Words of a witness that may be quoted at one place: fewer than a sentence, so that no page replaces the witness. */
export const WITNESS_QUOTE_WORDS = 20;

/** Another text of the same words, by which the base text is judged. */
export interface Witness extends AsWritten<FieldsOf<'witness'>, 'sources' | 'sentences'> {
  readonly id: Id<'witness'>;
  /** The copies of it that are known. */
  readonly sources: readonly Citation[];
  /** In the order of the text. */
  readonly statements: readonly WitnessStatement[];
  readonly backlinks: readonly Backlink[];
}

/** What a witness has at a place of the base text. */
export interface WitnessStatement extends AsWritten<
  FieldsOf<'witness'>['sentences'][number],
  'passage' | 'sentence' | 'source' | 'at'
> {
  readonly passage: Passage;
  /** Absent where the title or the whole passage is meant. */
  readonly sentence: Sentence | undefined;
  readonly isOfTitle: boolean;
  /** Where that was read. */
  readonly citation: Citation;
}

export interface Source {
  readonly id: Id<'source'>;
  /** The item's fields, named and shaped as in CSL. */
  readonly csl: CslItem;
  /** The publication of which this is a copy. */
  readonly mirrorOf: string | undefined;
  readonly backlinks: readonly Backlink[];
}

/** The fields of CSL-JSON that the edition uses. Source: docs.citationstyles.org, specification 1.0.2. */
export type CslItem = AsWritten<FieldsOf<'source'>, 'mirror-of'>;
export type CslName = NonNullable<CslItem['author']>[number];

/** A source, and the place in it. */
export interface Citation<Known extends Essentials = Everything> {
  readonly source: Known['source'];
  readonly at: string;
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
}

/** Markdown with its references resolved. */
export interface Prose<Known extends Essentials = Everything> {
  readonly tree: Root;
  /** By the address that the author wrote, as `term:backdoor`. */
  readonly references: ReadonlyMap<string, Reference<Known>>;
}

export interface Essay {
  readonly prose: Prose;
  readonly sources: readonly Citation[];
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
