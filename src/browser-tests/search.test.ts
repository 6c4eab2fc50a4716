import { expect, inject, test } from 'vitest';
import { editionOf, required } from './page-types.ts';
import { useReader } from './reader.ts';
import { searchWords } from '../words/search.ts';

const { root, subPath } = inject('sites');
const edition = editionOf(root);
const open = useReader();
const [word, sentence] = wordOfOneSentence();
const acronym = required(edition.bodies.find((body) => body.acronym !== undefined && body.acronym.length > 2)?.acronym);

test('the slash opens the search, which finds a sentence and lands on it', async () => {
  const page = await open(root.address);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload({ waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|search/u.test(path) && !path.includes('search-opener'))).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  await page.keyboard.type(word);
  const first = page.locator('search-dialog li').first();
  await first.waitFor();
  expect(await first.locator('.meta').textContent()).toBe('Text');
  expect(await first.locator('mark').textContent()).toBe(word);
  await first.locator('a').click();
  await expect.poll(() => page.url()).toBe(new URL(sentence.replace('#', `?find=${word}#`), root.address).href);
  expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
});

test('where a result leads, the sentence and the words are marked, and it is said', async () => {
  const page = await open(new URL(sentence.replace('#', `?find=${word}#`), root.address).href);
  await expect.poll(() => page.locator('body > [role=status]').textContent()).toContain('1 word marked');
  const marked = await page.evaluate(() => Array.from(CSS.highlights.get('found-words') ?? [], String));
  expect(marked).toEqual([word]);
  expect(await page.locator('.s:target').count()).toBe(1);
});

test('the visible field opens the search too, and Escape closes it; a slash in the field is a letter', async () => {
  const page = await open(root.address);
  await page.locator('.find').click();
  const dialog = page.locator('search-dialog dialog');
  await expect.poll(() => dialog.evaluate((element) => (element as HTMLDialogElement).open)).toBe(true);
  await page.keyboard.type('a/b');
  expect(await page.locator('search-dialog input[type=search]').inputValue()).toBe('a/b');
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.evaluate((element) => (element as HTMLDialogElement).open)).toBe(false);
});

test('a search has an address, and typing changes it', async () => {
  const page = await open(`${root.address}search/?q=${word}`);
  await page.locator('search-page li').first().waitFor();
  expect(await page.locator('search-page [role=status]').textContent()).toContain(word);
  await page.locator('search-page input[type=search]').fill('zzzqqq');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('zzzqqq');
  await expect.poll(() => page.locator('search-page [role=status]').textContent()).toContain('Nothing found');
});

test('results name their kind', async () => {
  const page = await open(`${root.address}search/?q=${encodeURIComponent(acronym)}`);
  await page.locator('search-page li').first().waitFor();
  await page.locator('search-page ol').nth(1).locator('li').first().waitFor();
  const kinds = await page.locator('search-page li .meta').allTextContents();
  expect(kinds[0]).toBe('Body');
  expect(kinds.every((kind) => /^(?:Text|Annotation, \w+|Term|Body|Instrument|Goal|Target|Event|Figure|Source)$/u.test(kind))).toBe(true);
});

test('names are there from the first letter, without Pagefind, and full text joins below them', async () => {
  const page = await open(`${root.address}search/`, { expected: /pagefind|Failed to load/u });
  let isHeld = true;
  await page.route('**/pagefind/**', async (route) => {
    while (isHeld) await new Promise((resolve) => void setTimeout(resolve, 50));
    await route.continue();
  });
  await page.reload();
  const field = page.locator('search-page input[type=search]');
  await field.fill(acronym.slice(0, 1));
  await expect.poll(() => page.locator('search-page ol').first().locator('li').count()).toBeGreaterThan(0);
  await field.fill(acronym);
  const names = page.locator('search-page ol').first().locator('a');
  await expect.poll(() => names.first().textContent()).toContain(acronym);
  const before = await names.allTextContents();
  const { y: height } = required(await names.first().boundingBox());
  isHeld = false;
  await page.locator('search-page ol').nth(1).locator('li').first().waitFor();
  expect((await names.allTextContents()).slice(0, before.length)).toEqual(before);
  expect(required(await names.first().boundingBox()).y).toBe(height);
});

test('kinds narrow a search, with counts, by keyboard alone, and stand in the address', async () => {
  const page = await open(`${root.address}search/?q=data`);
  const button = page.locator('search-scopes button', { hasText: 'Annotation' });
  await expect.poll(() => button.textContent()).toMatch(/\d/u);
  const count = Number(/\d+/u.exec(required(await button.textContent()))?.[0]);
  expect(count).toBeGreaterThan(3);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('search-page [role=status]').textContent()).toContain(`${count} results`);
  expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['Annotation']);
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  expect(new Set(await page.locator('search-page li .meta').allTextContents().then((kinds) => kinds.map((kind) => kind.split(',')[0])))).toEqual(new Set(['Annotation']));
  await page.reload();
  await expect.poll(() => page.locator('search-page [role=status]').textContent()).toContain(`${count} results`);
});

test('chapter, kind of annotation, goal and body narrow it further, each with counts', async () => {
  const page = await open(`${root.address}search/?q=data`);
  await page.locator('search-scopes summary').click();
  for (const name of ['chapter', 'note', 'goal', 'body']) await expect.poll(() => page.locator(`search-scopes select[name=${name}] option`).count(), { message: name }).toBeGreaterThan(1);
  const option = required(await page.locator('search-scopes select[name=chapter] option').nth(1).textContent());
  const value = option.replace(/ \(\d+\)$/u, '');
  await page.locator('search-scopes select[name=chapter]').selectOption(value);
  await expect.poll(() => page.locator('search-page [role=status]').textContent()).toContain(`${/\((\d+)\)$/u.exec(option)?.[1] ?? ''} result`);
  expect(new URL(page.url()).searchParams.get('chapter')).toBe(value);
});

