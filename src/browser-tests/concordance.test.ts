import { toString } from 'hast-util-to-string';
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { editionOf, required } from '../browser/page-types.ts';
import { find, findAll, pagesOf } from './harness/published.ts';
import { useReader } from './harness/reader.ts';

const { root, second } = inject('sites');
const open = useReader();
const stopWords = new Set(readFileSync('content/stop-words.txt', 'utf8').trim().split('\n'));

test.each([
  ['the edition', root],
  ['another document', second],
] as const)('in %s every significant word of the text has a line with its sentence', (_name, site) => {
  const page = required(pagesOf(site).get(`${site.base}concordance/`));
  const entries = new Map(
    findAll(page.tree, 'dl > div').map((entry) => [toString(find(entry, 'dt')).toLowerCase(), findAll(entry, 'dd')]),
  );
  const missing: string[] = [];
  for (const { sentences } of editionOf(site).passages) {
    for (const { text, url } of sentences) {
      for (const [word] of text.matchAll(/(?<![\p{L}\p{N}’-])\p{L}{4,}(?![\p{L}\p{N}’-])/gu)) {
        const key = word.toLowerCase();
        if (site === root && stopWords.has(key)) continue;
        const line = entries.get(key)?.find((one) => find(one, 'a').properties.href === url);
        if (line === undefined) missing.push(`${key} at ${url}`);
        else expect(toString(find(line, 'b')).toLowerCase()).toBe(key);
      }
    }
  }
  expect(entries.size).toBeGreaterThan(50);
  expect(missing).toEqual([]);
  if (site === root) for (const word of stopWords) expect(entries.has(word), word).toBe(false);
});

test('without scripts every page leads to it, it goes from A to Z, and it leads to the sentence', async () => {
  const page = await open(root.address, { javaScript: false });
  await page.locator('.foot a', { hasText: 'Concordance' }).click();
  const letters = await page.locator('.concordance nav a').allTextContents();
  expect(letters.length).toBeGreaterThan(15);
  expect(letters.filter((letter) => /[A-Z]/u.test(letter))).toEqual(
    letters.filter((letter) => /[A-Z]/u.test(letter)).toSorted(),
  );
  await page.locator('.concordance nav a', { hasText: 'P' }).click();
  expect(new URL(page.url()).hash).toMatch(/^#letter-/u);
  const line = page.locator('.concordance dd').nth(40);
  const word = required(await line.locator('b').textContent());
  await line.locator('a').click();
  expect(await page.locator(new URL(page.url()).hash).innerText()).toContain(word);
});
