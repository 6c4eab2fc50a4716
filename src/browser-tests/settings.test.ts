/**
 * Tests of the settings that only one engine can run: no script file, no script at all, touch, movement while a page
 * loads.
 */
import { expect, inject, test } from 'vitest';
import { editionOf, heaviestPage } from '../browser/page-types.ts';
import { layoutShift } from './harness/layout-shift.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const { address } = heaviestPage(root);
const settings = `${root.address}settings/`;
const open = useReader();

test('a script in the page itself applies the reader’s settings before the first paint', async () => {
  const page = await open(settings);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const paper = await background();
  await page.locator('input[name=theme][value=dark]').check();
  await page.locator('input[name=size][value=large]').check();
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(address);
  expect(await background()).not.toBe(paper);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('18px');
});

test('without JavaScript the page of settings says what applies', async () => {
  const page = await open(settings, { javaScript: false });
  expect(await page.locator('reader-settings').innerText()).toContain('need JavaScript');
  expect(await page.locator('input:visible').count()).toBe(0);
});

test.each([
  ['a passage', address, '#s2'],
  ['the whole text', `${root.address}read/`, `[id="${edition.passages[9]?.id ?? ''}.s1"]`],
])('the way back to the place in %s moves nothing on the front page', async (_page, read, sentence) => {
  const page = await open(read);
  await page.locator(sentence).scrollIntoViewIfNeeded();
  await page.goto(root.address);
  await page.locator('resume-reading a').waitFor();
  expect(await layoutShift(page)).toBe(0);
});

test('on touch a tap shows the reference in the sheet, and the link in the sheet follows it', async () => {
  const page = await open(address, { width: 390, context: { hasTouch: true, isMobile: true } });
  // If words of a term are also marked, the sheet lets the reader choose between the term and its notes.
  const term = page.locator('.base a.term:not(mark *):not(:has(mark))').first();
  const target = new URL((await term.getAttribute('href')) ?? '', address).href;
  await term.tap();
  const link = page.locator('bottom-sheet .sheet-body > .pill');
  await link.waitFor();
  expect(page.url()).toBe(address);
  await link.tap();
  await page.waitForURL(target);
});
