/** The base text in the model: passages, their sentences, and the links of their words. */
import type { Annotation } from './annotation.ts';
import type { Figure, Goal, Id, Instrument, Target } from './edition.ts';
import type { Backlink, Essay, Reference } from './reference.ts';
import type { AnnotationKind } from './kinds.ts';
import type { NamedKind } from './kind-with.ts';
import type { AlignmentRelation, ParallelRelation, PassageKind } from './vocabularies.ts';

/** A part of the base text that has a page of its own. */
export interface Passage {
  readonly id: Id<'passage'>;
  readonly kind: PassageKind;
  /** The number of a chapter or a proposal. */
  readonly number: number | undefined;
  /** The chapter of a proposal; for a chapter's lead-in, the passage itself. */
  readonly chapter: Passage | undefined;
  readonly title: string;
  /** Words that readers use for the whole of it in a search; never printed. */
  readonly also: readonly string[];
  /** Paragraphs joined by one line feed. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly introduction: Essay;
  /** Why it matters, in a sentence. */
  readonly why: string | undefined;
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
  /** `s1`, `s2`, …; an id is never given twice. */
  readonly id: Id<'sentence'>;
  /** Place in the passage, from 1. */
  readonly number: number;
  readonly passage: Passage;
  readonly text: string;
  /** UTF-16 offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** Words that readers use in a search for its content; never printed. */
  readonly also: readonly string[];
  readonly backlinks: readonly Backlink[];
}

export type Part = 'title' | 'text';

/** A stretch of a title or a text. */
export interface TextRange {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
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
  /** Absent if only the theme is shared. */
  readonly target: Target | undefined;
  readonly relation: AlignmentRelation;
  readonly evidence: string;
  readonly evidencePart: Part;
  readonly because: string;
}

/** The place where an instrument deals with the matter of a passage. */
export interface Parallel {
  readonly passage: Passage;
  readonly instrument: Instrument;
  readonly at: string;
  readonly relation: ParallelRelation;
  readonly says: string;
}
