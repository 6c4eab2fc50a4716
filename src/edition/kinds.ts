/**
 * The kinds of thing that an edition is made of: the one place where they are listed. Whatever differs from kind to
 * kind elsewhere, as schemas, addresses or words, is a record with a line for each kind of this table, so that a new
 * line here is an error of the compiler wherever the kind has to be handled. All of them are published in
 * `edition.json`. Sections and addresses are in `urls.ts`, words in `words/entries.ts`: the model knows neither. It
 * imports no package: the command that judges a proposal runs before anything is installed.
 */

/** What is said of a kind of entry. */
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
  /** Who may propose its files in a pull request. */
  readonly proposedBy: 'anyone' | 'maintainers';
  /** How others refer to it: by a link in prose and by fields, by fields alone, or not at all. */
  readonly referredTo: 'by links' | 'by fields' | 'never';
  /** The field that is its name, where one field is. */
  readonly name?: string;
  /** Whether its names are found in the text and in the commentary, without a link. */
  readonly isNamedInText: boolean;
  /** Whether the search finds it. */
  readonly isSearched: boolean;
}

/** In the order in which pages name them: the text, the annotations on it, what the text names, and the sources. */
export const KINDS = {
  passage: {
    files: 'text/<passage>.mdx',
    list: 'passages',
    proposedBy: 'maintainers',
    referredTo: 'by links',
    isNamedInText: false,
    isSearched: true,
  },
  annotation: {
    files: 'annotations/<passage>/<name>.md',
    list: 'annotations',
    proposedBy: 'anyone',
    referredTo: 'never',
    isNamedInText: false,
    isSearched: true,
  },
  term: {
    files: 'glossary/<name>.md',
    list: 'terms',
    proposedBy: 'anyone',
    referredTo: 'by links',
    name: 'label',
    isNamedInText: true,
    isSearched: true,
  },
  body: {
    files: 'bodies/<name>.md',
    list: 'bodies',
    proposedBy: 'anyone',
    referredTo: 'by links',
    name: 'name',
    isNamedInText: true,
    isSearched: true,
  },
  instrument: {
    files: 'instruments/<name>.md',
    list: 'instruments',
    proposedBy: 'anyone',
    referredTo: 'by links',
    name: 'title',
    isNamedInText: false,
    isSearched: true,
  },
  event: {
    files: 'timeline.yaml',
    list: 'timeline',
    proposedBy: 'maintainers',
    referredTo: 'never',
    name: 'title',
    isNamedInText: false,
    isSearched: true,
  },
  goal: {
    files: 'agenda/goal-<number>.yaml',
    essays: 'agenda/goal-<number>.md',
    list: 'goals',
    proposedBy: 'maintainers',
    referredTo: 'by links',
    isNamedInText: false,
    isSearched: true,
  },
  figure: {
    files: 'figures/<name>.yaml',
    list: 'figures',
    proposedBy: 'maintainers',
    referredTo: 'never',
    name: 'title',
    isNamedInText: false,
    isSearched: true,
  },
  witness: {
    files: 'witnesses/<name>.yaml',
    list: 'witnesses',
    proposedBy: 'anyone',
    referredTo: 'by links',
    name: 'title',
    isNamedInText: false,
    isSearched: true,
  },
  source: {
    files: 'sources/<name>.yaml',
    list: 'sources',
    proposedBy: 'anyone',
    referredTo: 'by links',
    isNamedInText: false,
    isSearched: true,
  },
  person: {
    files: 'people/<name>.yaml',
    list: 'people',
    proposedBy: 'anyone',
    referredTo: 'by fields',
    name: 'name',
    isNamedInText: false,
    isSearched: false,
  },
} as const satisfies Readonly<Record<string, KindOfEntry>>;

/** Things that stand in the file of another and have an id and an address of their own. */
export const PARTS = {
  sentence: { of: 'passage', isLinked: false },
  target: { of: 'goal', isLinked: true },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly of: EntryKind;
      /** Whether a link names it by itself: a sentence is named after its passage. */ readonly isLinked: boolean;
    }
  >
>;

