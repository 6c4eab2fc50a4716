/** The tests of the search that watch, hold or cut the network. What a reader sees of it is tested in every engine. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { editionOf, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';
import { wordOfOneSentence } from './harness/word-of-one-sentence.ts';
import { searchWords } from '../words/search.ts';

const { root, subPath } = inject('sites');
const edition = editionOf(root);
const open = useReader();
const { word, url: sentence, text } = wordOfOneSentence(edition);
/** The answer is whole: it says how many results there are, or that there are none. */
const answered = async (page: Page) =>
  expect.poll(() => page.locator('search-box [role=status]').textContent()).toMatch(/\d+ results?|Nothing found/u);
const acronym = required(edition.bodies.find((body) => body.acronym !== undefined && body.acronym.length > 2)?.acronym);

test('nothing of the search is loaded before a reader reaches for it', async () => {
  const page = await open(root.address);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload({ waitUntil: 'networkidle' });
  const isOfSearch = (path: string) => /pagefind|search/u.test(path) && !path.includes('search-opener');
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter(isOfSearch)).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => asked.some(isOfSearch)).toBe(true);
});

test('results name their kind', async () => {
  const page = await open(`${root.address}search/?q=${encodeURIComponent(acronym)}`);
  await answered(page);
  const kinds = await page.locator('search-page li .meta').allTextContents();
  expect(kinds[0]).toBe('Body');
  expect(
    kinds.every((kind) =>
      /^(?:Text|Annotation, \w+|Term|Body|Instrument|Goal|Target|Event|Figure|Source)$/u.test(kind),
    ),
  ).toBe(true);
});

