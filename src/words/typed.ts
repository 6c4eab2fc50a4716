/** Words by which readers name places of the text, in small letters, and words of the page that takes them there. */
export const typedWords = {
  sentence: ['sentences', 'sentence', 'sent', 'ss', '§§', '§'],
  note: ['notes', 'note', 'annotations', 'annotation', 'letter', 'n'],
  title: ['title', 'heading'],
  inBrief: ['in brief', 'introduction'],
  /** Before the number of a passage that is numbered throughout, by readers who do not know its name: “article 13”. */
  numbered: ['article', 'articles', 'art', 'paragraph', 'paragraphs', 'para', 'paras', 'point', 'item', 'number', 'no'],
  /** The goals, before the number of a goal or of a target. */
  goals: ['sdgs', 'sdg'],
  /** Before the number of a goal or of a target, in any of its written forms. */
  targets: ['sdg targets?', 'targets?', 'sdgs?', 'goals?'],
  /** Before the numbers of the symbol of a document. */
  symbols: ['resolution', 'resolutions', 'res', 'document', 'doc', 'decision', 'directive', 'regulation'],
  /** Between one note and another, as a range or a list. */
  and: ['and', 'to'],
  /** Before the author of a note, as a copy of it says, and before the words that it is about. */
  by: ['by', 'on'],
  /** Between a place and its passage: “sentence 1 of proposal 6”. */
  of: ['of', 'in', 'on', 'to'],
} as const satisfies Readonly<Record<string, readonly string[]>> as Readonly<
  Record<
    'sentence' | 'note' | 'title' | 'inBrief' | 'numbered' | 'goals' | 'targets' | 'symbols' | 'and' | 'by' | 'of',
    readonly string[]
  >
>;
