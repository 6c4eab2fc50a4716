/** A whole edition that is kept on the device answers without a network as it does with one. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { editionOf } from '../browser/page-types.ts';
import { serveSite } from '../browser/serve-site.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const { terms, bodies, passages } = editionOf(root);
const open = useReader();

/** Takes this many names of each kind, at equal steps. */
const some = (names: readonly string[], count: number) =>
  Array.from({ length: count }, (_, index) => names[Math.floor((index * names.length) / count)] ?? '');
const labels = some(
  terms.map(({ label }) => label),
  8,
);
const QUERIES = [
  ...labels,
  ...some(
    bodies.map(({ name }) => name),
    3,
  ),
  // Two words of unrelated things, a misspelt word, a phrase, an exclusion, nothing.
  ...labels.slice(0, 3).map((label, index) => `${label} ${labels[7 - index] ?? ''}`),
  `${passages[1]?.title ?? ''} 2`,
  labels[1]?.replace(/.(.)$/u, '$1') ?? '',
  `"${passages[3]?.title.split(' ').slice(0, 2).join(' ') ?? ''}"`,
  'data -security',
  'how many people',
  'xqzvwk',
];

/** Everything that an answer says: the number of results, the listed results, and the number of each kind. */
async function answerTo(page: Page, query: string) {
  await page.locator('search-page input[type=search]').fill(query);
  const status = page.locator('search-box [role=status]').first();
  await expect.poll(() => status.textContent()).toContain(`“${query}”`);
  return {
    query,
    says: await status.textContent(),
    listed: await page.locator('search-page ol > li').allTextContents(),
    kinds: await page.locator('search-scopes [role=group] button').allTextContents(),
  };
}

async function answers(page: Page) {
  await page.locator('search-page input[type=search]').waitFor();
  const all = [];
  for (const query of QUERIES) all.push(await answerTo(page, query));
  return all;
}

test('twenty queries find and count the same without a network, once the edition is kept whole', async () => {
  expect(QUERIES.length).toBe(20);
  const host = await serveSite(root.folder, root.base);
  const page = await open(`${host.address}search/`, { keeping: true, expected: /net::ERR_|Failed to load/u });
  const online = await answers(page);
  expect(online.filter(({ listed }) => listed.length > 0).length).toBeGreaterThan(15);
  await page.goto(`${host.address}offline/`);
  await page.locator('whole-edition-keeper button').first().click();
  await page.locator('whole-edition-keeper p', { hasText: 'is kept on this device' }).waitFor();
  host.close();
  await page.goto(`${host.address}search/`);
  expect(await answers(page)).toEqual(online);
});
