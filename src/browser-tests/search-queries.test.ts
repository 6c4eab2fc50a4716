/** What readers ask, held against what the search answers, in a browser. The queries stand in `content/queries.yaml`, written before the search was tuned. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import type { queriesSchema } from '../edition/schemas.ts';
import type { z } from 'zod';
import { editionOf, required } from './page-types.ts';
import { useReader } from './reader.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const open = useReader();
const { nothing, ...asked } = parse(readFileSync('content/queries.yaml', 'utf8')) as z.output<typeof queriesSchema>;
const queries = Object.entries(asked).flatMap(([way, some]) => some.map((one) => ({ ...one, way })));

/** Shares of queries whose answer must be first, and among the first three. */
const LEAST = { first: 0.85, firstThree: 0.97 };

test('the queries are many and of every kind', () => {
  expect(queries.length).toBeGreaterThanOrEqual(120);
  for (const [way, least] of [['misspelt', 20], ['chinese', 15], ['number', 15], ['phrase', 10]] as const) expect(asked[way].length, way).toBeGreaterThanOrEqual(least);
  expect(nothing.length).toBeGreaterThanOrEqual(10);
});

test('what a reader asks for comes first; what is not there is not found', { timeout: 300_000 }, async () => {
  const page = await open(`${root.address}search/`);
  const ranks = [];
  for (const { ask, finds, way } of queries) {
    const found = await answers(page, ask);
    ranks.push({ ask, way, found: found.slice(0, 3), rank: found.findIndex((url) => finds.some((reference) => meets(url, reference))) });
  }
  const nothingFound = [];
  for (const ask of nothing) if ((await answers(page, ask)).length === 0) nothingFound.push(ask);
  const first = ranks.filter(({ rank }) => rank === 0).length;
  const firstThree = ranks.filter(({ rank }) => rank >= 0 && rank < 3).length;
  console.log(`Search: of ${queries.length} queries the answer is first for ${percent(first)}, in the first three for ${percent(firstThree)}; nothing for ${nothingFound.length} of ${nothing.length}.`);
  const missed = ranks.filter(({ rank }) => rank !== 0).map(({ ask, way, rank, found }) => `${way} “${ask}”: ${rank < 0 ? 'not found' : `place ${rank + 1}`}; first were ${found.join(', ')}`);
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
  await page.waitForFunction((words) => [`“${words}”.`, `“${words}”. `].some((end) => document.querySelector('search-box [role=status]')?.textContent?.includes(end)), query);
  return page.locator('search-box ol a').evaluateAll((links) => links.map((link) => `${(link as HTMLAnchorElement).pathname}${(link as HTMLAnchorElement).hash}`));
}

/** A passage is met by itself, by its title and by any of its sentences. */
function meets(url: string, reference: string): boolean {
  const expected = addressOf(reference);
  return url === expected || (reference.startsWith('passage:') && url.startsWith(`${expected}#`) && /#(?:s\d+|title)$/u.test(url));
}

function addressOf(reference: string): string {
  const [kind = '', id = ''] = [reference.slice(0, reference.indexOf(':')), reference.slice(reference.indexOf(':') + 1)];
  const byId = (things: readonly { readonly id: string; readonly url: string }[], wanted = id) => required(things.find((thing) => thing.id === wanted)).url;
  switch (kind) {
    case 'term':
      return byId(edition.terms);
    case 'body':
      return byId(edition.bodies);
    case 'instrument':
      return byId(edition.instruments);
    case 'annotation':
      return byId(edition.annotations);
    case 'passage':
      return byId(edition.passages);
    case 'sentence': {
      const [passage = '', sentence = ''] = id.split('.');
      return byId(required(edition.passages.find((one) => one.id === passage)).sentences, sentence);
    }
    case 'goal':
      return required(edition.goals.find(({ number }) => String(number) === id)).url;
    case 'target':
      return `${required(edition.goals.find(({ targets }) => targets.some((target) => target.id === id))).url}#target-${id.replace('.', '-')}`;
    case 'event':
      return `/timeline/#${id}`;
    default:
      throw new Error(`“${reference}” is no reference to something that can be found.`);
  }
}

function percent(count: number): string {
  return `${((100 * count) / queries.length).toFixed(1)} %`;
}
