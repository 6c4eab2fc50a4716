import type { Root } from 'hast';
import { expect, inject, test } from 'vitest';
import { attributes, pagesOf } from './harness/published.ts';
import { editionOf } from '../browser/page-types.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const pages = pagesOf(root);

test('a reference from a passage leads to a page that leads back', () => {
  const missing: string[] = [];
  for (const passage of edition.passages) {
    const links = attributes(pageOf(passage.url), '.note a[href], .brief a[href]', 'href');
    for (const link of new Set(
      links
        .map((href) => href.split('#')[0] ?? '')
        .filter((href) => /^\/(?:glossary|bodies|instruments|agenda|sources)\/./u.test(href)),
    )) {
      const back = attributes(pageOf(link), 'main a[href]', 'href').some((href) => href.split('#')[0] === passage.url);
      if (!back) missing.push(`${link} → ${passage.url}`);
    }
  }
  expect(missing).toEqual([]);
});

function pageOf(path: string): Root {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`There is no page ${path}`);
  return page.tree;
}
