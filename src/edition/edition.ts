/**
 * The model. Read this first: everything that the site, the exports, the search and the command line say is a function of one `Edition`.
 * Objects hold objects; ids exist only in files and in addresses. Order is data, decided once, by `loadEdition`.
 */
import type { Root } from 'mdast';

/** A string that is the id of one kind of thing and of no other. */
export type Id<Kind extends string> = string & { readonly idOf: Kind };

export interface Edition {
  readonly info: EditionInfo;
  /** In reading order. */
  readonly passages: readonly Passage[];
  /** In reading order of their passages, then by place: whole passage, title, text. */
  readonly annotations: readonly Annotation[];
  readonly terms: readonly Term[];
  readonly bodies: readonly Body[];
  readonly instruments: readonly Instrument[];
  readonly goals: readonly Goal[];
  /** By title. */
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  /** By date. */
  readonly timeline: readonly TimelineEvent[];
  /** What the page about the edition says; absent where `about.md` is. */
  readonly about: Essay | undefined;
  /** What opens the page on the agenda; absent where `agenda.md` is. */
  readonly agenda: Essay | undefined;
}

/** What `edition.yaml` says of the whole. */
export interface EditionInfo {
  readonly title: string;
  /** The name by which the site goes. */
  readonly shortTitle: string;
  readonly issuer: string;
  /** Day on which the text was published, ISO 8601. */
  readonly date: string;
  /** Language of text and commentary, BCP 47. */
  readonly language: string;
  readonly version: string;
  /** Day of this version, ISO 8601. */
  readonly edited: string;
  readonly editors: Person;
  readonly description: string;
  /** One line on every reading page: what text this is. */
  readonly textNotice: string | undefined;
  readonly officialText: string | undefined;
  readonly provenance: Citation | undefined;
  /** SHA-256 of the assembled text, hexadecimal, against which every build is compared. */
  readonly sha256: string | undefined;
  readonly names: Names;
  /** How many annotations of a kind the editors promise for each passage of a kind. */
  readonly expected: Readonly<Partial<Record<PassageKind, Readonly<Partial<Record<AnnotationKind, number>>>>>>;
  readonly languages: Languages;
  readonly rights: Rights;
  /** Public address of the repository; empty while it is not known. */
  readonly repository: string;
}

/** What this document calls its parts. */
export interface Names {
  readonly proposal: { readonly one: string; readonly many: string };
  readonly chapter: { readonly one: string; readonly many: string };
  readonly agenda: string;
}

/** Language tags for words of other scripts in the commentary. */
export interface Languages {
  /** Tag of words in Han characters, as `zh-Hans`. */
  readonly han: string | undefined;
  /** Tag of their romanization. */
  readonly romanization: string | undefined;
}

export interface Rights {
  readonly text: string;
  readonly commentary: Licence;
  readonly code: Licence;
  readonly fonts: string | undefined;
  readonly data: string | undefined;
}

