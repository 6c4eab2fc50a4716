/**
 * BibTeX, in the fields of BibLaTeX, whose dates and addresses older programs pass over; for these the year and the
 * journal stand there too.
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

/** BibLaTeX knows these as articles of a kind. */
const SUBTYPES: Readonly<Record<string, string>> = {
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
};

/** Types of BibLaTeX whose container is a journal; of any other it is a book. */
const IN_JOURNAL: ReadonlySet<string> = new Set(['article', 'review']);
/** Types whose publisher has another name; it is an “organization” of a page and of whatever has no type of its own. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  article: 'publisher',
  book: 'publisher',
  incollection: 'publisher',
  inproceedings: 'publisher',
  inreference: 'publisher',
  report: 'institution',
  thesis: 'institution',
};

/** @returns one entry after the other, with an empty line between them */
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

/** A body’s name in braces of its own, so that it is not taken apart. */
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

/** In braces of their own: no style changes their capitals. */
function whole(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${escaped(value)}}`;
}

function words(value: string | undefined): string | undefined {
  return value === undefined ? undefined : escaped(value);
}

/** An address is read to the letter; only its braces would end it. */
function address(url: string | undefined): string | undefined {
  return url?.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Signs that mean something to TeX. */
function escaped(value: string): string {
  return value.replaceAll(/[\\~^]|[{}%#$&_]/gu, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}
