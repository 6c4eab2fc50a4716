/** For every program that reads a page, the text of a passage is text, and what is shown beside its words is not. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, inject, test } from 'vitest';
import { installedEngine } from '../browser/installed.ts';
import { heaviestPage, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const { address, passage } = heaviestPage(root);
const open = useReader();
const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const plain = (words: string) => words.replaceAll(/\s+/gu, ' ').trim();

test('reader mode has every sentence word for word, and no hidden reading', async () => {
  // A copy of the page is a separate page, and the policy refuses its styles.
  const page = await open(address, { expected: /policy/iu });
  const proposed = await page
    .locator('.proposed p')
    .evaluateAll((paragraphs) => paragraphs.map(({ textContent }) => textContent));
  const article = await page.evaluate<string>(
    `(() => { ${readability}; return new Readability(document.cloneNode(true)).parse().textContent; })()`,
  );
  expect(passage.sentences.filter(({ text }) => !plain(article).includes(plain(text))).map(({ id }) => id)).toEqual([]);
  expect(proposed.length).toBeGreaterThan(0);
  expect(proposed.filter((paragraph) => plain(article).includes(plain(paragraph)))).toEqual([]);
});

/** The packaged Chromium finds no words on any page: neither by its search nor for a link to them. */
const chromium = installedEngine('chromium');
const isFinding = chromium?.by === 'playwright' && chromium.path !== undefined;

test.skipIf(!isFinding)('words with a letter between them are found in the page', async () => {
  const words = required(passage.sentences.at(-1)).text.split(' ').slice(-6).join(' ');
  const page = await open(address);
  const found = await page.evaluate((wanted) => {
    // The browser's own search; the types do not know it.
    const { find } = window as unknown as { readonly find: (words: string) => boolean };
    return find.call(window, wanted) ? String(getSelection()) : undefined;
  }, words);
  expect(found).toBe(words);
});

test.skipIf(!isFinding)('a link to words with a letter between them leads to them', async () => {
  const last = required(passage.sentences.at(-1)).text;
  const words = last.split(' ').slice(-6).join(' ');
  const page = await open(`${address}#:~:text=${encodeURIComponent(words)}`, { width: 390, height: 500 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  const { top, bottom } = await page
    .locator('.s')
    .last()
    .evaluate((sentence) => sentence.getBoundingClientRect());
  expect(top < 500 && bottom > 0).toBe(true);
});

test('a page whose words a translator has wrapped keeps its words, its marks and its addresses', async () => {
  const page = await open(address);
  const before = await page.locator('.base').evaluate(({ textContent }) => textContent);
  await page.evaluate(() => {
    // The name is not a literal, because the types mark the element as deprecated.
    const newFont = (name = 'font') => document.createElement(name);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
    for (const node of nodes) {
      const parent = node.parentElement;
      if (parent === null || parent.matches('script, style') || node.data.trim() === '') continue;
      const [outer, inner] = [newFont(), newFont()];
      node.replaceWith(outer);
      inner.append(node);
      outer.append(inner);
    }
  });
  expect(await page.locator('.base').evaluate(({ textContent }) => textContent)).toBe(before);
  const [letter = ''] =
    (await page.locator('.base mark:not([data-quiet])').first().getAttribute('data-n'))?.split(' ') ?? [];
  await page.locator('.base mark:not([data-quiet]) font font').first().hover();
  await page.locator(`.note.on[data-n="${letter}"]`).waitFor();
  await page.locator('#s2').evaluate((sentence) => getSelection()?.selectAllChildren(sentence));
  const annotate = page.locator('selection-menu a').first();
  await annotate.waitFor();
  const quoted = new URL((await annotate.getAttribute('href')) ?? '', address).searchParams.get('quote');
  expect(quoted).toBe(required(passage.sentences[1]).text);
});
