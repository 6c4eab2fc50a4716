import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { PUBLIC_ORIGIN } from './harness/built-sites.ts';
import { editionOf } from '../browser/page-types.ts';
import { PAGE_LIST } from '../site-files.ts';
import { filesOf, find, findAll, pagesOf, type HtmlPage } from './harness/published.ts';

const sites = inject('sites');
const metas = ({ tree }: HtmlPage, name: string) =>
  findAll(tree, `head > meta[property="${name}"], head > meta[name="${name}"]`).map(({ properties }) =>
    String(properties.content),
  );
const dataOf = ({ tree }: HtmlPage) =>
  JSON.parse(toString(find(tree, 'body > script[type="application/ld+json"]'))) as Record<string, unknown>;

describe.each(['root', 'subPath', 'second'] as const)('every page of the site “%s”', (name) => {
  const site = sites[name];
  const { edition } = editionOf(site);
  /** Pages of earlier versions only say of themselves that search engines should not list them. */
  const pages = [...pagesOf(site).values()].filter((page) => metas(page, 'robots').length === 0);
  const origin = name === 'subPath' ? PUBLIC_ORIGIN : '';
  const faults = (wrong: (page: HtmlPage) => boolean) => pages.filter(wrong).map(({ path }) => path);

  test('is in the list of pages with its title', () => {
    const listed = JSON.parse(readFileSync(join(site.folder, PAGE_LIST), 'utf8')) as unknown;
    const own = pages
      .filter(({ path }) => path.endsWith('/'))
      .map((page) => [page.path.slice(site.base.length), metas(page, 'og:title')[0] ?? ''] as const);
    expect(listed).toEqual(own.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });

  test('gives to other programs the title and the description that it has itself', () => {
    expect(
      faults(
        (page) =>
          ![metas(page, 'og:title')[0], `${metas(page, 'og:title')[0] ?? ''} · ${edition.shortTitle}`].includes(
            toString(find(page.tree, 'title')),
          ),
      ),
    ).toEqual([]);
    expect(
      faults(
        (page) =>
          metas(page, 'og:description').join() !== metas(page, 'description').join() ||
          metas(page, 'description').length !== 1,
      ),
    ).toEqual([]);
    expect(
      faults((page) => metas(page, 'og:type').length !== 1 || metas(page, 'og:site_name')[0] !== edition.shortTitle),
    ).toEqual([]);
  });

  test('has a picture that exists, of the size that is shown uncut', () => {
    const files = new Set(filesOf(site));
    const named = new Set(pages.map((page) => metas(page, 'og:image').join(' ')));
    const paths = [...named].map((address) => address.slice(origin.length + site.base.length));
    expect([...named].filter((address) => !address.startsWith(origin + site.base))).toEqual([]);
    expect(paths.filter((path) => !files.has(path))).toEqual([]);
    const sizes = paths
      .map((path) => readFileSync(join(site.folder, path)))
      .map((png) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]);
    expect(sizes).toEqual(paths.map(() => ['PNG', 1200, 630]));
  });

  test('has its own address for search engines if the address is known, unless it stands in for another page', () => {
    const canonical = ({ tree }: HtmlPage) =>
      findAll(tree, 'link[rel~=canonical]').map(({ properties }) => String(properties.href));
    const wanted = ({ path }: HtmlPage) => (origin === '' || path.endsWith('404.html') ? '' : origin + path);
    expect(
      faults((page) => canonical(page).join() !== wanted(page) || metas(page, 'og:url').join() !== wanted(page)),
    ).toEqual([]);
  });

  test('says in the words of schema.org what it is, and what it is a part of', () => {
    expect(
      faults(
        (page) =>
          dataOf(page)['@context'] !== 'https://schema.org' ||
          !['CreativeWork', 'WebPage'].includes(String(dataOf(page)['@type'])) ||
          !dataOf(page)['name'],
      ),
    ).toEqual([]);
    const whole = `${site.base}#edition`;
    const partOf = (page: HtmlPage) =>
      (dataOf(page)['isPartOf'] as { '@id'?: string } | undefined)?.['@id'] ?? dataOf(page)['@id'];
    expect(faults((page) => partOf(page) !== whole)).toEqual([]);
    expect(pages.filter((page) => dataOf(page)['@id'] !== undefined).map(({ path }) => path)).toEqual([site.base]);
  });
});

test('every passage has a picture and data of its own', () => {
  const { passages, annotations } = editionOf(sites.root);
  const pages = pagesOf(sites.root);
  const shown = passages.map(({ url }) => pages.get(url)).filter((page) => page !== undefined);
  expect(shown).toHaveLength(passages.length);
  const pictures = shown.map((page) =>
    readFileSync(join(sites.root.folder, metas(page, 'og:image')[0] ?? '')).toString('base64'),
  );
  expect(new Set(pictures).size).toBe(passages.length);
  expect(shown.map((page) => [dataOf(page)['name'], dataOf(page)['commentCount']])).toEqual(
    passages.map(({ id, title }) => [title, annotations.filter(({ passage }) => passage === id).length]),
  );
});