export interface Licence {
  readonly name: string;
  readonly url: string;
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

export const ANNOTATION_KINDS = ['wording', 'context', 'parallel', 'debate', 'since'] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

interface AnnotationOfAnyKind {
  /** `<passage>/<slug>` */
  readonly id: Id<'annotation'>;
  readonly slug: string;
  /** `a`, `b`, … on its passage's page. */
  readonly letter: string;
  readonly anchor: Anchor;
  readonly by: Person;
  /** ISO 8601. */
  readonly date: string;
  readonly sources: readonly Citation[];
  readonly prose: Prose;
}

export interface WordingAnnotation extends AnnotationOfAnyKind {
  readonly kind: 'wording';
  /** The other wording; absent only where the text adds words, and at a crux that nobody has solved. */
  readonly reading: string | undefined;
  /** Where the reading stands, or what supports it; of a conjecture none. */
  readonly witnesses: readonly Source[];
  /** No reading could be recovered, or two are equally good. */
  readonly isCrux: boolean;
  readonly effect: WordingEffect;
  readonly basis: WordingBasis;
  readonly confidence: Confidence;
}
export interface ContextAnnotation extends AnnotationOfAnyKind {
  readonly kind: 'context';
}
export interface ParallelAnnotation extends AnnotationOfAnyKind {
  readonly kind: 'parallel';
  readonly instruments: readonly Instrument[];
}
export interface DebateAnnotation extends AnnotationOfAnyKind {
  readonly kind: 'debate';
  /** At least two, of different voices. */
  readonly positions: readonly Position[];
}
export interface SinceAnnotation extends AnnotationOfAnyKind {
  readonly kind: 'since';
}
export type Annotation = WordingAnnotation | ContextAnnotation | ParallelAnnotation | DebateAnnotation | SinceAnnotation;

export const WORDING_EFFECTS = ['synonym', 'sense-shift', 'likely-error', 'omission', 'addition'] as const;
export type WordingEffect = (typeof WORDING_EFFECTS)[number];
export const WORDING_BASES = ['official-english', 'agency-english', 'sister-text', 'chinese', 'internal', 'conjecture'] as const;
export type WordingBasis = (typeof WORDING_BASES)[number];
export const CONFIDENCES = ['high', 'middle', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
export const VOICES = ['government', 'international-organization', 'scholar', 'civil-society', 'technical-community', 'industry'] as const;
export type Voice = (typeof VOICES)[number];

/** What one side of a debate holds, as it would say it. */
export interface Position {
  readonly voice: Voice;
  readonly holder: string;
  readonly citation: Citation;
  readonly says: string;
}

export type Part = 'title' | 'text';

/** What an annotation is about. */
export type Anchor =
  | { readonly scope: 'passage'; readonly passage: Passage }
  | { readonly scope: 'sentence'; readonly passage: Passage; readonly sentence: Sentence }
  | {
      readonly scope: 'phrase';
      readonly passage: Passage;
      readonly part: Part;
      /** In order, without overlap; more than one for a broken lemma. */
      readonly ranges: readonly QuotedRange[];
      /** Sentences that the ranges touch; none for a title. */
      readonly sentences: readonly Sentence[];
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
  readonly of: Reference & { readonly kind: 'term' | 'body' };
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

export interface Term {
  readonly id: Id<'term'>;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Words that readers use for it in a search; never printed. */
  readonly also: readonly string[];
  readonly chinese: string | undefined;
  readonly pinyin: string | undefined;
  readonly related: readonly Term[];
  readonly sources: readonly Citation[];
  readonly prose: Prose;
  readonly mentions: readonly Mention[];
  readonly backlinks: readonly Backlink[];
}

export interface Body {
  readonly id: Id<'body'>;
  readonly name: string;
  readonly acronym: string | undefined;
  readonly aliases: readonly string[];
  /** Words that readers use for it in a search; never printed. */
  readonly also: readonly string[];
  readonly kind: string;
  readonly founded: string | undefined;
  readonly ended: string | undefined;
  readonly seat: string | undefined;
  readonly parent: Body | undefined;
  readonly official: string | undefined;
  readonly wikidata: string | undefined;
  /** Passages that bear on it without naming it. */
  readonly related: readonly Passage[];
  readonly sources: readonly Citation[];
  readonly prose: Prose;
  readonly mentions: readonly Mention[];
  readonly backlinks: readonly Backlink[];
}

export interface Instrument {
  readonly id: Id<'instrument'>;
  readonly title: string;
  /** Words that readers use for it in a search; never printed. */
  readonly also: readonly string[];
  readonly short: string | undefined;
  readonly date: string;
  readonly issuer: string;
  readonly kind: string;
  readonly symbol: string | undefined;
  readonly official: string | undefined;
  readonly parallels: readonly Parallel[];
  /** What of it was examined, in words. */
  readonly examined: string | undefined;
  /** Passages for which it was examined and says nothing. */
  readonly silentOn: readonly Passage[];
  readonly sources: readonly Citation[];
  readonly prose: Prose;
  readonly backlinks: readonly Backlink[];
}

export interface Goal {
  readonly id: Id<'goal'>;
  readonly number: number;
  readonly name: string;
  /** Words that readers use for it in a search; never printed. */
  readonly also: readonly string[];
  readonly uri: string;
  readonly official: string;
  /** Hexadecimal, as its owner gives it. */
  readonly colour: string;
  readonly targets: readonly Target[];
  /** What the edition says on it. */
  readonly essay: Essay | undefined;
  readonly figures: readonly Figure[];
  /** With the goal itself and with its targets. */
  readonly alignments: readonly Alignment[];
  readonly backlinks: readonly Backlink[];
}

export interface Target {
  /** As `9.c`. */
  readonly id: Id<'target'>;
  readonly goal: Goal;
  readonly label: string;
  readonly uri: string;
  readonly alignments: readonly Alignment[];
  readonly backlinks: readonly Backlink[];
}

/** Something measured: one value, a comparison, or a series over time. */
export interface Figure {
  readonly id: Id<'figure'>;
  readonly title: string;
  /** What a value counts, as “per cent of the world’s people”. */
  readonly unit: string;
  /** What a reader should beware of. */
  readonly note: string | undefined;
  readonly passages: readonly Passage[];
  readonly goals: readonly Goal[];
  readonly points: readonly DataPoint[];
}

export interface DataPoint {
  /** Who or what was measured. */
  readonly label: string;
  /** Year, month or day, ISO 8601. */
  readonly date: string;
  readonly value: number;
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
export interface CslItem {
  readonly type: string;
  readonly title: string;
  readonly 'title-short'?: string | undefined;
  readonly author?: readonly CslName[] | undefined;
  readonly publisher?: string | undefined;
  readonly 'container-title'?: string | undefined;
  readonly issued: string;
  readonly accessed?: string | undefined;
  readonly URL?: string | undefined;
  readonly language: string;
  readonly note?: string | undefined;
}
export type CslName = { readonly family: string; readonly given?: string | undefined } | { readonly literal: string };

/** A source, and the place in it. */
export interface Citation {
  readonly source: Source;
  readonly at: string;
}

export interface Person {
  readonly id: Id<'person'>;
  readonly name: string;
  readonly url: string | undefined;
  readonly note: string | undefined;
  readonly annotations: readonly Annotation[];
}

export interface TimelineEvent {
  readonly id: Id<'event'>;
  /** Year, month or day, ISO 8601. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly bodies: readonly Body[];
  readonly instruments: readonly Instrument[];
  readonly sources: readonly Citation[];
}

/** Markdown with its references resolved. */
export interface Prose {
  readonly tree: Root;
  /** By the address that the author wrote, as `term:backdoor`. */
  readonly references: ReadonlyMap<string, Reference>;
}

export interface Essay {
  readonly prose: Prose;
  readonly sources: readonly Citation[];
}

/** Something that can be referred to. */
export type Reference =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'instrument'; readonly instrument: Instrument }
  | { readonly kind: 'goal'; readonly goal: Goal }
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  | { readonly kind: 'source'; readonly source: Source };

/** Something that refers to others. */
export type Origin =
  | { readonly kind: 'annotation'; readonly annotation: Annotation }
  | { readonly kind: 'introduction'; readonly passage: Passage }
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'instrument'; readonly instrument: Instrument }
  | { readonly kind: 'event'; readonly event: TimelineEvent }
  | { readonly kind: 'goal'; readonly goal: Goal }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'page'; readonly page: 'about' | 'agenda' };

/** The other direction of a reference. */
export interface Backlink {
  readonly from: Origin;
  /** `link` in prose, `cites` as source, `names` a term or body by its words, `relates` by a field. */
  readonly how: 'link' | 'cites' | 'names' | 'relates';
  /** Pinpoint of a citation. */
  readonly at: string | undefined;
}
