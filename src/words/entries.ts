/** Words of the things of an edition by their kinds: of their sections, of lists of them, and of their own pages. */
import type { Origin } from '../edition/reference.ts';
import type { PartKind } from '../edition/kinds.ts';
import type { SearchedKind } from '../edition/kind-with.ts';
import type { Section } from '../sections.ts';

/** Names of sections, in navigation and on their own pages; the agenda has the edition's own name. */
export const sectionWords = {
  read: 'Read',
  annotations: 'Annotations',
  glossary: 'Glossary',
  bodies: 'Bodies',
  instruments: 'Instruments',
  variants: 'Variants',
  timeline: 'Timeline',
  figures: 'Figures',
  questions: 'Open questions',
  coverage: 'Coverage',
  witnesses: 'Witnesses',
  sources: 'Sources',
  people: 'People',
  contribute: 'Contribute',
  check: 'Check a quotation',
  go: 'Go to a place',
  settings: 'Settings',
  print: 'Print',
  offline: 'Offline',
  'own-notes': 'Your notes',
  search: 'Search',
  concordance: 'Concordance',
  about: 'About',
  changes: 'Changes',
  downloads: 'Downloads',
  cite: 'How to cite',
} as const satisfies Readonly<Record<Exclude<Section, 'agenda'>, string>>;

/** The name of a thing beside a result of the search; kinds can be chosen in this order. */
export const resultWords = {
  text: 'Text',
  term: 'Term',
  body: 'Body',
  goal: 'Goal',
  target: 'Target',
  instrument: 'Instrument',
  annotation: 'Annotation',
  event: 'Event',
  figure: 'Figure',
  witness: 'Witness',
  source: 'Source',
  page: 'Page',
} as const satisfies Readonly<Record<'text' | 'page' | Exclude<SearchedKind, 'passage' | 'sentence'>, string>>;

/** The parts of the edition that a search without results has searched. */
export const searchedWords: readonly string[] = Object.values({
  passage: 'the text',
  annotation: 'its annotations',
  term: 'terms',
  body: 'bodies',
  goal: 'goals',
  instrument: 'instruments',
  event: 'events',
  figure: 'figures',
  witness: 'witnesses',
  source: 'sources',
} satisfies Readonly<Record<Exclude<SearchedKind, PartKind>, string>>);

/** Above the things that refer to another. */
const originWords = {
  annotation: 'Annotations',
  introduction: 'Introductions',
  term: 'Terms',
  body: 'Bodies',
  instrument: 'Instruments',
  event: 'Timeline',
  goal: 'Goals',
  figure: 'Figures',
  witness: 'Witnesses',
  page: 'Pages',
} as const satisfies Readonly<Record<Origin['kind'], string>>;

export const entryWords = {
  jump: 'Jump to',
  inCommentary: 'In the commentary',
  inText: 'In the text',
  origins: originWords,
  glossary: {
    lede: 'What the words mean, what is contested about them, and every sentence and note that uses them. In the text, terms have a dotted line.',
    notUsed: 'The text does not use this term',
    chinese: 'Chinese',
    related: 'Related',
  },
  bodies: {
    lede: 'The organizations, groups and forums that the text names, and others that a reader of the commentary meets.',
    named: 'Named in the text',
    beside: 'Not named, but active in its field',
    notNamed: 'The text does not name it',
    kind: 'Kind',
    short: 'Short',
    founded: 'Founded',
    ended: 'Ended',
    seat: 'Seat',
    partOf: 'Part of',
    bearsOn: 'Bears on',
    official: 'Official site',
    wikidata: 'Wikidata',
  },
  instruments: {
    lede: 'Treaties, laws, resolutions and declarations on the same matters, by date, with what each says beside the text.',
    besideText: 'Beside the text',
    kind: 'Kind',
    date: 'Date',
    issuer: 'Issued by',
    symbol: 'Symbol',
    short: 'Short',
    examined: 'Examined',
    silentOn: 'Silent on',
    official: 'Official text',
    parallel: (relation: string, at: string, says: string) => `${relation}, ${at}. ${says}`,
    table: {
      region: 'Table of parallels',
      caption: 'Instruments (rows) and passages (columns)',
      empty: 'empty: not examined',
      examined: (what: string) => `Examined: ${what}`,
      noted: 'compared in a note',
      silent: 'examined, silent',
      notExamined: 'not examined',
      cell: (passage: string, state: string) => `${passage}: ${state}`,
    },
  },
  witnesses: {
    lede: 'Other texts of the same content, by which the text is judged: what each is, how much of it could be read, and what it says, sentence by sentence.',
    basis: 'Basis',
    language: 'Language',
    publisher: 'Publisher',
    date: 'Date',
    extent: { whole: 'Read as a whole', part: 'Read in part', none: 'Not read' },
    /** How much was read, and from where to where. */
    read: (extent: string, what: string) => `${extent}. ${what}`,
    sentences: 'Sentence by sentence',
    nothing: 'Nothing is known of its sentences',
    /** The statement about a sentence, and where it was read. */
    quoted: (words: string) => `“${words}”`,
    statement: (said: readonly string[], at: string) => `${said.join(': ')} (${at})`,
    describe: (title: string, read: string) => `${title}. ${read}`,
  },
  sources: {
    lede: 'Everything that the commentary cites, with every place that cites it.',
    type: 'Type',
    author: 'Author',
    publishedIn: 'Published in',
    publisher: 'Publisher',
    date: 'Date',
    noDate: 'no date',
    notDated: 'not dated',
    language: 'Language',
    copy: 'A copy of',
    copyOf: (original: string) => `copy of: ${original}`,
    address: 'Address',
    archived: 'Archived copy',
    archivedAt: 'with an archived copy',
    reports: 'Reports',
    reportOn: (original: string) => `reports: ${original}`,
    /** How much was read. */
    extent: 'Reading',
    read: 'Read on',
    /** For a page that was not read. */
    lookedUp: 'Looked up on',
    readOn: (date: string) => `Read on ${date}`,
    /** @param how such as `abstract read` */
    readSo: (how: string, date: string) => `${how}, ${date}`,
    note: 'Note',
    authorAndOthers: (first: string) => `${first} and others`,
    authors: (names: readonly string[]) => names.join(' and '),
  },
} as const;
