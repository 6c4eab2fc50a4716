/** The tests of the search that watch, delay or cut the network. Every engine tests what a reader sees of it. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { editionOf, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';
import { wordOfOneSentence } from './harness/word-of-one-sentence.ts';
import { readWordList } from '../edition/read/content-files.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { indexFiles } from '../search/index/index-files.ts';
import { SearchEngine } from '../search/query/search-engine.ts';
import { parseQuery } from '../search/query/search-query.ts';
import { searchWords } from '../words/search.ts';

const { root, subPath } = inject('sites');
const edition = editionOf(root);
const open = useReader();
const { word, url: sentence, text } = wordOfOneSentence(edition);
/** The answer is complete: it gives the number of results, or says that there are none. */
const answered = async (page: Page) =>
  expect.poll(() => page.locator('search-box [role=status]').textContent()).toMatch(/\d+ results?|Nothing found/u);
const acronym = required(edition.bodies.find((body) => body.acronym !== undefined && body.acronym.length > 2)?.acronym);

test('nothing of the search is loaded before a reader reaches for it', async () => {
  const page = await open(root.address);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload({ waitUntil: 'networkidle' });
  const isOfSearch = (path: string) => path.includes('search') && !path.includes('search-opener');
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
      /^(?:Text|Annotation, \w+|Term|Body|Instrument|Goal|Target|Event|Figure|Witness|Source|Page)$/u.test(kind),
    ),
  ).toBe(true);
});

test('names are found from the first letter, before the index is loaded', async () => {
  const page = await open(`${root.address}search/`, { expected: /search|Failed to load/u });
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/search/words-*', (route) => released.then(() => route.continue()));
  await page.reload();
  const field = page.locator('search-page input[type=search]');
  await field.fill(acronym.slice(0, 1));
  await expect.poll(() => page.locator('search-page ol > li').count()).toBeGreaterThan(0);
  await field.fill(acronym);
  const first = page.locator('search-page ol > li > a').first();
  await expect.poll(() => first.textContent()).toContain(acronym);
  const { y: height } = required(await first.boundingBox());
  release(undefined);
  await answered(page);
  expect(await first.textContent()).toContain(acronym);
  expect(required(await first.boundingBox()).y).toBe(height);
});

test('a browser finds what the index finds in Node', async () => {
  const files = indexFiles(loadEdition(), readWordList('stop-words.txt'));
  const load = (name: string) => Promise.resolve<unknown>(JSON.parse(files.get(name) ?? 'null'));
  const engine = await SearchEngine.open(load, { language: 'en' });
  for (const typed of [word, 'artifical intelligence', 'rules for companies', '"digital divide" -poverty']) {
    const query = parseQuery(typed);
    const answer = await engine.ask(query, new Map());
    const { results } = await engine.read(answer, 0, 6);
    const page = await open(`${root.address}search/?q=${encodeURIComponent(typed)}`);
    await answered(page);
    expect(await page.locator('search-page ol > li > a').allTextContents(), typed).toEqual(
      results.map(({ document, texts }) => texts.get(document)?.label),
    );
  }
});

test('every result says why it was found', async () => {
  const page = await open(`${root.address}search/?q=${encodeURIComponent('great firewall')}`);
  await answered(page);
  const lines = await page
    .locator('search-page ol > li')
    .evaluateAll((items) =>
      items.map((one) => ({ marks: one.querySelectorAll('mark').length, text: one.textContent })),
    );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter(({ marks }) => marks === 0)).toEqual([]);
});

test('a reader who asks in another language gets a message about it in that language', async () => {
  const page = await open(`${root.address}search/?q=Datenschutz`);
  await answered(page);
  expect(await page.locator('search-page p[lang=de]').textContent()).toContain('auf Englisch');
});

