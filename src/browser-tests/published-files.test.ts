/** The files of the built sites, checked by validators and schemas that others wrote. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { editionOf, required } from '../browser/page-types.ts';
import { editionJson } from '../exports/edition-json.ts';
import { DATA_PACKAGE, tableFile, TABLES } from '../exports/formats.ts';
import { hostileEdition } from '../exports/testing/hostile-edition.ts';
import { readTable, type TableRow } from '../exports/testing/read-tables.ts';
import { readWebAnnotations } from '../exports/testing/read-web-annotations.ts';
import { unzip } from '../exports/testing/unzip.ts';
import { writeFormats } from '../exports/write-formats.ts';
import { proseHtml } from '../render/text/prose.ts';
import { DOWNLOAD_HASHES, EDITION_JSON, EDITION_SCHEMA, PASSAGE_SCHEMA } from '../site-files.ts';
import { PUBLIC_ORIGIN } from './harness/built-sites.ts';
import { attributes, find, findAll, pagesOf } from './harness/published.ts';
import { relaxNg } from './harness/relax-ng.ts';

const sites = inject('sites');
const SCHEMAS = 'src/browser-tests/fixtures/schemas';
const packed = (name: string) => gunzipSync(readFileSync(join(SCHEMAS, name))).toString();

const validateTei = relaxNg(packed('tei_all.rng.gz'));
const isDataPackage = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(
  JSON.parse(packed('datapackage-2.0.json.gz')) as object,
);

describe.each([
  { name: 'at the root of a host', site: sites.root },
  { name: 'under a sub-path of a known host', site: sites.subPath },
  { name: 'of another document', site: sites.second },
])('the files of the site $name', ({ site }) => {
  const edition = editionOf(site);
  const bytes = (path: string) => readFileSync(join(site.folder, path));
  const words = (path: string) => bytes(path).toString();
  const data = (path: string) => JSON.parse(words(path)) as Readonly<Record<string, unknown>>;
  const downloads = required(pagesOf(site).get(`${site.base}downloads/`));

  test('the page of downloads has the size and the hash of each, and lists each once', () => {
    const listed = findAll(downloads.tree, '.files li').map((item) => ({
      path: decodeURI(attributes(item, 'a', 'href')[0] ?? '').slice(site.base.length),
      hash: toString(find(item, '.hash')),
    }));
    for (const { path, hash } of listed)
      expect(createHash('sha256').update(bytes(path)).digest('hex'), path).toBe(hash);
    expect(words(DOWNLOAD_HASHES).trim().split('\n').toSorted()).toEqual(
      listed.map(({ path, hash }) => `${hash}  ${path}`).toSorted(),
    );
    expect(new Set(listed.map(({ path }) => path)).size).toBe(listed.length);
  });

  test('every passage’s page names its other formats, and they exist', () => {
    for (const { url } of edition.passages) {
      const page = required(pagesOf(site).get(url));
      const alternates = attributes(page.tree, 'link[rel=alternate]', 'href').filter((href) => !href.endsWith('.xml'));
      expect(alternates).toEqual(['json', 'md', 'jsonld'].map((ending) => `${url.slice(0, -1)}.${ending}`));
      for (const href of alternates)
        expect(existsSync(join(site.folder, href.slice(site.base.length))), href).toBe(true);
    }
  });

  test('epubcheck finds no error and no warning', async () => {
    const { valid, messages } = await EpubCheck.validate(bytes('downloads/edition.epub'));
    expect(messages).toEqual([]);
    expect(valid).toBe(true);
  });

  test('the archive begins with its type, and no date in it is today’s', () => {
    const entries = unzip(bytes('downloads/edition.epub'));
    expect(entries[0]).toMatchObject({ name: 'mimetype', method: 0 });
    expect(new Set(entries.map(({ date }) => date)).size).toBe(1);
  });

  test('TEI is valid against the schema of all its elements', () => {
    expect(() => {
      validateTei(bytes('downloads/edition.tei.xml'));
    }).not.toThrow();
  });

  test('JSON is valid against the schemas beside it', () => {
    const formats = { uri: true, 'uri-reference': true, date: true } as const;
    const ajv = new Ajv2020({ strict: true, allErrors: true, formats });
    const isEdition = ajv.compile(data(EDITION_SCHEMA));
    expect(isEdition(data(EDITION_JSON)) || isEdition.errors).toBe(true);
    const isPassage = new Ajv2020({ strict: true, allErrors: true, formats }).compile(data(PASSAGE_SCHEMA));
    for (const { url } of edition.passages)
      expect(isPassage(data(`${url.slice(site.base.length, -1)}.json`)) || isPassage.errors, url).toBe(true);
  });

  test('the tables agree with their descriptor', () => {
    const descriptor = data(DATA_PACKAGE) as unknown as Descriptor;
    expect(isDataPackage(descriptor) || isDataPackage.errors).toBe(true);
    expect(descriptor.resources.map(({ name }) => name)).toEqual([...TABLES]);
    const rows = new Map(TABLES.map((table) => [table as string, readTable(words(tableFile(table)))]));
    for (const { name, path, bytes: size, hash, schema } of descriptor.resources) {
      const csv = bytes(`downloads/tables/${path}`);
      expect([csv.length, `sha256:${createHash('sha256').update(csv).digest('hex')}`]).toEqual([size, hash]);
      const own = rows.get(name) ?? [];
      const header = csv.toString().split('\r\n', 1)[0];
      expect(header).toBe(schema.fields.map((field) => field.name).join(','));
      expect(
        own.flatMap((row) => faultsOf(row, schema)),
        name,
      ).toEqual([]);
      if (schema.primaryKey !== undefined)
        expect(new Set(own.map((row) => keyOf(row, schema.primaryKey ?? []))).size, name).toBe(own.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set((rows.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)));
        expect(
          own.filter((row) => !known.has(keyOf(row, fields))),
          name,
        ).toEqual([]);
      }
    }
  });

  test('on the built pages, the selectors of Web Annotations lead to exactly the words that are meant', () => {
    const full = (url: string) => (site === sites.subPath ? PUBLIC_ORIGIN + url : url);
    const pages = new Map(edition.passages.map(({ url }) => [full(url), required(pagesOf(site).get(url))]));
    const read = readWebAnnotations(words('downloads/annotations.jsonld'), (source, element) =>
      toString(find(required(pages.get(source)).tree, element)),
    );
    expect(read.map(({ id, quotations }) => ({ id, quotations }))).toEqual(
      edition.annotations.map(({ id, quotes }) => ({
        id,
        quotations: quotes.map(({ exact, start, end }) => ({ exact, start, end })),
      })),
    );
  });

  test('every address in llms.txt exists', () => {
    const links = [...words('llms.txt').matchAll(/\]\(<?([^)>]+)>?\)/gu)].map(([, url = '']) => url);
    expect(links.length).toBeGreaterThan(edition.passages.length);
    for (const link of links) {
      const path = new URL(link, 'http://site.invalid').pathname.slice(site.base.length);
      expect(existsSync(join(site.folder, decodeURI(path))), link).toBe(true);
    }
  });
});

test('words that break formats break neither the book nor TEI, nor the descriptor of the tables', async () => {
  const edition = hostileEdition();
  const json = editionJson(edition, (prose) => proseHtml(prose, edition));
  const files = writeFormats({ edition, json, address: (path) => path, pdf: undefined });
  const bytes = (path: string) => required(files.find((file) => file.path === path)).bytes;
  expect((await EpubCheck.validate(bytes('downloads/edition.epub'))).messages).toEqual([]);
  expect(() => {
    validateTei(bytes('downloads/edition.tei.xml'));
  }).not.toThrow();
  expect(isDataPackage(JSON.parse(Buffer.from(bytes(DATA_PACKAGE)).toString())) || isDataPackage.errors).toBe(true);
});

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: TableSchema;
  }[];
}

interface TableSchema {
  readonly fields: readonly {
    readonly name: string;
    readonly type: keyof typeof IS_TYPE;
    readonly constraints?: { readonly required?: boolean };
  }[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/** How a value of a type is written. Source: https://datapackage.org/standard/table-schema/#field-types */
const IS_TYPE = {
  string: () => true,
  integer: (cell: string) => /^[+-]?\d+$/u.test(cell),
  number: (cell: string) => /^[+-]?\d*\.?\d+(?:[eE][+-]?\d+)?$/u.test(cell),
  boolean: (cell: string) => /^(?:true|false)$/u.test(cell),
  date: (cell: string) => /^\d{4}-\d{2}-\d{2}$/u.test(cell),
  object: (cell: string) => isJson(cell, (value) => typeof value === 'object' && !Array.isArray(value)),
  array: (cell: string) => isJson(cell, Array.isArray),
} as const;

function isJson(cell: string, is: (value: unknown) => boolean): boolean {
  try {
    return is(JSON.parse(cell));
  } catch {
    return false;
  }
}

function faultsOf(row: TableRow, { fields }: TableSchema): readonly string[] {
  return fields.flatMap(({ name, type, constraints }) => {
    const cell = row[name] ?? '';
    const isRight = cell === '' ? constraints?.required !== true : IS_TYPE[type](cell);
    return isRight ? [] : [`${name}: ${cell}`];
  });
}

function keyOf(row: TableRow, fields: readonly string[]): string {
  return fields.map((field) => row[field]).join('\u0000');
}
