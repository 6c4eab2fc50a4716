/** Words for the kinds of annotation and for the values of their fields. */
import type {
  SourceExtent,
  AlignmentRelation,
  Confidence,
  ParallelRelation,
  Voice,
  WordingBasis,
  WordingEffect,
} from '../edition/vocabularies.ts';
import type { AnnotationKind } from '../edition/kinds.ts';

/** Singular for one annotation, plural for a filter; what the kind is about; and a line on it for authors. */
export const KIND_WORDS: Readonly<
  Record<AnnotationKind, { readonly one: string; readonly many: string; readonly about: string; readonly help: string }>
> = {
  wording: {
    one: 'Wording',
    many: 'Wording',
    about: 'how the text reads beside another witness',
    help: 'The text reads differently elsewhere.',
  },
  context: {
    one: 'Context',
    many: 'Context',
    about: 'what the words refer to and where they come from',
    help: 'What the words refer to and where they come from.',
  },
  parallel: {
    one: 'Parallel',
    many: 'Parallels',
    about: 'the same matter in another instrument',
    help: 'The same matter in another instrument.',
  },
  debate: {
    one: 'Debate',
    many: 'Debate',
    about: 'what is contested, and by whom',
    help: 'It is contested: at least two voices.',
  },
  since: {
    one: 'Since',
    many: 'Since',
    about: 'what happened after the text was published',
    help: 'What happened afterwards.',
  },
};

export const EFFECT_WORDS: Readonly<Record<WordingEffect, string>> = {
  synonym: 'same sense',
  'sense-shift': 'shift of sense',
  'likely-error': 'likely error',
  omission: 'omission',
  addition: 'addition',
};

export const BASIS_WORDS: Readonly<Record<WordingBasis, string>> = {
  'official-english': 'official English',
  'agency-english': 'English of a news report',
  'sister-text': 'a sister text',
  chinese: 'the Chinese text',
  internal: 'the text itself elsewhere',
  conjecture: 'conjecture',
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  high: 'high confidence',
  middle: 'middle confidence',
  low: 'low confidence',
};

export const VOICE_WORDS: Readonly<Record<Voice, string>> = {
  government: 'Government',
  'international-organization': 'International organization',
  scholar: 'Scholar',
  'civil-society': 'Civil society',
  'technical-community': 'Technical community',
  industry: 'Industry',
};

export const ALIGNMENT_WORDS: Readonly<Record<AlignmentRelation, string>> = {
  direct: 'serves',
  indirect: 'bears on',
  theme: 'shares the theme of',
};

export const PARALLEL_WORDS: Readonly<Record<ParallelRelation, string>> = {
  same: 'same matter',
  wider: 'goes further',
  narrower: 'is narrower',
  diverges: 'diverges',
  absent: 'is silent',
};

/** How much of a source was read. */
export const SOURCE_EXTENT_WORDS: Readonly<Record<SourceExtent, string>> = {
  whole: 'read as a whole',
  part: 'read in part',
  'first page': 'first page read',
  abstract: 'abstract read',
  report: 'known from a report',
  none: 'not opened',
};

/** A first letter in upper case. */
export function capitalized(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Labels of the values of fields, by the name of the field. */
export const VALUE_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  effect: EFFECT_WORDS,
  basis: BASIS_WORDS,
  confidence: CONFIDENCE_WORDS,
  voice: VOICE_WORDS,
  read: SOURCE_EXTENT_WORDS,
};