test('words in another script carry their language, on the page and in the dialog', async () => {
  const { chinese } = required(edition.terms.find((term) => term.chinese !== undefined));
  const unmarked = (page: Page, host: string) =>
    page.locator(`${host} ol`).evaluate((list) => {
      const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
      const texts: { text: string; language: string | undefined }[] = [];
      while (walker.nextNode())
        texts.push({
          text: walker.currentNode.textContent ?? '',
          language: walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') ?? undefined,
        });
      const inScript = texts.filter(({ text }) => /\p{Script=Han}/u.test(text));
      return { count: inScript.length, wrong: inScript.filter(({ language }) => language?.startsWith('zh') !== true) };
    });
  const page = await open(`${root.address}search/?q=${encodeURIComponent(required(chinese))}`);
  await answered(page);
  const onPage = await unmarked(page, 'search-page');
  expect(onPage.count).toBeGreaterThan(0);
  expect(onPage.wrong).toEqual([]);
  await page.goto(root.address);
  await page.keyboard.press('/');
  await page.locator('search-dialog input[type=search]').fill(required(chinese));
  await answered(page);
  expect((await unmarked(page, 'search-dialog')).wrong).toEqual([]);
});

test('one step leads from the field to the first result, Enter opens it, and a letter typed elsewhere goes to the field', async () => {
  const page = await open(root.address);
  await page.keyboard.press('Control+k');
  const field = page.locator('search-dialog input[type=search]');
  await field.waitFor();
  await field.fill(word);
  await expect.poll(() => page.locator('search-dialog [role=status]').textContent()).toMatch(/\d+ result/u);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('ol > li')?.previousElementSibling === null)).toBe(
    true,
  );
  await page.keyboard.press('x');
  await expect.poll(() => field.inputValue()).toBe(`${word}x`);
  await field.fill(word);
  await expect.poll(() => page.locator('search-dialog li mark').first().textContent()).toBe(word);
  await field.press('Enter');
  await expect.poll(() => page.url()).toContain(sentence.split('#')[1]);
});

test('Enter opens a result of the words in the field, and not one that is still listed for earlier words', async () => {
  const page = await open(`${root.address}search/?q=${encodeURIComponent(acronym)}`);
  await answered(page);
  const field = page.locator('search-page input[type=search]');
  await field.fill(word);
  await field.press('Enter');
  await expect.poll(() => page.url()).toContain(sentence.split('#')[1]);
});

test.each([
  ['dialog', root.address],
  ['page', `${root.address}search/`],
])('Back leads from a result to the search with its words, from the %s', async (where, start) => {
  const page = await open(start);
  if (where === 'dialog') await page.keyboard.press('/');
  const field = page.locator('search-box input[type=search]');
  await field.fill(word);
  await answered(page);
  await page.locator('search-box ol > li a').first().click();
  await page.locator('.s:target').waitFor();
  await page.goBack();
  await expect.poll(() => field.inputValue()).toBe(word);
  await page.locator('search-box li mark').first().waitFor();
});

test('a passage whose name is typed is listed once, before everything else', async () => {
  const { kind, number, title } = required(edition.passages.find((one) => (one.number ?? 0) > 9));
  const page = await open(`${root.address}search/`);
  await page.locator('search-page input[type=search]').fill(`${kind} ${number ?? ''}`);
  await answered(page);
  const labels = await page.locator('search-page ol > li > a').allTextContents();
  expect(labels[0]).toContain(title);
  expect(labels.filter((label) => label.includes(title)).length).toBe(1);
});

