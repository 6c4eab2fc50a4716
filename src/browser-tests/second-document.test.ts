import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, inject, test } from 'vitest';
import { attributes, pagesOf } from './harness/published.ts';
import { editionOf, required } from '../browser/page-types.ts';

const { root, second } = inject('sites');
const edition = editionOf(second);
const pages = [...pagesOf(second).values()];

test('another document gets the same site, with its own number of parts', () => {
  expect(edition.passages.length).not.toBe(editionOf(root).passages.length);
  for (const { url } of edition.passages)
    expect(
      pages.some(({ path }) => path === url),
      url,
    ).toBe(true);
});

test('sections without content are neither made nor linked', () => {
  const linked = new Set(pages.flatMap(({ tree }) => attributes(tree, 'a[href]', 'href')));
  for (const section of ['glossary', 'bodies', 'agenda', 'instruments', 'timeline']) {
    expect(
      [...linked].filter((href) => href.startsWith(`/${section}/`)),
      section,
    ).toEqual([]);
    expect(
      pages.filter(({ path }) => path.startsWith(`/${section}/`)),
      section,
    ).toEqual([]);
  }
});

test('nothing of the first document is on its pages', () => {
  const { shortTitle, title } = editionOf(root).edition;
  for (const { path, html } of pages)
    for (const name of [shortTitle, title]) expect(html.includes(name), path).toBe(false);
});

test.each([
  ['root', root],
  ['second', second],
])('the data of “%s” is what its schema describes', (_name, site) => {
  const schema: unknown = JSON.parse(readFileSync(join(site.folder, 'edition.schema.json'), 'utf8'));
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(required(schema as object));
  expect(validate(editionOf(site)), JSON.stringify(validate.errors)).toBe(true);
});
