/** No address of a release is ever dead. Read from the files of the built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from './harness/built-sites.ts';
import { find, findAll, pagesOf, type HtmlPage } from './harness/published.ts';

interface Line {
  readonly record: string;
  readonly id: string;
  readonly address: string;
  readonly text: string;
  readonly version: string;
  readonly lemma: string;
  readonly prose: string;
  readonly passage: string;
  readonly sentences: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

const sites = inject('sites');
/** The lines of the files that a site was built from, read without the code that reads them for the site. */
function releasesOf({ folder }: BuiltSite): readonly (readonly [Line, ...Line[]])[] {
  const content = join(folder, '../content/releases');
  return readdirSync(content).map(
    (file) =>
      readFileSync(join(content, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Line)
        // A question has no address of its own.
        .filter(({ record }) => record !== 'question') as [Line, ...Line[]],
  );
}
const words = (html: string) =>
  html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&#x26;/giu, '&')
    .replaceAll(/\s+/gu, ' ')
    .trim();
const textOf = (element: Parameters<typeof toString>[0]) => toString(element).replaceAll(/\s+/gu, ' ').trim();

describe.each(['root', 'subPath'] as const)('in the site “%s”', (name) => {
  const { base } = sites[name];
  const releases = releasesOf(sites[name]);
  const pages = pagesOf(sites[name]);
  const isThere = (address: string) => {
    const [path = '', id = ''] = address.split('#');
    const page = pages.get(base + path);
    return page !== undefined && (id === '' || page.byId.has(id));
  };

  test.each(releases)('every address of release $version exists today, and in the release', (head, ...lines) => {
    const addresses = lines.flatMap(({ record, address, sentences }) =>
      record === 'passage'
        ? [address, `${address}#title`, ...sentences.map(({ id }) => `${address}#${id}`)]
        : [address],
    );
    expect(addresses.length).toBeGreaterThan(lines.length);
    expect(addresses.filter((address) => !isThere(address))).toEqual([]);
    const kept = lines.filter(({ record }) => record !== 'entry').map(({ address }) => `v/${head.version}/${address}`);
    expect(kept.filter((address) => !isThere(address))).toEqual([]);
  });

  test.each(releases)('release $version is printed word for word', (head, ...lines) => {
    const faults = lines.flatMap(({ record, id, address, text, sentences, lemma, prose }) => {
      const [path = '', place = ''] = address.split('#');
      const page = pages.get(`${base}v/${head.version}/${path}`) as HtmlPage;
      if (record === 'passage')
        return sentences
          .filter((one) => textOf(page.byId.get(one.id) ?? page.tree) !== text.slice(one.start, one.end))
          .map((one) => `${id} ${one.id}`);
      if (record !== 'annotation') return [];
      const printed = textOf(page.byId.get(place) ?? page.tree);
      return printed.includes(lemma) && printed.includes(words(prose)) ? [] : [id];
    });
    expect(faults).toEqual([]);
  });

  test('a page of a release is hidden from search engines, names the present page, and knows where the lines for copied words are', () => {
    const old = [...pages.values()].filter(({ path }) => path.startsWith(`${base}v/`));
    expect(old.length).toBeGreaterThan(releases.length);
    for (const { path, tree } of old) {
      expect(find(tree, 'meta[name=robots]').properties.content, path).toBe('noindex');
      const canonical = new URL(String(find(tree, 'link[rel=canonical]').properties.href), 'https://name.example');
      expect(pages.has(canonical.pathname) && !canonical.pathname.startsWith(`${base}v/`), path).toBe(true);
      expect(findAll(tree, 'script[src], script[type=module]').length, path).toBeLessThanOrEqual(2);
      expect(findAll(tree, 'main [data-quoting], main[data-quoting]'), path).toHaveLength(1);
    }
    const listed = readFileSync(join(sites[name].folder, 'pages.json'), 'utf8');
    expect(listed).not.toContain('"v/');
  });
});
