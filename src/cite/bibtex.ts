/**
 * BibTeX, in the fields of BibLaTeX. Older programs ignore its dates and addresses, so the year and the journal are
 * written in their fields too.
 */
import { dateParts, type CslJsonItem, type CslJsonName } from './csl-json.ts';

/** Types of BibLaTeX for those of CSL; anything else is “misc”. Source: “The biblatex Package”, 2.1. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  dataset: 'dataset',
  entry: 'inreference',
  'entry-encyclopedia': 'inreference',
  legislation: 'legislation',
  manuscript: 'unpublished',
  'paper-conference': 'inproceedings',
  post: 'online',
  'post-weblog': 'online',
  regulation: 'legislation',
  report: 'report',
  review: 'review',
  standard: 'standard',
  thesis: 'thesis',
  treaty: 'legal',
  webpage: 'online',
};

/** BibLaTeX knows these as subtypes of articles. */
const SUBTYPES: Readonly<Record<string, string>> = {
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
};

/** Types of BibLaTeX whose container is a journal; for any other type it is a book. */
const IN_JOURNAL: ReadonlySet<string> = new Set(['article', 'review']);
/**
 * Types whose publisher has another name; for a page and for everything without a type of its own it is “organization”.
 */
const PUBLISHERS: Readonly<Record<string, string>> = {
  article: 'publisher',
  book: 'publisher',
  incollection: 'publisher',
  inproceedings: 'publisher',
  inreference: 'publisher',
  report: 'institution',
  thesis: 'institution',
};

/** @returns the entries, with an empty line between them */
export function bibtex(items: readonly CslJsonItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslJsonItem): string {
  const type = TYPES[item.type] ?? 'misc';
  const date = dateParts(item.issued);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['title', whole(item.title)],
    ['shorttitle', whole(item['title-short'])],
    [IN_JOURNAL.has(type) ? 'journaltitle' : 'booktitle', whole(item['container-title'])],
    [PUBLISHERS[type] ?? 'organization', whole(item.publisher)],
    ['date', date.length === 0 ? undefined : date.join('-')],
    ['year', date[0]],
    ['origdate', dateParts(item['original-date']).join('-') || undefined],
    ['version', words(item.version)],
    ['entrysubtype', SUBTYPES[item.type]],
    ['doi', item.DOI],
    ['url', address(item.URL)],
    ['urldate', dateParts(item.accessed).join('-') || undefined],
    ['language', item.language],
    ['note', words(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return `@${type}{${item.id},\n${lines.join('\n')}\n}\n`;
}

/** A body’s name in braces of its own, so that no program splits it. */
function names(list: readonly CslJsonName[] | undefined): string | undefined {
  return list
    ?.map((name) =>
      'literal' in name
        ? `{${escaped(name.literal)}}`
        : [name.family, name.given]
            .filter((part) => part !== undefined)
            .map(escaped)
            .join(', '),
    )
    .join(' and ');
}

/** In braces of their own, so that no style changes their capitals. */
function whole(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${escaped(value)}}`;
}

function words(value: string | undefined): string | undefined {
  return value === undefined ? undefined : escaped(value);
}

/** An address is read literally; only its braces would end it. */
function address(url: string | undefined): string | undefined {
  return url?.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Signs that TeX prints as another sign if they follow each other: two of them, or a grave accent after a mark. */
const JOINED = /([`'-])(?=\1)|[?!](?=`)/gu;

/** Signs that have a meaning in TeX. */
function escaped(value: string): string {
  return value.replaceAll(/[\\~^]|[{}%#$&_]/gu, (sign) => SPECIAL[sign] ?? `\\${sign}`).replaceAll(JOINED, '$&{}');
}
