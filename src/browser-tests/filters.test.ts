import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { editionOf, heaviestPage, required } from './page-types.ts';
import { useReader } from './reader.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const { notes, address } = heaviestPage(root);
const open = useReader();
const shown = (page: Page, items: string) => page.locator(`${items}:visible`).count();

test('kinds combine, are counted, and stand in the address', async () => {
  const page = await open(address);
  const [one, other] = [...new Set(notes.map(({ kind }) => kind))];
  const count = (...kinds: readonly unknown[]) => notes.filter(({ kind }) => kinds.includes(kind)).length;
  await page.locator(`facet-filter button.${required(one)}`).click();
  expect(await shown(page, '.note')).toBe(count(one));
  await page.locator(`facet-filter button.${required(other)}`).click();
  expect(await shown(page, '.note')).toBe(count(one, other));
  expect(new URL(page.url()).searchParams.getAll('kind').toSorted()).toEqual([one, other].toSorted());
  await page.reload();
  expect(await shown(page, '.note')).toBe(count(one, other));
  expect(await page.locator('facet-filter [role=status]').textContent()).toContain(`${count(one, other)} of ${notes.length}`);
  await page.locator('facet-filter button.all').click();
  expect(await shown(page, '.note')).toBe(notes.length);
  expect(new URL(page.url()).search).toBe('');
});

test('the address of the filter without a script is understood', async () => {
  const kind = required(notes[0]).kind;
  const page = await open(`${address}#only-${kind}`);
  await expect.poll(() => page.locator(`facet-filter button.${kind}`).getAttribute('aria-pressed')).toBe('true');
  expect(await shown(page, '.note')).toBe(notes.filter((note) => note.kind === kind).length);
});

test('a letter in the text shows its note again when that is filtered away', async () => {
  const page = await open(address);
  const letter = page.locator('.base a.l').first();
  const note = page.locator((await letter.getAttribute('href')) ?? '');
  const kinds = await note.evaluate((element) => [...element.classList]);
  const another = required(notes.find(({ kind }) => !kinds.includes(kind))).kind;
  await page.locator(`facet-filter button.${another}`).click();
  expect(await note.isVisible()).toBe(false);
  await letter.click();
  expect(await note.isVisible()).toBe(true);
  expect(await shown(page, '.note')).toBe(notes.length);
});

test('effect, basis and confidence of readings narrow each other', async () => {
  const variants = edition.annotations.filter((annotation) => annotation.kind === 'wording');
  const { effect, confidence } = required(variants.find((one) => variants.some((other) => other.effect === one.effect && other.confidence !== one.confidence)));
  const page = await open(`${root.address}variants/?effect=${effect}`);
  await expect.poll(() => shown(page, '.row')).toBe(variants.filter((one) => one.effect === effect).length);
  const both = variants.filter((one) => one.effect === effect && one.confidence === confidence).length;
  const button = page.locator(`facet-filter button.to-confidence-${confidence}`);
  expect(await button.locator('.tally').textContent()).toBe(String(both));
  await button.click();
  expect(await shown(page, '.row')).toBe(both);
  expect(new URL(page.url()).search).toBe(`?effect=${effect}&confidence=${confidence}`);
  expect(await shown(page, 'tbody')).toBe(await page.locator('tbody:has(.row:not([hidden]))').count());
});

test('without the element the links are back', async () => {
  const page = await open(address);
  const kind = required(notes[0]).kind;
  await page.locator(`facet-filter button.${kind}`).click();
  await page.locator('facet-filter').evaluate((filter) => filter.replaceWith(...filter.childNodes));
  expect(await shown(page, '.note')).toBe(notes.length);
  await page.locator(`.filter a.${kind}`).click();
  expect(await shown(page, '.note')).toBe(notes.filter((note) => note.kind === kind).length);
});
