/**
 * Every field of passages and annotations that `edition.json` publishes reaches each format that holds them, or is listed
 * here with the reason why it does not: so no format loses a new field without notice.
 */
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../edition/fields/schema-fields.ts';
import { proseHtml } from '../render/text/prose.ts';
import { editionJson } from './edition-json.ts';
import { ENTRY_JSON_SCHEMAS } from './entry-json-schemas.ts';
import { fixtureEdition } from './fixture-edition.ts';
import { fieldPaths, filledPaths, wordsAt } from './testing/field-paths.ts';
import { readTable } from './testing/read-tables.ts';
import { unzip } from './testing/unzip.ts';
import { everyElement, textWithin, xmlTree, type XmlNode } from './testing/xml-tree.ts';
import { writeFormats, type WrittenFile } from './write-formats.ts';

const edition = fixtureEdition();
const json = editionJson(edition, (prose) => proseHtml(prose, edition));
const files = writeFormats({ edition, json, address: (path) => path, pdf: undefined });

/** A value that says how many, where, or whether: read back by `read-back.test.ts`. */
const COUNTED = 'no words: read-back.test.ts compares it';
const CONTEXT = 'the text around a quotation stands around it';
const MARKUP = 'the format has marks of its own in place of HTML';
const INTERFACE = 'said in words of the interface';
const PARAGRAPHS = 'its paragraphs stand one by one';
const ADDRESS = 'addresses of the site mean nothing in a file that is read elsewhere; ids are kept';

interface FormatUnderTest {
  readonly name: string;
  readonly words: string;
  /** The kinds that it describes; Web Annotations point to passages and do not describe them. */
  readonly kinds: readonly ('passage' | 'annotation')[];
  /** By path. */
  readonly otherwise: Readonly<Record<string, string>>;
}

const shared = {
  'annotation.positions.country': 'a code by which positions are counted: the holder is named in words',
  'annotation.quotes.prefix': CONTEXT,
  'annotation.quotes.suffix': CONTEXT,
  'annotation.quotes.start': COUNTED,
  'annotation.quotes.end': COUNTED,
  'annotation.isOmission': COUNTED,
  'annotation.part': COUNTED,
  'annotation.scope': COUNTED,
  'annotation.isCrux': INTERFACE,
  'passage.sentences.start': COUNTED,
  'passage.sentences.end': COUNTED,
  'passage.text': PARAGRAPHS,
  'passage.introduction.text': PARAGRAPHS,
} as const;

const forReaders = {
  ...shared,
  'annotation.assistance': INTERFACE,
  'annotation.reviews.by': 'named by name',
  'annotation.reviews.saw': INTERFACE,
  'annotation.reviews.found': INTERFACE,
  'annotation.reviews.source': 'named as it is cited',
  'annotation.reviews.digest': 'a number for programs',
  'passage.introduction.reviews.by': 'named by name',
  'passage.introduction.reviews.saw': INTERFACE,
  'passage.introduction.reviews.found': INTERFACE,
  'passage.introduction.reviews.source': 'named as it is cited',
  'passage.introduction.reviews.digest': 'a number for programs',
  'annotation.kind': INTERFACE,
  'annotation.effect': INTERFACE,
  'annotation.basis': INTERFACE,
  'annotation.confidence': INTERFACE,
  'annotation.positions.voice': INTERFACE,
  'annotation.html': MARKUP,
  'annotation.text': PARAGRAPHS,
  'annotation.url': ADDRESS,
  'passage.introduction.html': MARKUP,
  'passage.chapter': COUNTED,
} as const;

