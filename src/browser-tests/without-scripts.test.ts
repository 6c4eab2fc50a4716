import { expect, inject, test } from 'vitest';
import { editionOf, heaviestPage, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const { passage: heaviest, notes, shown, address } = heaviestPage(root);
const open = useReader();

test('text and notes are there, and letters lead to notes and back', async () => {
  const page = await open(address, { javaScript: false });
  expect(await page.locator('.s').count()).toBe(heaviest.sentences.length);
  expect(await page.locator('.note:visible').count()).toBe(shown.length);
  const letter = page.locator('.base a.l:visible').first();
  await letter.click();
  const { hash } = new URL(page.url());
  expect(hash).toMatch(/^#note-/u);
  expect(await page.locator(hash).isVisible()).toBe(true);
  await page.locator(`${hash} .k`).click();
  expect(new URL(page.url()).hash).toMatch(/^#mark-/u);
});

test('kinds are filtered by links', async () => {
  const page = await open(address, { javaScript: false });
  const kind = required(notes[0]).kind;
  await page.locator(`.filter a[href="#only-${kind}"]`).click();
  const ofKind = notes.filter((note) => note.kind === kind).length;
  expect(await page.locator('.note:visible').count()).toBe(ofKind);
  expect(ofKind).toBeLessThan(notes.length);
  await page.locator('.filter .all').click();
  expect(await page.locator('.note:visible').count()).toBe(shown.length);
});

test('links choose the text alone, with its notes or with all of them', async () => {
  const page = await open(address, { javaScript: false });
  expect(shown.length).toBeLessThan(notes.length);
  await page.locator('.quiet-line a').click();
  expect(await page.locator('.note:visible').count()).toBe(notes.length);
  expect(await page.locator('.columns .l:visible').count()).toBe(notes.length);
  await page.locator('.depth a[href="#depth-text"]').click();
  expect(await page.locator('.note:visible, .l:visible, .n:visible').count()).toBe(0);
  expect(await page.locator('.base').isVisible()).toBe(true);
  await page.locator('.depth a[href="#depth-notes"]').click();
  expect(await page.locator('.columns .l:visible').count()).toBe(shown.length);
});

test('on a phone the menu opens', async () => {
  const page = await open(address, { javaScript: false, width: 390 });
  expect(await page.locator('.menu nav').isVisible()).toBe(false);
  await page.locator('.menu summary').click();
  expect(await page.locator('.menu nav a').first().isVisible()).toBe(true);
});

test('the search page says what to do', async () => {
  const page = await open(`${root.address}search/`, { javaScript: false });
  expect(await page.locator('main').innerText()).toContain('Search needs JavaScript');
});

test('the whole text has its notes at hand', async () => {
  const page = await open(`${root.address}read/`, { javaScript: false });
  await page.locator(`[id="${heaviest.id}"] summary`).click();
  expect(await page.locator(`[id="${heaviest.id}"] .note:visible`).count()).toBe(shown.length);
});

test('proposed readings take the place of the text, and the text comes back', async () => {
  const page = await open(address, { javaScript: false });
  expect(await page.locator('.proposed').isVisible()).toBe(false);
  await page.locator('.show-proposed').click();
  expect(await page.locator('.proposed ins').first().isVisible()).toBe(true);
  expect(await page.locator('.base').isVisible()).toBe(false);
  await page.locator('.show-published').click();
  expect(await page.locator('.base').isVisible()).toBe(true);
  expect(await page.locator('.proposed').isVisible()).toBe(false);
});

test('every filter of the apparatus shows as many rows as it says, and has an address', async () => {
  const variants = edition.annotations.filter((annotation) => annotation.kind === 'wording');
  const page = await open(`${root.address}variants/`, { javaScript: false });
  const filters = page.locator('.filters a:not(.all)');
  const count = await filters.count();
  expect(count).toBeGreaterThan(8);
  for (let index = 0; index < count; index += 1) {
    await filters.nth(index).click();
    const said = Number(/\d+$/u.exec(await filters.nth(index).innerText())?.[0]);
    expect(said).toBeLessThan(variants.length);
    expect(await page.locator('.variant:visible').count()).toBe(said);
    expect(new URL(page.url()).hash).toBe(await filters.nth(index).getAttribute('href'));
  }
  await page.locator('.filters .all').click();
  expect(await page.locator('.variant:visible').count()).toBe(variants.length);
});
