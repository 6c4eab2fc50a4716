import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { BUDGET } from '../budget.ts';
import { editionOf, required } from '../browser/page-types.ts';
import { pagesOf } from './harness/published.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const open = useReader();
const zipped = (path: string) => gzipSync(readFileSync(join(root.folder, path)), { level: 9 }).length;
const { passages } = editionOf(root);
const pages = pagesOf(root);
const heaviest = required(passages.toSorted((a, b) => zipped(`${b.url}index.html`) - zipped(`${a.url}index.html`))[0]);

test('everything needed to read a passage comes first: head, style and text to its last sentence, in the first bytes of its page', () => {
  const weighed = passages.map((passage) => ({ id: passage.id, html: htmlOf(passage), end: endOfText(passage) }));
  const heavy = weighed.filter(
    ({ html, end }) => gzipSync(html.slice(0, end), { level: 9 }).length > BUDGET.page.toLastSentence,
  );
  expect(heavy.map(({ id }) => id)).toEqual([]);
  // What a browser has when this much of the page has arrived.
  const arrived = (html: string) =>
    gunzipSync(gzipSync(html, { level: 9 }).subarray(0, BUDGET.page.toLastSentence), {
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  expect(
    weighed.filter(({ html, end }) => !arrived(html).toString().startsWith(html.slice(0, end))).map(({ id }) => id),
  ).toEqual([]);
});

test('no passage weighs more than its page may', () => {
  expect(passages.filter(({ url }) => zipped(`${url}index.html`) > BUDGET.page.whole).map(({ id }) => id)).toEqual([]);
});

test.each([1440, 390])('scripts before any interaction stay within their budget, %i px wide', async (width) => {
  const page = await open(`${root.address}people/`, { width });
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname));
  await page.goto(new URL(heaviest.url, root.address).href, { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, path) => sum + zipped(path), 0)).toBeLessThanOrEqual(BUDGET.page.scriptsAtStart);
});

test('scripts with everything used but the search stay within their budget', async () => {
  const page = await open(`${root.address}people/`, {
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  const scripts = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && scripts.add(new URL(request.url()).pathname));
  const words = heaviest.sentences[0]?.text.slice(0, 40) ?? '';
  await page.goto(`${new URL(heaviest.url, root.address).href}?words=${encodeURIComponent(words)}#s1`, {
    waitUntil: 'networkidle',
  });
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
  // Only a newer version of the site loads this file.
  const notice = readdirSync(join(root.folder, '_astro')).find((name) => name.startsWith('update-notice'));
  const used = [...scripts, `_astro/${required(notice)}`];
  expect(used.filter((path) => path.includes('search-dialog'))).toEqual([]);
  expect(
    used.some((path) => path.includes('key-sheet')) &&
      used.some((path) => path.includes('selection-menu')) &&
      used.some((path) => path.includes('mark-words')),
  ).toBe(true);
  expect(used.reduce((sum, path) => sum + zipped(path), 0)).toBeLessThanOrEqual(BUDGET.page.scriptsUsed);
});

test('the typefaces stay within their budgets', () => {
  const weigh = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + readFileSync(join(root.folder, 'fonts', name)).length, 0);
  const faces = readdirSync(join(root.folder, 'fonts')).filter((name) => name.endsWith('.woff2'));
  const [chinese, latin] = [true, false].map((isHan) => faces.filter((name) => (name === 'han.woff2') === isHan));
  expect(chinese).toHaveLength(1);
  expect(required(latin).length).toBeGreaterThan(0);
  expect(weigh(required(chinese))).toBeLessThanOrEqual(BUDGET.fonts.chinese);
  expect(weigh(required(latin))).toBeLessThanOrEqual(BUDGET.fonts.latin);
});

function htmlOf({ url }: (typeof passages)[number]): string {
  return readFileSync(join(root.folder, url, 'index.html'), 'utf8');
}

/** Where the last sentence of a passage ends on its page, or its title if it has no text. */
function endOfText(passage: (typeof passages)[number]): number {
  const last = required(pages.get(passage.url)?.byId.get(passage.sentences.at(-1)?.id ?? 'title'));
  return required(last.position?.end.offset);
}
