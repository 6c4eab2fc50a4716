import type { Locator } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { editionOf, heaviestPage, required } from './page-types.ts';
import { useReader } from './reader.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const { address } = heaviestPage(root);
const open = useReader();
const isLit = (note: Locator) => note.evaluate((element) => element.classList.contains('on'));

test('pointing at a mark lights its note, and the other way', async () => {
  const page = await open(address);
  const mark = page.locator('.base mark').first();
  const letter = (await mark.getAttribute('data-n'))?.split(' ')[0] ?? '';
  const note = page.locator(`.note[data-n="${letter}"]`);
  await mark.hover();
  await expect.poll(() => isLit(note)).toBe(true);
  await page.mouse.move(2, 2);
  await expect.poll(() => isLit(note)).toBe(false);
  await page.locator(`a.l`, { hasText: new RegExp(`^${letter}$`, 'u') }).focus();
  await expect.poll(() => isLit(note)).toBe(true);
  const last = page.locator('.note:has(.words)').last();
  await last.hover();
  const lastLetter = (await last.getAttribute('data-n')) ?? '';
  await expect.poll(() => page.locator(`mark.on[data-n~="${lastLetter}"]`).count()).toBeGreaterThan(0);
});

test('a letter leads to its note, the note leads back, and Back restores the place', async () => {
  const page = await open(address, { width: 390, height: 800 });
  const letter = page.locator('.base a.l').last();
  await letter.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  const target = await letter.getAttribute('href');
  await letter.click();
  await expect.poll(() => new URL(page.url()).hash).toBe(target);
  await expect.poll(() => page.locator(target ?? '').evaluate((note) => Math.abs(note.getBoundingClientRect().top) < window.innerHeight)).toBe(true);
  await page.goBack();
  await expect.poll(() => page.evaluate((y) => Math.abs(window.scrollY - y), before)).toBeLessThanOrEqual(8);
  await page.locator(`${target ?? ''} .k`).click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#mark-/u);
});

test('the text stays while the notes scroll, where the window holds it', async () => {
  const shortest = required(edition.passages.filter(({ id }) => edition.annotations.filter(({ passage }) => passage === id).length > 5).toSorted((a, b) => a.text.length - b.text.length)[0]);
  const page = await open(new URL(shortest.url, root.address).href, { width: 1440, height: 1000 });
  expect(await page.locator('.text').evaluate((text) => getComputedStyle(text).position)).toBe('sticky');
  await page.mouse.move(1000, 500);
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  const box = await page.locator('.text').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(1000);
});

test.each([320, 1440])('a preview opens on focus and on pointing, inside a window of %i px, and Escape closes it', async (width) => {
  const page = await open(address, { width, height: 700 });
  let asked = 0;
  page.on('request', () => (asked += 1));
  const term = page.locator('.base a.term').first();
  await term.hover();
  const preview = page.locator('.preview');
  await preview.waitFor();
  expect(asked).toBe(1);
  expect((await preview.innerText()).length).toBeGreaterThan(30);
  const box = await preview.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
  expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(700);
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await page.keyboard.press('Escape');
  await expect.poll(() => preview.count()).toBe(0);
  await page.locator('.base .n').first().focus();
  await page.keyboard.press('Tab');
  for (let step = 0; step < 40 && !(await page.evaluate(() => document.activeElement?.matches('a.term, a.body'))); step += 1) await page.keyboard.press('Tab');
  await preview.waitFor();
});

test('a sentence number copies the address and marks the sentence', async () => {
  const page = await open(address, { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  await page.locator('#s2 .n').click();
  await expect.poll(() => page.locator('copy-link [role=status]').textContent()).toContain('copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${address}#s2`);
  expect(await page.locator('#s2').evaluate((sentence) => getComputedStyle(sentence).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
});
