import { describe, expect, inject } from 'vitest';
import { test, useTabs } from '../engines/use-tabs.ts';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const { address } = heaviestPage(root);
const open = useTabs();

describe('a mark and its note', () => {
  test('light each other while one of them is pointed at', async () => {
    const tab = await open(address);
    const [letter = ''] = required((await tab.seen('.base mark')).attributes['data-n']).split(' ');
    await tab.hover('.base mark');
    await tab.seen(`.note.on[data-n="${letter}"]`);
    await tab.pointAway();
    await expect.poll(async () => (await tab.all('.note.on')).length).toBe(0);
    const last = required((await tab.all('.note:has(.words)')).at(-1)?.attributes['data-n']);
    await tab.hover('.note:has(.words)', { nth: -1 });
    await tab.seen(`mark.on[data-n~="${last}"]`);
  });

  test('light each other while the letter has the focus', async () => {
    const tab = await open(address);
    const { text } = await tab.seen('.base a.l');
    await tab.focus('.base a.l');
    await tab.seen(`.note.on[data-n="${text}"]`);
  });
});

describe('a letter in the text', () => {
  test('leads to its note, which leads back', async () => {
    const tab = await open(address, { width: 390, height: 800 });
    const target = required((await tab.seen('.base a.l', { nth: -1 })).attributes['href']);
    await tab.click('.base a.l', { nth: -1 });
    await expect.poll(async () => (await tab.url()).hash).toBe(target);
    await expect.poll(async () => Math.abs((await tab.seen(target)).box.y)).toBeLessThan(800);
    await tab.click(`${target} .k`);
    await expect.poll(async () => (await tab.url()).hash).toMatch(/^#mark-/u);
  });

  test('is back where it was after Back', async () => {
    const tab = await open(address, { width: 390, height: 800 });
    const target = required((await tab.seen('.base a.l', { nth: -1 })).attributes['href']);
    await tab.hover('.base a.l', { nth: -1 });
    const before = await tab.evaluate(() => window.scrollY);
    await tab.click('.base a.l', { nth: -1 });
    await expect.poll(async () => (await tab.url()).hash).toBe(target);
    await tab.back();
    await expect.poll(async () => Math.abs((await tab.evaluate(() => window.scrollY)) - before)).toBeLessThanOrEqual(8);
  });
});

test('the text stays while the notes scroll, where the window holds it', async () => {
  const many = edition.passages.filter(
    ({ id }) => edition.annotations.filter(({ passage }) => passage === id).length > 5,
  );
  const shortest = required(many.toSorted((a, b) => a.text.length - b.text.length)[0]);
  const tab = await open(new URL(shortest.url, root.address).href, { width: 1440, height: 1000 });
  await tab.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  await expect.poll(() => tab.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  const { box } = await tab.seen('.text');
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(1000);
});

test('a sentence number copies the address and marks the sentence', async () => {
  const tab = await open(address);
  await tab.click('#s2 .n');
  await expect
    .poll(async () => (await tab.all('copy-link [role=status]')).map(({ text }) => text).join(' '))
    .toContain('copied');
  expect(
    await tab.evaluate(() => getComputedStyle(document.querySelector('#s2') ?? document.body).backgroundColor),
  ).not.toBe('rgba(0, 0, 0, 0)');
  expect(await tab.pasted()).toBe(`${address}#s2`);
});