const FORMATS: readonly FormatUnderTest[] = [
  {
    name: 'Markdown',
    kinds: ['passage', 'annotation'],
    // Letters of notes are among the words.
    words: filesOf('passage-markdown')
      .join('\n')
      .replaceAll(/\[\^[a-z]+\]/gu, ''),
    otherwise: {
      ...forReaders,
      'annotation.id': 'Markdown has no ids of footnotes; their letters are those of the page',
      'passage.kind': INTERFACE,
    },
  },
  {
    name: 'TEI',
    kinds: ['passage', 'annotation'],
    words: filesOf('tei').map(wordsOfXml).join('\n'),
    otherwise: {
      ...shared,
      'annotation.id': 'its slash is a full stop, as XML wants it of ids',
      'annotation.confidence': 'TEI calls the middle “medium”',
      'annotation.html': MARKUP,
      'annotation.text': PARAGRAPHS,
      'annotation.url': ADDRESS,
      'passage.url': ADDRESS,
      'passage.sentences.url': ADDRESS,
      'passage.introduction.html': MARKUP,
      'passage.chapter': 'proposals stand within their chapter',
    },
  },
  {
    name: 'EPUB',
    kinds: ['passage', 'annotation'],
    words: files
      .filter(({ format }) => format === 'epub')
      .flatMap(({ bytes }) => unzip(bytes))
      .filter(({ name }) => name.endsWith('.xhtml'))
      .map(({ bytes }) => wordsOfXml(Buffer.from(bytes).toString()))
      .join('\n'),
    otherwise: {
      ...forReaders,
      'annotation.id': 'of the name of the file and the id of the element',
      'passage.url': ADDRESS,
      'passage.sentences.url': ADDRESS,
      'passage.kind': INTERFACE,
    },
  },
  {
    name: 'tables',
    kinds: ['passage', 'annotation'],
    words: filesOf('tables')
      .filter((text) => !text.startsWith('{'))
      .flatMap((text) => readTable(text).flatMap((row) => Object.values(row)))
      .join('\n'),
    otherwise: { 'passage.introduction.html': MARKUP },
  },
  {
    name: 'Web Annotations',
    kinds: ['annotation'],
    words: filesOf('web-annotations')
      .flatMap((text) => everyWord(JSON.parse(text)))
      .join('\n'),
    otherwise: {
      ...shared,
      'annotation.text': 'the note is HTML',
      ...Object.fromEntries(
        ['by', 'date', 'saw', 'source', 'words', 'place', 'found', 'digest'].map((field) => [
          `annotation.reviews.${field}`,
          'how a note was checked is said of it where it is described, in JSON, TEI and tables',
        ]),
      ),
      'annotation.sentences': 'which sentences words stand in follows from their place',
    },
  },
];

describe.each(FORMATS)('$name', ({ kinds, words, otherwise }) => {
  const said = normal(words);
  test.each(kinds)('has every field of every %s, or a reason', (kind) => {
    const things = kind === 'passage' ? json.passages : json.annotations;
    const filled = new Set(things.flatMap((thing) => filledPaths(thing)));
    const lost = [...fieldPaths(itemsOf(ENTRY_JSON_SCHEMAS[kind]))].filter((path) => {
      if (otherwise[`${kind}.${path}`] !== undefined || !filled.has(path)) return false;
      const values = things.flatMap((thing) => wordsAt(thing, path.split('.')));
      return values.some((value) => value !== '' && !said.includes(normal(value)));
    });
    expect(lost).toEqual([]);
  });

  test('has no reason for a field that does not exist', () => {
    const known = new Set(
      (['passage', 'annotation'] as const).flatMap((kind) =>
        [...fieldPaths(itemsOf(ENTRY_JSON_SCHEMAS[kind]))].map((path) => `${kind}.${path}`),
      ),
    );
    expect(Object.keys(otherwise).filter((path) => !known.has(path))).toEqual([]);
  });
});

function filesOf(format: WrittenFile['format']): readonly string[] {
  return files.filter((file) => file.format === format).map(({ bytes }) => Buffer.from(bytes).toString());
}

/** The words in a value, however deep. */
function everyWord(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyWord) : [];
}

/** Words and attributes. */
function wordsOfXml(source: string): string {
  const root = xmlTree(source);
  const isLetter = ({ attributes }: XmlNode) => attributes['class'] === 'l' || attributes['class'] === 'n';
  return [
    textWithin(root, isLetter),
    ...everyElement(root).flatMap(({ attributes }) => Object.values(attributes)),
  ].join('\n');
}

/** Without the white space of a format, and without signs that have a meaning in it. */
function normal(words: string): string {
  return words.replaceAll(/[\s\\]+/gu, ' ');
}
