/** One truth: every format, read by a parser that is not its writer, says the same of the edition. */
import { describe, expect, test } from 'vitest';
import { contentEdition } from '../edition/testing/content-edition.ts';
import { proseHtml } from '../render/text/prose.ts';
import { editionJson } from './edition-json.ts';
import { fixtureEdition } from './fixture-edition.ts';
import { tableFile, TABLES } from './formats.ts';
import { hostileEdition } from './testing/hostile-edition.ts';
import { expectedOf } from './testing/read-edition.ts';
import { readEpub } from './testing/read-epub.ts';
import { readMarkdown } from './testing/read-markdown.ts';
import { readTables } from './testing/read-tables.ts';
import { readTei } from './testing/read-tei.ts';
import { readWebAnnotations } from './testing/read-web-annotations.ts';
import { writeFormats } from './write-formats.ts';

describe.each([
  { name: 'the edition in content/', edition: contentEdition() },
  { name: 'a small edition', edition: fixtureEdition() },
  { name: 'an edition of words that break formats', edition: hostileEdition() },
])('$name', ({ edition }) => {
  const json = editionJson(edition, (prose) => proseHtml(prose, edition));
  const files = writeFormats({ edition, json, address: (path) => path, pdf: undefined });
  const expected = expectedOf(json);
  const bytes = (path: string) => {
    const found = files.find((file) => file.path === path);
    if (found === undefined) throw new Error(`There is no ${path}`);
    return found.bytes;
  };
  const words = (path: string) => Buffer.from(bytes(path)).toString();

  test('JSON of passages', () => {
    const passages = files
      .filter(({ format }) => format === 'passage-json')
      .map(
        (file) =>
          JSON.parse(Buffer.from(file.bytes).toString()) as typeof json & { passage: (typeof json.passages)[0] },
      );
    expect({
      passages: passages.map(({ passage }) => passage),
      annotations: passages.flatMap(({ annotations }) => annotations),
    }).toEqual(JSON.parse(JSON.stringify({ passages: json.passages, annotations: json.annotations })));
  });

  test('Markdown', () => {
    const sources = files
      .filter(({ format }) => format === 'passage-markdown')
      .map((file) => Buffer.from(file.bytes).toString());
    const slugs = new Map(
      json.annotations.map(({ id, passage, letter }) => [`${passage} ${letter}`, id.replace(/^.*\//u, '')]),
    );
    const read = readMarkdown(sources, (passage, letter) => slugs.get(`${passage} ${letter}`) ?? '');
    // Footnotes are in the order in which the text names them.
    const byId = (annotations: (typeof read)['annotations']) => annotations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(read.passages).toMatchObject(expected.passages);
    expect(byId(read.annotations)).toEqual(byId(expected.annotations));
  });

  test('TEI, its words and its notes', () => {
    const { passages, annotations } = readTei(words('downloads/edition.tei.xml'));
    expect(passages).toEqual(expected.passages);
    expect(annotations).toEqual(expected.annotations);
  });

  test('EPUB', () => {
    expect(readEpub(bytes('downloads/edition.epub'))).toMatchObject(expected);
  });

  test('tables', () => {
    expect(readTables((name) => words(`downloads/tables/${name}.csv`))).toEqual(expected);
    expect(TABLES.map((table) => words(tableFile(table)).length > 0)).toEqual(TABLES.map(() => true));
  });

  test('Web Annotations, by their selectors against the plain text', () => {
    const onOneLine = (text: string) => text.replaceAll('\n', ' ');
    const read = readWebAnnotations(words('downloads/annotations.jsonld'), (source, element) => {
      const passage = json.passages.find(({ url }) => url === source);
      return onOneLine(passage?.[element === '#title' ? 'title' : 'text'] ?? '');
    });
    const quoted = expected.annotations.map(({ quotations, ...one }) => ({
      ...one,
      quotations: quotations.map(({ exact, ...range }) => ({ ...range, exact: onOneLine(exact) })),
    }));
    expect(read).toEqual(quoted);
  });

  test('the files of passages hold the annotations of the collection', () => {
    const own = files
      .filter(({ format }) => format === 'passage-annotations')
      .flatMap((file) => (JSON.parse(Buffer.from(file.bytes).toString()) as Collection).first.items);
    expect(own).toEqual((JSON.parse(words('downloads/annotations.jsonld')) as Collection).first.items);
  });
});

interface Collection {
  readonly first: { readonly items: readonly unknown[] };
}
