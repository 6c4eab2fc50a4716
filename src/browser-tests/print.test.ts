import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { editionOf, heaviestPage, required } from './page-types.ts';
import { bare, readPdf, type PaperPage } from './pdf-text.ts';
import { useReader } from './reader.ts';

const { root, subPath } = inject('sites');
const { edition, passages, annotations, sources } = editionOf(root);
const open = useReader();
const onPaper = async (page: Page, format: 'A4' | 'Letter') => readPdf(await page.pdf({ format, tagged: true }));
const wordsOf = (paper: readonly PaperPage[]) => paper.map(({ words }) => words).join('');
const missing = (words: string, wanted: typeof annotations) => wanted.filter(({ text }) => !words.includes(bare(text))).map(({ id }) => id);
const nameOf = ({ kind, number, title }: (typeof passages)[number]) => (number === undefined ? title : `${kind} ${number}`);

describe.each([
  ['A4', 595, 842],
  ['Letter', 612, 792],
] as const)('on %s', (format, width, height) => {
  test('the whole edition holds every passage, every annotation under its passage, and every source, without JavaScript', async () => {
    const paper = await onPaper(await open(`${root.address}print/`, { javaScript: false }), format);
    expect(paper.map((sheet) => [Math.abs(sheet.width - width) < 1.5, Math.abs(sheet.height - height) < 1.5])).toEqual(paper.map(() => [true, true]));
    expect(annotations.length).toBeGreaterThan(0);
    expect(missing(wordsOf(paper), annotations)).toEqual([]);
    const ofPassage = new Map(passages.map((passage) => [passage.id, wordsOf(paper.filter(({ head }) => head.toLowerCase().endsWith(nameOf(passage).toLowerCase())))]));
    expect(annotations.filter(({ passage, text }) => ofPassage.get(passage)?.includes(bare(text)) !== true).map(({ id }) => id)).toEqual([]);
    const addresses = sources.flatMap(({ URL: address }) => (address === undefined ? [] : [address]));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !wordsOf(paper).includes(bare(address)))).toEqual([]);
  });

  test('its pages say what they are: title, passage, version, date and number; the first says more', async () => {
    const paper = await onPaper(await open(`${root.address}print/`), format);
    const [first, ...others] = paper;
    expect(first?.words).toContain(bare(edition.title));
    expect(first?.words).toContain(bare(edition.issuer));
    expect(first?.head).toBe('');
    expect(others.map(({ head }) => head.startsWith(edition.shortTitle))).toEqual(others.map(() => true));
    expect(others.map(({ foot }, index) => foot.includes(`Version ${edition.version}`) && foot.includes(`${index + 2} / ${paper.length}`))).toEqual(others.map(() => true));
  });

  test('a passage has all its annotations, the addresses of its links, and none of the controls', async () => {
    const { passage, notes, address } = heaviestPage(root);
    const page = await open(address);
    const paper = await onPaper(page, format);
    expect(missing(wordsOf(paper), notes)).toEqual([]);
    expect(paper.map(({ head }) => head.toLowerCase().endsWith(nameOf(passage).toLowerCase()))).toEqual(paper.map(() => true));
    expect(paper.map(({ added }) => added).join('')).toContain(bare(required(edition.officialText)));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.top, .strip, .tools, .filter, button, input, .turn, .foot nav').filter({ visible: true }).count()).toBe(0);
  });
});

test('a chapter has its proposals with their annotations and what they cite, and is led to from its page', async () => {
  const chapter = required(passages.find(({ kind }) => kind === 'chapter'));
  const page = await open(new URL(chapter.url, root.address).href, { javaScript: false });
  await page.locator('.tools a[href*="/print/"]').click();
  await page.waitForURL(/\/print\//u, { waitUntil: 'load' });
  const words = wordsOf(await onPaper(page, 'A4'));
  const members = new Set(passages.filter((passage) => passage.chapter === chapter.number).map(({ id }) => id));
  expect(members.size).toBeGreaterThan(1);
  const [within, without] = [true, false].map((isMember) => annotations.filter(({ passage }) => members.has(passage) === isMember));
  expect(missing(words, required(within))).toEqual([]);
  expect(missing(words, required(without))).toHaveLength(required(without).length);
});

test('the page of the whole text opens its notes on paper', async () => {
  const page = await open(`${root.address}read/`, { javaScript: false });
  expect(missing(wordsOf(await onPaper(page, 'A4')), annotations)).toEqual([]);
});

test.each(['read', 'about'])('the page “%s” leads to the edition on paper, under a sub-path too', async (section) => {
  const page = await open(`${subPath.address}${section}/`, { javaScript: false });
  await page.locator(`main a[href="${subPath.base}print/"]`).click();
  await page.waitForURL(/\/print\/$/u, { waitUntil: 'load' });
  expect(await page.locator('.note').count()).toBe(annotations.length);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header.top').isVisible()).toBe(false);
});

test('paper is white and ink dark, also where the reader has chosen dark colours', async () => {
  const page = await open(heaviestPage(root).address, { scheme: 'dark' });
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  await page.emulateMedia({ media: 'print' });
  const colours = () => page.evaluate(() => [document.body, ...document.querySelectorAll('.note, h1')].map((element) => getComputedStyle(element).color));
  const dark = await colours();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
  expect(dark).toEqual(await colours());
});
