/**
 * What readers ask, compared with what the search answers, in a browser. The queries stand in `content/queries.yaml`,
 * written before the search was tuned.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import type { queriesSchema } from '../edition/schemas.ts';
import type { z } from 'zod';
import { editionOf, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const open = useReader();
const { nothing, ...asked } = parse(readFileSync('content/queries.yaml', 'utf8')) as z.output<typeof queriesSchema>;
const queries = Object.entries(asked).flatMap(([way, some]) => some.map((one) => ({ ...one, way })));

/** Shares of queries whose answer must be first, and among the first three. */
const LEAST = { first: 0.85, firstThree: 0.97 };

/** What can be found, by the kind that stands before the colon of a reference. */
const { passages, goals } = edition;
const findable: Readonly<Record<string, readonly { readonly id: string; readonly url: string }[]>> = {
  term: edition.terms,
  body: edition.bodies,
  instrument: edition.instruments,
  annotation: edition.annotations,
  event: edition.timeline,
  passage: passages,
  sentence: passages.flatMap(({ id, sentences }) =>
    sentences.map((sentence) => ({ id: `${id}.${sentence.id}`, url: sentence.url })),
  ),
  goal: goals.map(({ number, url }) => ({ id: String(number), url })),
  target: goals.flatMap(({ targets }) => targets),
};

test('the queries are many and of every kind', () => {
  expect(queries.length).toBeGreaterThanOrEqual(120);
  for (const [way, least] of [
    ['misspelt', 20],
    ['chinese', 15],
    ['number', 15],
    ['phrase', 10],
  ] as const)
    expect(asked[way].length, way).toBeGreaterThanOrEqual(least);
  expect(nothing.length).toBeGreaterThanOrEqual(10);
});

test('what a reader asks for comes first; what is not there is not found', async () => {
  const page = await open(`${root.address}search/`);
  const ranks = [];
  for (const { ask, finds, way } of queries) {
    const found = await answers(page, ask);
    ranks.push({
      ask,
      way,
      found: found.slice(0, 3),
      rank: found.findIndex((url) => finds.some((reference) => meets(url, reference))),
    });
  }
  const nothingFound = [];
  for (const ask of nothing) if ((await answers(page, ask)).length === 0) nothingFound.push(ask);
  const first = ranks.filter(({ rank }) => rank === 0).length;
  const firstThree = ranks.filter(({ rank }) => rank >= 0 && rank < 3).length;
  console.log(
    `Search: of ${queries.length} queries the answer is first for ${percent(first)}, in the first three for ${percent(firstThree)}; nothing for ${nothingFound.length} of ${nothing.length}.`,
  );
  const missed = ranks
    .filter(({ rank }) => rank !== 0)
    .map(
      ({ ask, way, rank, found }) =>
        `${way} “${ask}”: ${rank < 0 ? 'not found' : `place ${rank + 1}`}; first were ${found.join(', ')}`,
    );
  console.log(missed.join('\n'));
  expect(first / queries.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST.first);
  expect(firstThree / queries.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST.firstThree);
  expect(nothingFound).toEqual(nothing);
});

/** Addresses of all results, in order, once the answer is whole. */
async function answers(page: Page, query: string): Promise<readonly string[]> {
  const field = page.locator('search-box input[type=search]');
  await field.fill('');
  await field.fill(query);
  await page.waitForFunction(
    (words) =>
      [`“${words}”.`, `“${words}”. `].some((end) =>
        document.querySelector('search-box [role=status]')?.textContent.includes(end),
      ),
    query,
  );
  return page
    .locator('search-box ol a')
    .evaluateAll((links) =>
      links.map((link) => `${(link as HTMLAnchorElement).pathname}${(link as HTMLAnchorElement).hash}`),
    );
}

/** A query for a passage is answered by the passage, its title or any of its sentences. */
function meets(url: string, reference: string): boolean {
  const expected = addressOf(reference);
  return (
    url === expected ||
    (reference.startsWith('passage:') && url.startsWith(`${expected}#`) && /#(?:s\d+|title)$/u.test(url))
  );
}

function addressOf(reference: string): string {
  const [kind, id] = [reference.slice(0, reference.indexOf(':')), reference.slice(reference.indexOf(':') + 1)];
  return required(required(findable[kind]).find((thing) => thing.id === id)).url;
}

function percent(count: number): string {
  return `${((100 * count) / queries.length).toFixed(1)} %`;
}
