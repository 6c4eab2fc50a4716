/** What only a finger does: taps on references, and drawing a sheet down. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { heaviestPage } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const { address } = heaviestPage(root);
const open = useReader();
const PHONE = { width: 390, height: 844, context: { hasTouch: true, isMobile: true } };
const sheetOf = (page: Page) => page.locator('bottom-sheet');

test('a tap on a reference shows it in the sheet, with a link to all of it; the text keeps its scroll', async () => {
  const page = await open(address, PHONE);
  const link = page.locator('.base a.body').first();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.tap();
  await sheetOf(page).waitFor();
  expect(await sheetOf(page).locator('.pill').getAttribute('href')).toBe(
    new URL((await link.getAttribute('href')) ?? '', address).href,
  );
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.goBack();
  await sheetOf(page).waitFor({ state: 'hidden' });
  expect(page.url()).toBe(address);
});

test('a reference in a note opens over it, and one step back leads to the note', async () => {
  const page = await open(address, PHONE);
  await page.locator('.base .l:visible').nth(2).tap();
  await sheetOf(page).locator('a.to-source').first().waitFor();
  const note = await sheetOf(page).getAttribute('aria-label');
  await sheetOf(page).locator('a.to-source').first().tap();
  await sheetOf(page).locator('.sheet-body > .pill').waitFor();
  await sheetOf(page).locator('.sheet-bar button').first().tap();
  await expect.poll(() => sheetOf(page).getAttribute('aria-label')).toBe(note);
});

test('a sheet that is drawn down closes', async () => {
  const page = await open(address, { ...PHONE, context: {} });
  await page.locator('.base .l:visible').nth(2).click();
  await sheetOf(page).waitFor();
  const bar = await page.locator('.sheet-bar').boundingBox();
  const [x, y] = [(bar?.x ?? 0) + (bar?.width ?? 0) / 2, (bar?.y ?? 0) + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 40);
  await page.mouse.move(x, y + 120);
  await page.mouse.up();
  await sheetOf(page).waitFor({ state: 'hidden' });
});
