/** Words of the page of downloads, and of the files themselves. */
import type { FormatId, Holding, TableName } from '../exports/formats.ts';
import type { Review } from '../edition/sources.ts';
import { plural } from '../edition/plural.ts';

export const downloadWords = {
  title: 'Downloads',
  describe: (title: string) =>
    `The whole edition as files: ${title}, its text and its annotations, for books, data and programs.`,
  lede: 'The whole edition, to download. Every file is made from the same text and the same annotations as these pages, by the same build.',
  status: (notice: string) => `The text: ${notice}`,
  offline: 'You can read these pages without a network and without a download: this browser can keep all of them:',
  cite: 'For footnotes and bibliographies, every place has its citation:',
  whole: 'The whole edition',
  passages: 'Each passage',
  passagesLede: 'Beside the page of each passage, under the same address with another ending.',
  hashes: 'SHA-256 of all files',
  hashesFor: 'as sha256sum --check reads them',
  licences: 'Licences',
  /** The licence of a file, by its content. */
  licence: (holds: Holding, rights: { readonly text: string; readonly commentary: string; readonly code: string }) =>
    ({
      'text and commentary': `Commentary: ${rights.commentary}. Text: ${rights.text}`,
      commentary: rights.commentary,
      sources: 'Facts of publication, under no licence',
      code: rights.code,
    })[holds],
  of: { text: 'Text', commentary: 'Commentary', code: 'Code' },
  bytes: (bytes: number) =>
    bytes < 1000
      ? plural(bytes, 'byte')
      : bytes < 1_000_000
        ? `${Math.round(bytes / 1000)}\u00a0kB`
        : `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`,
  data: 'All files, with size, hash and licence',
  noneFound: (kind: string, why: string) => `${kind}: none found. ${why}`,
  sources: (count: number) => (count === 1 ? 'Source: ' : 'Sources: '),
  checked: 'Checked: ',
  found: { supported: 'supported', mended: 'mended, then supported' } satisfies Readonly<
    Record<Review['found'], string>
  >,
  accessible: 'All of it is text, with headings, a table of contents, and notes that are linked both ways.',
  csv: 'Tables in CSV (RFC 4180), UTF-8. Words that a spreadsheet would take for a formula, and words that begin with an apostrophe, have an apostrophe before them: remove the first one.',
  gap: '(words are missing here)',
  reading: 'Reads: ',
  basis: (basis: string) => `basis: ${basis}`,
  crux: 'crux: no reading could be recovered, or two are equally good',
  witnesses: 'Witnesses: ',
  instruments: 'Instruments: ',
  collection: (title: string) => `Annotations of ${title}`,
  annotationsOn: (passage: string, title: string) => `Annotations on ${passage} of ${title}`,
} as const;

/** The name of a format, and its use. */
export const FORMAT_WORDS = {
  'edition-json': {
    name: 'JSON',
    use: 'Everything in one file, with offsets of every quotation: for programs, research and other sites.',
  },
  tei: {
    name: 'TEI P5',
    use: 'The edition in the XML of editors: apparatus, notes, named things. For archives and editions.',
  },
  epub: {
    name: 'EPUB 3',
    use: 'The text and all notes as a book, linked both ways: for readers of books, without a network.',
  },
  pdf: { name: 'PDF', use: 'The edition on paper, tagged: to print, and to cite by page.' },
  'web-annotations': {
    name: 'Web Annotations',
    use: 'All annotations in the W3C model: for tools that show annotations over a text.',
  },
  tables: {
    name: 'Tables (CSV)',
    use: 'Passages, sentences, annotations and what they name, row by row, with a description: for spreadsheets and statistics.',
  },
  bibliography: {
    name: 'Bibliography',
    use: 'All sources in BibTeX, RIS and CSL-JSON: for reference managers.',
  },
  schemas: {
    name: 'JSON Schema',
    use: 'What every field of the JSON files means: to check them, and to make types from them.',
  },
  llms: { name: 'llms.txt', use: 'A short guide for programs that read this site for somebody.' },
  'passage-json': { name: 'JSON', use: 'A passage with everything that the edition says of it.' },
  'passage-markdown': {
    name: 'Markdown',
    use: 'A passage with its notes as footnotes: to read, quote and hand to a program.',
  },
  'passage-annotations': { name: 'Web Annotations', use: 'The annotations on a passage in the W3C model.' },
} as const satisfies Readonly<Record<FormatId, { readonly name: string; readonly use: string }>>;

/** The contents of a table's rows. */
export const TABLE_WORDS = {
  passages: 'Passages of the text, in reading order.',
  sentences: 'Sentences of the text, each with its place in its passage.',
  annotations: 'Annotations, each with the fields of its kind.',
  quotations: 'Words that annotations quote, each with its place.',
  mentions: 'Places where the text names a term or a body.',
  parallels: 'Places of other instruments that deal with the matter of a passage.',
  alignments: 'How passages relate to goals and targets.',
  figures: 'Measurements, a row for each value.',
} as const satisfies Readonly<Record<TableName, string>>;
