import { expect, inject, test } from 'vitest';
import { editionOf, required } from './page-types.ts';
import { useReader } from './reader.ts';

const { root, subPath } = inject('sites');
const edition = editionOf(root);
const open = useReader();
const [word, sentence] = wordOfOneSentence();

test('the slash opens the search, which finds a sentence and lands on it', async () => {
  const page = await open(root.address);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.keyboard.press('/');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
  await page.keyboard.type(word);
  const first = page.locator('search-dialog li').first();
  await first.waitFor();
  expect(await first.locator('.meta').textContent()).toBe('Text');
  await first.locator('a').click();
  await expect.poll(() => page.url()).toBe(new URL(sentence, root.address).href);
  expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
});

test('the visible field opens the search too, and Escape closes it; a slash in the field is a letter', async () => {
  const page = await open(root.address);
  await page.locator('.find').click();
  const dialog = page.locator('search-dialog dialog');
  await expect.poll(() => dialog.evaluate((element) => (element as HTMLDialogElement).open)).toBe(true);
  await page.keyboard.type('a/b');
  expect(await page.locator('search-dialog input').inputValue()).toBe('a/b');
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.evaluate((element) => (element as HTMLDialogElement).open)).toBe(false);
});

test('a search has an address, and typing changes it', async () => {
  const page = await open(`${root.address}search/?q=${word}`);
  await page.locator('search-page li').first().waitFor();
  expect(await page.locator('search-page [role=status]').textContent()).toContain(word);
  await page.locator('search-page input').fill('zzzqqq');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('zzzqqq');
  await expect.poll(() => page.locator('search-page [role=status]').textContent()).toContain('Nothing found');
});

test('results name their kind', async () => {
  const page = await open(`${root.address}search/?q=${encodeURIComponent(required(edition.bodies.find(({ acronym }) => acronym)).acronym ?? '')}`);
  await page.locator('search-page li').first().waitFor();
  const kinds = await page.locator('search-page li .meta').allTextContents();
  expect(kinds[0]).toBe('Body');
  expect(kinds.every((kind) => /^(?:Text|Passage|Proposal|Chapter|Annotation, \w+|Term|Body|Instrument|Goal|Target|Event|Source)$/u.test(kind))).toBe(true);
});

test('the search works under a sub-path', async () => {
  const page = await open(`${subPath.address}search/?q=${word}`);
  await page.locator('search-page li a').first().click();
  await expect.poll(() => page.url()).toBe(new URL(subPath.base + sentence.slice(1), subPath.address).href);
});

test('an index that cannot be loaded is said', async () => {
  const page = await open(`${root.address}search/`, { expected: /pagefind|Failed to load/u });
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.locator('search-page input').fill(word);
  await expect.poll(() => page.locator('search-page [role=status]').textContent()).toContain('could not be loaded');
});

/** A long word that stands in one sentence of the text and in no title, with that sentence's address. */
function wordOfOneSentence(): readonly [string, string] {
  const sentences = edition.passages.flatMap((passage) => passage.sentences);
  const words = sentences.flatMap(({ text, url }) => (text.match(/\b[a-z]{8,}\b/gu) ?? []).map((found) => [found, url] as const));
  const stem = (one: string) => one.slice(0, 6);
  const elsewhere = [...edition.passages.map(({ title }) => title), ...edition.terms.map(({ label, aliases }) => [label, ...aliases].join(' '))].join(' ').toLowerCase();
  return required(words.find(([one]) => words.filter(([other]) => stem(other) === stem(one)).length === 1 && !elsewhere.includes(stem(one))));
}
