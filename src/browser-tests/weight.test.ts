import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { editionOf, required } from './page-types.ts';
import { useReader } from './reader.ts';

const { root } = inject('sites');
const open = useReader();
const zipped = (path: string) => gzipSync(readFileSync(join(root.folder, path)), { level: 9 }).length;
const proposals = editionOf(root).passages.filter(({ kind }) => kind === 'proposal');
const heaviest = required(proposals.toSorted((a, b) => zipped(`${b.url}index.html`) - zipped(`${a.url}index.html`))[0]);

test('the heaviest proposal arrives in one round trip: at most 14 kB with its styles', () => {
  expect(zipped(`${heaviest.url}index.html`)).toBeLessThanOrEqual(14_000);
});

test('scripts before any interaction weigh at most 12 kB', async () => {
  const page = await open(`${root.address}people/`);
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname));
  await page.goto(new URL(heaviest.url, root.address).href, { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, path) => sum + zipped(path), 0)).toBeLessThanOrEqual(12_000);
});

test('scripts with everything used but the search weigh at most 25 kB', async () => {
  const page = await open(`${root.address}people/`, { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  const scripts = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && scripts.add(new URL(request.url()).pathname));
  const words = heaviest.sentences[0]?.text.slice(0, 40) ?? '';
  await page.goto(`${new URL(heaviest.url, root.address).href}?words=${encodeURIComponent(words)}#s1`, { waitUntil: 'networkidle' });
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await page.locator('key-sheet dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#s1 .n').click();
  await page.locator('.base a.term').first().hover();
  await page.locator('.preview').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#s2').evaluate((sentence) => getSelection()?.selectAllChildren(sentence));
  await page.locator('selection-menu button').first().click();
  await page.locator('facet-filter button').last().click();
  // Only a newer version of the site brings this one.
  const notice = readdirSync(join(root.folder, '_astro')).find((name) => name.startsWith('update-notice'));
  const used = [...scripts, `_astro/${required(notice)}`];
  expect(used.filter((path) => path.includes('search-dialog'))).toEqual([]);
  expect(used.some((path) => path.includes('key-sheet')) && used.some((path) => path.includes('selection-menu')) && used.some((path) => path.includes('mark-words'))).toBe(true);
  expect(used.reduce((sum, path) => sum + zipped(path), 0)).toBeLessThanOrEqual(25_000);
});

test('all fonts together weigh at most 60 kB', () => {
  const fonts = readdirSync(join(root.folder, 'fonts')).filter((name) => name.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, name) => sum + readFileSync(join(root.folder, 'fonts', name)).length, 0)).toBeLessThanOrEqual(60_000);
});