test('the first result is on the first screen of a small phone', async () => {
  const page = await open(root.address, { width: 320, height: 568 });
  await page.keyboard.press('/');
  await page.locator('search-dialog input[type=search]').fill('data');
  await expect.poll(() => page.locator('search-dialog [role=status]').textContent()).toMatch(/\d+ results/u);
  const { y, height } = required(await page.locator('search-dialog ol > li > a').first().boundingBox());
  expect(y + height).toBeLessThan(568);
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

test('on the page of a passage the search can be limited to it', async () => {
  const page = await open(new URL(sentence, root.address).href);
  await page.keyboard.press('/');
  const dialog = page.locator('search-dialog');
  await dialog.locator('summary').click();
  await dialog.locator('.here input').check();
  await dialog.locator('input[type=search]').fill(word);
  await answered(page);
  const paths = await dialog
    .locator('li a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(new Set(paths)).toEqual(new Set([new URL(sentence, root.address).pathname]));
  expect(await dialog.locator('.as-page').getAttribute('href')).toContain('in=');
});

test('words in quotation marks are found together; a word with a hyphen before it is left out', async () => {
  const phrase =
    text
      .split(/[,;:]/u)
      .map((part) => part.trim().split(' ').slice(0, 4).join(' '))
      .find((part) => part.split(' ').length === 4) ?? '';
  const another = required(text.match(/\p{L}{6,}/gu)?.find((one) => one.toLowerCase() !== word));
  const page = await open(`${root.address}search/?q=${encodeURIComponent(`"${phrase}"`)}`);
  await expect
    .poll(() => page.locator('search-page ol a').first().getAttribute('href'))
    .toContain(sentence.split('#')[1]);
  await page.goto(`${root.address}search/?q=${encodeURIComponent(`${word} -${another}`)}`);
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

test('an empty result says what was searched, and offers similar words and the concordance', async () => {
  const label = required(edition.terms.find(({ label: name }) => /^[a-z]{8,}$/u.test(name))).label;
  // A named thing is found beside a few words that are nowhere, but not beside many.
  const typed = `${label} zzzqqq xqzvwk qxxzzv vvwqzx`;
  const page = await open(`${root.address}search/?q=${encodeURIComponent(typed)}`);
  await expect
    .poll(() => page.locator('search-page [role=status]').textContent())
    .toMatch(/Nothing found.*Searched: the text/u);
  // The offers come after the status.
  await expect
    .poll(async () =>
      (await page.locator('search-page .offers a').allTextContents()).map((offer) => offer.toLowerCase()),
    )
    .toContain(label);
  await page.locator('search-page .offers a').last().click();
  await expect.poll(() => page.url()).toBe(`${root.address}concordance/`);
});

test('further results are added after the listed ones', async () => {
  const page = await open(`${root.address}search/?q=data`);
  await answered(page);
  const items = page.locator('search-page ol a');
  await page.locator('search-box > button').waitFor();
  const before = await items.allTextContents();
  await page.locator('search-box > button').click();
  await expect.poll(() => items.count()).toBeGreaterThan(before.length);
  expect((await items.allTextContents()).slice(0, before.length)).toEqual(before);
});

test('after the search was opened once, it finds the same without a network', async () => {
  const page = await open(`${root.address}search/?q=${word}`, { expected: /./u });
  await answered(page);
  const before = await page.locator('search-page ol a').allTextContents();
  await page.context().setOffline(true);
  const field = page.locator('search-page input[type=search]');
  await field.fill(acronym);
  await expect.poll(() => page.locator('search-page ol a').first().textContent()).toContain(acronym);
  await field.fill(word);
  await expect.poll(() => page.locator('search-page ol a').allTextContents()).toEqual(before);
});

test('the field, the counts and the results say what they are', async () => {
  const page = await open(`${root.address}search/?q=data`);
  await answered(page);
  const field = page.getByRole('searchbox', { name: 'Search the edition' });
  expect(await field.getAttribute('aria-describedby')).toBe('search-hint');
  expect(await page.getByRole('status').first().textContent()).toMatch(/^\d+ results for “data”\.$/u);
  expect(await page.getByRole('list', { name: 'Results' }).getByRole('listitem').count()).toBeGreaterThan(3);
  expect(await page.getByRole('group', { name: 'Kind' }).getByRole('button').count()).toBe(
    Object.keys(searchWords.kinds).length,
  );
});

test('the search works under a sub-path', async () => {
  const { word: sought, url } = wordOfOneSentence(editionOf(subPath));
  const page = await open(`${subPath.address}search/?q=${sought}`);
  await answered(page);
  await page.locator('search-page li a').first().click();
  await expect.poll(() => page.url()).toBe(new URL(url.replace('#', `?find=${sought}#`), subPath.address).href);
});

test('an index that cannot be loaded is reported, and the concordance is offered', async () => {
  const page = await open(`${root.address}about/`, { expected: /search|Failed to load/u });
  await page.route('**/search/*.json', (route) => route.abort());
  await page.goto(`${root.address}search/?q=${word}`);
  await expect.poll(() => page.locator('search-page [role=status]').textContent()).toContain('could not be loaded');
  expect(await page.locator('search-page .offers a').getAttribute('href')).toBe(`${root.address}concordance/`);
});
