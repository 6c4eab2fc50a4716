/**
 * Fixed lists of values of fields, and their types. Pages, filters, exports and the manual use the order given here;
 * `words/` has the word that a reader sees for each value.
 */
export const LABEL_BASES = ['official', 'editors'] as const;

export const PASSAGE_KINDS = ['preamble', 'chapter', 'proposal', 'closing'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

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
/** Texts of the words themselves, in English or in Chinese; others only have similar words. */
export const BASES_OF_THE_WORDS: ReadonlySet<WordingBasis> = new Set(['official-english', 'agency-english', 'chinese']);
/** Those in the language of the text: their words can be compared with a reading, letter by letter. */
export const BASES_IN_THE_LANGUAGE: ReadonlySet<WordingBasis> = new Set(['official-english', 'agency-english']);

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

export const ALIGNMENT_RELATIONS = ['direct', 'indirect', 'theme'] as const;
export type AlignmentRelation = (typeof ALIGNMENT_RELATIONS)[number];

export const PARALLEL_RELATIONS = ['same', 'wider', 'narrower', 'diverges', 'absent'] as const;
export type ParallelRelation = (typeof PARALLEL_RELATIONS)[number];

export const READ_EXTENTS = ['whole', 'part', 'none'] as const;

/** How much of a source was read; `report`: only what others say of it. */
export const SOURCE_EXTENTS = ['whole', 'part', 'first page', 'abstract', 'report', 'none'] as const;
export type SourceExtent = (typeof SOURCE_EXTENTS)[number];

/** How much of a text a machine wrote. Model: the W3C community group on the disclosure of AI in content. */
export const ASSISTANCE = ['none', 'drafted', 'edited'] as const;
export type Assistance = (typeof ASSISTANCE)[number];

/** What the reviewer of a text saw of a source: itself, its words elsewhere, a report about it, or nothing. */
export const SAW = ['original', 'copy', 'report', 'knowledge'] as const;
export type Saw = (typeof SAW)[number];

/** Whether the text was supported without a change, or after one. */
export const FOUND = ['supported', 'mended'] as const;
export type Found = (typeof FOUND)[number];