export type EntryKind = keyof typeof KINDS;
export type PartKind = keyof typeof PARTS;
type Kinds = typeof KINDS;
type KindWith<Fact> = { [Kind in EntryKind]: Kinds[Kind] extends Fact ? Kind : never }[EntryKind];

/** The name of a kind's list. */
export type ListOf<Kind extends EntryKind> = Kinds[Kind]['list'];
/** Kinds of entry that a link in prose may lead to. */
type LinkedEntryKind = KindWith<{ readonly referredTo: 'by links' }>;
/** Parts that a link may lead to. */
type LinkedPartKind = { [Kind in PartKind]: (typeof PARTS)[Kind]['isLinked'] extends true ? Kind : never }[PartKind];
/** What stands before the colon of a link. */
export type LinkKind = LinkedEntryKind | LinkedPartKind;
/** Kinds of thing that are found by their id. */
export type RegisteredKind = KindWith<{ readonly referredTo: 'by links' | 'by fields' }> | LinkedPartKind;
export type NamedKind = KindWith<{ readonly isNamedInText: true }>;
export type SearchedKind = KindWith<{ readonly isSearched: true }> | PartKind;
/** Kinds whose entries stand in one file. */
export type ListedKind = {
  [Kind in EntryKind]: Kinds[Kind]['files'] extends `${string}<${string}` ? never : Kind;
}[EntryKind];
/** Kinds whose files are Markdown after their fields. */
export type ProseKind = KindWith<{ readonly files: `${string}.md` }>;
/** Kinds that have one field as their name. */
export type SelfNamedKind = KindWith<{ readonly name: string }>;

export const ENTRY_KINDS = Object.keys(KINDS) as readonly EntryKind[];
export const LINK_KINDS: readonly LinkKind[] = ENTRY_KINDS.flatMap((kind): readonly LinkKind[] => [
  ...(isLinked(kind) ? [kind] : []),
  ...(Object.keys(PARTS) as readonly PartKind[]).filter(
    (part): part is LinkedPartKind => PARTS[part].isLinked && PARTS[part].of === kind,
  ),
]);

/** Folders of files that anyone may propose. */
export const OPEN_FOLDERS: readonly string[] = ENTRY_KINDS.filter((kind) => KINDS[kind].proposedBy === 'anyone').map(
  folderOf,
);

/** Kinds of annotation. One that has fields of its own has them in `schemas.ts`. */
export const ANNOTATION_KINDS = ['wording', 'context', 'parallel', 'debate', 'since'] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

/** The name of a file, and so an id: part of a regular expression. */
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ID = /<.*>/u;

/** The folder of a kind's files; of a kind with one file its name. */
export function folderOf(kind: EntryKind): string {
  return KINDS[kind].files.split('/')[0] ?? '';
}

/** The file that a thing of a kind is read from, from the content folder. */
export function fileOf(kind: EntryKind | LinkedPartKind, id: string): string {
  if (kind === 'target') return fileOf(PARTS.target.of, id.split('.')[0] ?? '');
  return KINDS[kind].files.replace(ID, kind === 'goal' ? id.padStart(2, '0') : id);
}

/** Matches the paths of a form; the first group is the id. */
export function pathPattern(files: string): RegExp {
  const id = ID.exec(files)?.[0].replaceAll('<number>', '\\d{2}').replaceAll(/<\w+>/gu, SLUG);
  return new RegExp(
    `^${files
      .replace(ID, '<id>')
      .replaceAll('.', '\\.')
      .replace('<id>', `(${id ?? ''})`)}$`,
    'u',
  );
}

/** The forms of all paths that a folder may hold; if no kind has the folder, all forms. */
export function pathsIn(folder: string): readonly string[] {
  const kinds: readonly KindOfEntry[] = Object.values(KINDS);
  const forms = kinds.flatMap(({ files, essays }) => (essays === undefined ? [files] : [files, essays]));
  const own = forms.filter((form) => form.startsWith(`${folder}/`));
  return own.length > 0 ? own : forms;
}

function isLinked(kind: EntryKind): kind is LinkedEntryKind {
  return KINDS[kind].referredTo === 'by links';
}
