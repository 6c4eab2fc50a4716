/**
 * The kinds of thing that an edition is made of, listed only here. Everything else that differs from kind to kind, such
 * as schemas or words, is a record with a line for each kind of this table. So a new line here is an error of the
 * compiler wherever the kind has to be handled. `kind-with.ts` has everything that follows from the table. All kinds
 * are published in `edition.json`. This file imports no package: the command that judges a proposal runs before
 * anything is installed.
 */

/** The properties of a kind of entry. */
interface KindOfEntry {
  /**
   * The form of the paths of its files, from the content folder. The id is between angle brackets; if there are none,
   * all entries are in one file.
   */
  readonly files: string;
  /** The form of the path of a separate file with the prose of an entry, for kinds that have one. */
  readonly essays?: string;
  /** The name of its list, in the edition and in `edition.json`. */
  readonly list: string;
  /** The section of the site that lists it. */
  readonly section: string;
  /** Where in its section one of them is read: on a page of its own, or at a place on the page that lists them. */
  readonly readAt?: 'page' | 'place';
  /** Who may propose its files in a pull request. */
  readonly proposedBy: 'anyone' | 'maintainers';
  /** How others refer to it: by a link in prose and by fields, by fields alone, or not at all. */
  readonly referredTo: 'by links' | 'by fields' | 'never';
  /** The field that is its name, if a field is. */
  readonly name?: string;
  /** Whether its names are found in the text and in the commentary, without a link. */
  readonly isNamedInText?: true;
  /** Whether the search finds it. */
  readonly isSearched: boolean;
}

/**
 * In the order in which pages name them: the text, the annotations on it, the things that the text names, and the
 * sources.
 */
export const KINDS = {
  passage: {
    files: 'text/<passage>.mdx',
    list: 'passages',
    section: 'read',
    proposedBy: 'maintainers',
    referredTo: 'by links',
    isSearched: true,
  },
  annotation: {
    files: 'annotations/<passage>/<name>.md',
    list: 'annotations',
    section: 'annotations',
    proposedBy: 'anyone',
    referredTo: 'never',
    isSearched: true,
  },
  term: {
    files: 'glossary/<name>.md',
    list: 'terms',
    section: 'glossary',
    readAt: 'page',
    proposedBy: 'anyone',
    referredTo: 'by links',
    name: 'label',
    isNamedInText: true,
    isSearched: true,
  },
  body: {
    files: 'bodies/<name>.md',
    list: 'bodies',
    section: 'bodies',
    readAt: 'page',
    proposedBy: 'anyone',
    referredTo: 'by links',
    name: 'name',
    isNamedInText: true,
    isSearched: true,
  },
  instrument: {
    files: 'instruments/<name>.md',
    list: 'instruments',
    section: 'instruments',
    readAt: 'page',
    proposedBy: 'anyone',
    referredTo: 'by links',
    name: 'title',
    isSearched: true,
  },
  event: {
    files: 'timeline.yaml',
    list: 'timeline',
    section: 'timeline',
    readAt: 'place',
    proposedBy: 'maintainers',
    referredTo: 'never',
    name: 'title',
    isSearched: true,
  },
  goal: {
    files: 'agenda/goal-<number>.yaml',
    essays: 'agenda/goal-<number>.md',
    list: 'goals',
    section: 'agenda',
    readAt: 'page',
    proposedBy: 'maintainers',
    referredTo: 'by links',
    isSearched: true,
  },
  figure: {
    files: 'figures/<name>.yaml',
    list: 'figures',
    section: 'figures',
    readAt: 'place',
    proposedBy: 'maintainers',
    referredTo: 'never',
    name: 'title',
    isSearched: true,
  },
  witness: {
    files: 'witnesses/<name>.yaml',
    list: 'witnesses',
    section: 'witnesses',
    readAt: 'page',
    proposedBy: 'anyone',
    referredTo: 'by links',
    name: 'title',
    isSearched: true,
  },
  source: {
    files: 'sources/<name>.yaml',
    list: 'sources',
    section: 'sources',
    readAt: 'page',
    proposedBy: 'anyone',
    referredTo: 'by links',
    isSearched: true,
  },
  person: {
    files: 'people/<name>.yaml',
    list: 'people',
    section: 'people',
    readAt: 'place',
    proposedBy: 'anyone',
    referredTo: 'by fields',
    name: 'name',
    isSearched: false,
  },
} as const satisfies Readonly<Record<string, KindOfEntry>>;

/** Things in the file of another that have an id and an address of their own. */
export const PARTS = {
  sentence: { of: 'passage', isLinked: false },
  target: { of: 'goal', isLinked: true },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly of: EntryKind;
      /** Whether a link can name it by itself: a sentence is named through its passage. */
      readonly isLinked: boolean;
    }
  >
>;

export type EntryKind = keyof typeof KINDS;
export type PartKind = keyof typeof PARTS;
export const ENTRY_KINDS = Object.keys(KINDS) as readonly EntryKind[];
/** Kinds of entry and of their parts: everything that has an id. */
export const ALL_KINDS: readonly (EntryKind | PartKind)[] = [
  ...ENTRY_KINDS,
  ...(Object.keys(PARTS) as readonly PartKind[]),
];

/** Kinds of annotation. Their fields are in `fields/annotation-schema.ts`. */
export const ANNOTATION_KINDS = ['wording', 'context', 'parallel', 'debate', 'since'] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];