test('on the page of a passage the search can be kept to it', async () => {
  const page = await open(new URL(sentence, root.address).href);
  await page.keyboard.press('/');
  const dialog = page.locator('search-dialog');
  await dialog.locator('summary').click();
  await dialog.locator('.here input').check();
  await dialog.locator('input[type=search]').fill('the');
  await dialog.locator('li').first().waitFor();
  const paths = await dialog.locator('li a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(new Set(paths)).toEqual(new Set([new URL(sentence, root.address).pathname]));
  expect(await dialog.locator('.as-page').getAttribute('href')).toContain('in=');
});

test('words in quotation marks stand together; a word with a hyphen before it is left out', async () => {
  const text = required(edition.passages.flatMap(({ sentences }) => sentences).find(({ url }) => url === sentence)).text;
  const phrase = text.split(/[,;:]/u).map((part) => part.trim().split(' ').slice(0, 4).join(' ')).find((part) => part.split(' ').length === 4) ?? '';
  const page = await open(`${root.address}search/?q=${encodeURIComponent(`"${phrase}"`)}`);
  await expect.poll(() => page.locator('search-page ol a').first().getAttribute('href')).toContain(sentence.split('#')[1]);
  await page.goto(`${root.address}search/?q=${encodeURIComponent(`${word} -${text.split(' ')[0] ?? ''}`)}`);
  await expect.poll(() => page.locator('search-page [role=status]').textContent()).toMatch(/“/u);
  const found = await page.locator('search-page ol a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(found.filter((href) => href.includes(new URL(sentence, root.address).pathname) && href.endsWith(sentence.split('#')[1] ?? ''))).toEqual([]);
});

test('an empty result says what was searched, and offers what is near and the concordance', async () => {
  const label = required(edition.terms.find(({ label: name }) => /^[a-z]{8,}$/u.test(name))).label;
  const page = await open(`${root.address}search/?q=${encodeURIComponent(`${label} zzzqqq`)}`);
  await expect.poll(() => page.locator('search-page [role=status]').textContent()).toMatch(/Nothing found.*Searched: the text/u);
  const offers = await page.locator('search-page .offers a').allTextContents();
  expect(offers.some((offer) => offer.toLowerCase() === label)).toBe(true);
  await page.locator('search-page .offers a').last().click();
  await expect.poll(() => page.url()).toBe(`${root.address}concordance/`);
});

test('arrow keys go through the results and back to the field', async () => {
  const page = await open(`${root.address}search/?q=${encodeURIComponent(acronym)}`);
  await page.locator('search-page ol').nth(1).locator('li').first().waitFor();
  const active = () => page.evaluate(() => [...document.querySelectorAll('search-page ol a')].indexOf(document.activeElement as Element));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
});

test('further results join behind those that are there', async () => {
  const page = await open(`${root.address}search/?q=data`);
  const items = page.locator('search-page ol a');
  await page.locator('search-box > button').waitFor();
  const before = await items.allTextContents();
  await page.locator('search-box > button').click();
  await expect.poll(() => items.count()).toBeGreaterThan(before.length);
  expect((await items.allTextContents()).slice(0, before.length)).toEqual(before);
});

test('once opened, what was searched is found without a network', async () => {
  const page = await open(`${root.address}search/?q=${word}`, { expected: /./u });
  await page.locator('search-page ol').nth(1).locator('li').first().waitFor();
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
  await page.locator('search-page ol').nth(1).locator('li').first().waitFor();
  const field = page.getByRole('searchbox', { name: 'Search the edition' });
  expect(await field.getAttribute('aria-describedby')).toBe('search-hint');
  expect(await page.getByRole('status').first().textContent()).toMatch(/^\d+ results for “data”\.$/u);
  expect(await page.getByRole('list', { name: 'In full text' }).getByRole('listitem').count()).toBeGreaterThan(3);
  expect(await page.getByRole('group', { name: 'Kind' }).getByRole('button').count()).toBe(Object.keys(searchWords.kinds).length);
});

test('the search works under a sub-path', async () => {
  const page = await open(`${subPath.address}search/?q=${word}`);
  await page.locator('search-page li a').first().click();
  await expect.poll(() => page.url()).toBe(new URL(subPath.base + sentence.slice(1).replace('#', `?find=${word}#`), subPath.address).href);
});

test('an index that cannot be loaded is said, and the concordance is offered', async () => {
  const page = await open(`${root.address}about/`, { expected: /pagefind|Failed to load/u });
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${root.address}search/?q=${word}`);
  await expect.poll(() => page.locator('search-page [role=status]').textContent()).toContain('could not be loaded');
  expect(await page.locator('search-page .offers a').getAttribute('href')).toBe(`${root.address}concordance/`);
});

/** A long word that stands in one sentence of the text and in no title, with that sentence's address. */
function wordOfOneSentence(): readonly [string, string] {
  const sentences = edition.passages.flatMap((passage) => passage.sentences);
  const words = sentences.flatMap(({ text, url }) => (text.match(/\b[a-z]{8,}\b/gu) ?? []).map((found) => [found, url] as const));
  const stem = (one: string) => one.slice(0, 6);
  const elsewhere = [...edition.passages.map(({ title }) => title), ...edition.terms.map(({ label, aliases }) => [label, ...aliases].join(' '))].join(' ').toLowerCase();
  return required(words.find(([one]) => words.filter(([other]) => stem(other) === stem(one)).length === 1 && !elsewhere.includes(stem(one))));
}
