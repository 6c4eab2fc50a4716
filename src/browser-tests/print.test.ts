import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { connectBrowser } from '../browser/browser.ts';
import { editionOf, heaviestPage, required } from '../browser/page-types.ts';
import { withoutSpace, readPdfText, type PaperPage } from './harness/pdf-text.ts';
import { PATIENCE } from './harness/patience.ts';
import { useReader } from './harness/reader.ts';

const { root, subPath } = inject('sites');
const { edition, passages, annotations, sources } = editionOf(root);
const open = useReader();
const onPaper = async (page: Page, format: 'A4' | 'Letter') => readPdfText(await page.pdf({ format, tagged: true }));
const wordsOf = (paper: readonly PaperPage[]) => paper.map(({ words }) => words).join('');
const missing = (words: string, wanted: typeof annotations) =>
  wanted.filter(({ text }) => !words.includes(withoutSpace(text))).map(({ id }) => id);
const nameOf = ({ kind, number, title }: (typeof passages)[number]) =>
  number === undefined ? title : `${kind} ${number}`;

describe('the whole edition, without JavaScript,', () => {
  /** Printed once, and read by several tests. */
  let paper: readonly PaperPage[] = [];
  beforeAll(async () => {
    const browser = await connectBrowser(inject('browser'));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${root.address}print/`);
    paper = await onPaper(page, 'A4');
    await browser.close();
  });

  test('holds every annotation under its passage', () => {
    expect(annotations.length).toBeGreaterThan(0);
    expect(missing(wordsOf(paper), annotations)).toEqual([]);
    const sheetsOf = (passage: (typeof passages)[number]) =>
      paper.filter(({ head }) => head.toLowerCase().endsWith(nameOf(passage).toLowerCase()));
    const ofPassage = new Map(passages.map((passage) => [passage.id, wordsOf(sheetsOf(passage))]));
    expect(
      annotations
        .filter(({ passage, text }) => ofPassage.get(passage)?.includes(withoutSpace(text)) !== true)
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('has the address of every source', () => {
    const addresses = sources.flatMap(({ URL: address }) => (address === undefined ? [] : [address]));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !wordsOf(paper).includes(withoutSpace(address)))).toEqual([]);
  });

  test('says on its first page what it is', () => {
    expect(paper[0]?.words).toContain(withoutSpace(edition.title));
    expect(paper[0]?.words).toContain(withoutSpace(edition.issuer));
    expect(paper[0]?.head).toBe('');
  });

  test('says on every other page what it is, its version and the page’s number', () => {
    const others = paper.slice(1);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ head }) => !head.startsWith(edition.shortTitle))).toEqual([]);
    const isNumbered = (foot: string, index: number) =>
      foot.includes(`Version ${edition.version.split(',')[0] ?? ''}`) &&
      foot.includes(`${index + 2} / ${paper.length}`);
    expect(others.filter(({ foot }, index) => !isNumbered(foot, index))).toEqual([]);
  });
});

describe.each([
  ['A4', 595, 842],
  ['Letter', 612, 792],
] as const)('a passage on %s', (format, width, height) => {
  test('fills pages of that size, and each page says what it is', async () => {
    const { passage, address } = heaviestPage(root);
    const paper = await onPaper(await open(address), format);
    expect(paper.length).toBeGreaterThan(1);
    expect(
      paper.filter((sheet) => Math.abs(sheet.width - width) > 1.5 || Math.abs(sheet.height - height) > 1.5),
    ).toEqual([]);
    expect(paper.filter(({ head }) => !head.toLowerCase().endsWith(nameOf(passage).toLowerCase()))).toEqual([]);
  });

  test('has all its annotations, and the addresses of its links', async () => {
    const { notes, address } = heaviestPage(root);
    const paper = await onPaper(await open(address), format);
    expect(missing(wordsOf(paper), notes)).toEqual([]);
    expect(paper.map(({ added }) => added).join('')).toContain(withoutSpace(required(edition.officialText)));
  });
});

test('paper has no controls', async () => {
  const page = await open(heaviestPage(root).address);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator('header.top, .strip, .tools, .filter, button, input, .turn, .foot nav')
      .filter({ visible: true })
      .count(),
  ).toBe(0);
});

test('a chapter has its proposals with their annotations and what they cite, and its page leads to it', async () => {
  const chapter = required(passages.find(({ kind }) => kind === 'chapter'));
  const page = await open(new URL(chapter.url, root.address).href, { javaScript: false });
  await page.locator('.tools a[href*="/print/"]').click();
  await page.waitForURL(/\/print\//u, { waitUntil: 'load' });
  const words = wordsOf(await onPaper(page, 'A4'));
  const members = new Set(passages.filter((passage) => passage.chapter === chapter.number).map(({ id }) => id));
  expect(members.size).toBeGreaterThan(1);
  const [within, without] = [true, false].map((isMember) =>
    annotations.filter(({ passage }) => members.has(passage) === isMember),
  );
  expect(missing(words, required(within))).toEqual([]);
  expect(missing(words, required(without))).toHaveLength(required(without).length);
});

test('the page of the whole text opens its notes on paper', async () => {
  const page = await open(`${root.address}read/`);
  expect(missing(wordsOf(await onPaper(page, 'A4')), annotations)).toEqual([]);
});

test.each(['read', 'about'])('the page “%s” leads to the edition on paper, under a sub-path too', async (section) => {
  const page = await open(`${subPath.address}${section}/`, { javaScript: false });
  await page.locator(`main a[href="${subPath.base}print/"]`).click();
  await page.waitForURL(/\/print\/$/u, { waitUntil: 'load' });
  expect(await page.locator('.note').count()).toBe(editionOf(subPath).annotations.length);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header.top').isVisible()).toBe(false);
});

test('paper is white and ink dark, even if the reader has chosen dark colours', async () => {
  const page = await open(heaviestPage(root).address, { scheme: 'dark' });
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  await page.emulateMedia({ media: 'print' });
  const colours = () =>
    page.evaluate(() =>
      [document.body, ...document.querySelectorAll('.note, h1')].map((element) => getComputedStyle(element).color),
    );
  const dark = await colours();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
  expect(dark).toEqual(await colours());
});
