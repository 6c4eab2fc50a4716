/**
 * The formats in which the edition is published, listed only here. The page of downloads, the links in the heads of
 * pages, `llms.txt` and the tests are made from this table; for a new line the compiler asks for a writer and for
 * words.
 */
import type { Passage } from '../edition/passage.ts';
import { downloadFile, EDITION_JSON, EDITION_SCHEMA, LLMS_TEXT, PASSAGE_SCHEMA, siteUrl } from '../site-files.ts';
import { passageFilePath } from '../urls.ts';

export type Holding = 'text and commentary' | 'commentary' | 'sources' | 'code';

interface Format {
  /** Whether there is one file, or a set of files, of the whole edition, or a file of every passage beside its page. */
  readonly of: 'edition' | 'passage';
  /** Paths from the root of the site; for a passage’s file only its ending. */
  readonly files: readonly string[];
  /** Media type of all of its files, or of each by its ending. */
  readonly type: string | Readonly<Record<string, string>>;
  /** The part of the edition in it, which decides its licence. */
  readonly holds: Holding;
}

const LD_JSON = 'application/ld+json';

export const TABLES = [
  'passages',
  'sentences',
  'annotations',
  'quotations',
  'mentions',
  'parallels',
  'alignments',
  'figures',
] as const;
export type TableName = (typeof TABLES)[number];

/** Path of a table, from the root of the site. */
export function tableFile(table: TableName): string {
  return downloadFile(`tables/${table}.csv`);
}

export const DATA_PACKAGE = downloadFile('tables/datapackage.json');

export const EDITION_FORMATS = {
  'edition-json': { of: 'edition', files: [EDITION_JSON], type: 'application/json', holds: 'text and commentary' },
  tei: {
    of: 'edition',
    files: [downloadFile('edition.tei.xml')],
    type: 'application/tei+xml',
    holds: 'text and commentary',
  },
  epub: {
    of: 'edition',
    files: [downloadFile('edition.epub')],
    type: 'application/epub+zip',
    holds: 'text and commentary',
  },
  pdf: { of: 'edition', files: [downloadFile('edition.pdf')], type: 'application/pdf', holds: 'text and commentary' },
  'web-annotations': {
    of: 'edition',
    files: [downloadFile('annotations.jsonld')],
    type: LD_JSON,
    holds: 'commentary',
  },
  tables: {
    of: 'edition',
    files: [...TABLES.map(tableFile), DATA_PACKAGE],
    type: { csv: 'text/csv', json: 'application/json' },
    holds: 'text and commentary',
  },
  bibliography: {
    of: 'edition',
    files: ['bib', 'ris', 'json'].map((ending) => downloadFile(`bibliography.${ending}`)),
    // Source of the types: Zotero and the CSL project; for BibTeX and RIS none is registered.
    type: {
      bib: 'application/x-bibtex',
      ris: 'application/x-research-info-systems',
      json: 'application/vnd.citationstyles.csl+json',
    },
    holds: 'sources',
  },
  schemas: {
    of: 'edition',
    files: [EDITION_SCHEMA, PASSAGE_SCHEMA],
    type: 'application/schema+json',
    holds: 'code',
  },
  llms: { of: 'edition', files: [LLMS_TEXT], type: 'text/plain', holds: 'commentary' },
  'passage-json': { of: 'passage', files: ['json'], type: 'application/json', holds: 'text and commentary' },
  'passage-markdown': { of: 'passage', files: ['md'], type: 'text/markdown', holds: 'text and commentary' },
  'passage-annotations': { of: 'passage', files: ['jsonld'], type: LD_JSON, holds: 'commentary' },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof EDITION_FORMATS;
export const FORMAT_IDS = Object.keys(EDITION_FORMATS) as readonly FormatId[];

export function formatOf(id: FormatId): Format {
  return EDITION_FORMATS[id];
}

/** The media type of a file of a format. */
export function mediaType(id: FormatId, path: string): string {
  const { type } = formatOf(id);
  return typeof type === 'string' ? type : (type[path.replace(/^.*\./u, '')] ?? 'application/octet-stream');
}

/** Whether a path, from the root of the site, may be that of a file of a format. */
export function mayBeOfFormat(path: string): boolean {
  return FORMAT_IDS.some((id) => {
    const { of, files } = formatOf(id);
    return files.some((file) => (of === 'edition' ? path === file : path.endsWith(`.${file}`)));
  });
}

/** A passage in another format, for the head of its page. */
export interface Alternate {
  readonly type: string;
  readonly url: string;
}

export function alternatesOf(passage: Passage): readonly Alternate[] {
  return FORMAT_IDS.flatMap((id) => {
    const { of, files } = formatOf(id);
    if (of === 'edition') return [];
    return files.map((ending) => {
      const path = passageFilePath(passage, ending);
      return { type: mediaType(id, path), url: siteUrl(path) };
    });
  });
}