test('names are there from the first letter, without Pagefind, and full text joins below them', async () => {
  const page = await open(`${root.address}search/`, { expected: /pagefind|Failed to load/u });
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/**', (route) => released.then(() => route.continue()));
  await page.reload();
  const field = page.locator('search-page input[type=search]');
  await field.fill(acronym.slice(0, 1));
  await expect.poll(() => page.locator('search-page ol').first().locator('li').count()).toBeGreaterThan(0);
  await field.fill(acronym);
  const names = page.locator('search-page ol').first().locator('a');
  await expect.poll(() => names.first().textContent()).toContain(acronym);
  const before = await names.allTextContents();
  const { y: height } = required(await names.first().boundingBox());
  release(undefined);
  await answered(page);
  expect((await names.allTextContents()).slice(0, before.length)).toEqual(before);
  expect(required(await names.first().boundingBox()).y).toBe(height);
});

test('chapter, kind of annotation, goal and body narrow it further, each with counts', async () => {
  const page = await open(`${root.address}search/?q=data`);
  await page.locator('search-scopes summary').click();
  for (const name of ['chapter', 'note', 'goal', 'body'])
    await expect
      .poll(() => page.locator(`search-scopes select[name=${name}] option`).count(), { message: name })
      .toBeGreaterThan(1);
  const option = required(await page.locator('search-scopes select[name=chapter] option').nth(1).textContent());
  const value = option.replace(/ \(\d+\)$/u, '');
  await page.locator('search-scopes select[name=chapter]').selectOption(value);
  await expect
    .poll(() => page.locator('search-page [role=status]').textContent())
    .toContain(`${/\((\d+)\)$/u.exec(option)?.[1] ?? ''} result`);
  expect(new URL(page.url()).searchParams.get('chapter')).toBe(value);
});

test('on the page of a passage the search can be kept to it', async () => {
  const page = await open(new URL(sentence, root.address).href);
  await page.keyboard.press('/');
  const dialog = page.locator('search-dialog');
  await dialog.locator('summary').click();
  await dialog.locator('.here input').check();
  await dialog.locator('input[type=search]').fill('the');
  await answered(page);
  const paths = await dialog
    .locator('li a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(new Set(paths)).toEqual(new Set([new URL(sentence, root.address).pathname]));
  expect(await dialog.locator('.as-page').getAttribute('href')).toContain('in=');
});

test('words in quotation marks stand together; a word with a hyphen before it is left out', async () => {
  const phrase =
    text
      .split(/[,;:]/u)
      .map((part) => part.trim().split(' ').slice(0, 4).join(' '))
      .find((part) => part.split(' ').length === 4) ?? '';
  const page = await open(`${root.address}search/?q=${encodeURIComponent(`"${phrase}"`)}`);
  await expect
    .poll(() => page.locator('search-page ol a').first().getAttribute('href'))
    .toContain(sentence.split('#')[1]);
  await page.goto(`${root.address}search/?q=${encodeURIComponent(`${word} -${text.split(' ')[0] ?? ''}`)}`);
  await answered(page);
  const found = await page
    .locator('search-page ol a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(
    found.filter(
      (href) => href.includes(new URL(sentence, root.address).pathname) && href.endsWith(sentence.split('#')[1] ?? ''),
    ),
  ).toEqual([]);
});

test('an empty result says what was searched, and offers what is near and the concordance', async () => {
  const label = required(edition.terms.find(({ label: name }) => /^[a-z]{8,}$/u.test(name))).label;
  const page = await open(`${root.address}search/?q=${encodeURIComponent(`${label} zzzqqq`)}`);
  await expect
    .poll(() => page.locator('search-page [role=status]').textContent())
    .toMatch(/Nothing found.*Searched: the text/u);
  const offers = await page.locator('search-page .offers a').allTextContents();
  expect(offers.some((offer) => offer.toLowerCase() === label)).toBe(true);
  await page.locator('search-page .offers a').last().click();
  await expect.poll(() => page.url()).toBe(`${root.address}concordance/`);
});

test('further results come after those that are there', async () => {
  const page = await open(`${root.address}search/?q=data`);
  await answered(page);
  const items = page.locator('search-page ol a');
  await page.locator('search-box > button').waitFor();
  const before = await items.allTextContents();
  await page.locator('search-box > button').click();
  await expect.poll(() => items.count()).toBeGreaterThan(before.length);
  expect((await items.allTextContents()).slice(0, before.length)).toEqual(before);
});

test('once opened, what was searched is found without a network', async () => {
  const page = await open(`${root.address}search/?q=${word}`, { expected: /./u });
  await answered(page);
  const before = await page.locator('search-page ol a').allTextContents();
  await page.context().setOffline(true);
  const field = page.locator('search-page input[type=search]');
  await field.fill(acronym);
  await expect.poll(() => page.locator('search-page ol').first().locator('a').first().textContent()).toContain(acronym);
  await field.fill(word);
  await expect.poll(() => page.locator('search-page ol a').allTextContents()).toEqual(before);
});

test('the field, the counts and the results say what they are', async () => {
  const page = await open(`${root.address}search/?q=data`);
  await answered(page);
  const field = page.getByRole('searchbox', { name: 'Search the edition' });
  expect(await field.getAttribute('aria-describedby')).toBe('search-hint');
  expect(await page.getByRole('status').first().textContent()).toMatch(/^\d+ results for “data”\.$/u);
  expect(await page.getByRole('list', { name: 'In full text' }).getByRole('listitem').count()).toBeGreaterThan(3);
  expect(await page.getByRole('group', { name: 'Kind' }).getByRole('button').count()).toBe(
    Object.keys(searchWords.kinds).length,
  );
});

test('the search works under a sub-path', async () => {
  const page = await open(`${subPath.address}search/?q=${word}`);
  await answered(page);
  await page.locator('search-page li a').first().click();
  await expect
    .poll(() => page.url())
    .toBe(new URL(subPath.base + sentence.slice(1).replace('#', `?find=${word}#`), subPath.address).href);
});

test('an index that cannot be loaded is said, and the concordance is offered', async () => {
  const page = await open(`${root.address}about/`, { expected: /pagefind|Failed to load/u });
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${root.address}search/?q=${word}`);
  await expect.poll(() => page.locator('search-page [role=status]').textContent()).toContain('could not be loaded');
  expect(await page.locator('search-page .offers a').getAttribute('href')).toBe(`${root.address}concordance/`);
});
