/** Requests of a reading page while it loads; nothing on it moves meanwhile, however slow the network is. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import { fromHtml } from 'hast-util-from-html';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { BUDGET } from '../budget.ts';
import { printedHan } from '../faces/han-characters.ts';
import { editionOf, heaviestPage, required } from '../browser/page-types.ts';
import { filesOf } from './harness/published.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const open = useReader();
const { passages } = editionOf(root);
const htmlOf = ({ url }: Pick<(typeof passages)[number], 'url'>) =>
  readFileSync(join(root.folder, url, 'index.html'), 'utf8');
const isChinese = (passage: (typeof passages)[number]) => printedHan([htmlOf(passage)]).length > 0;

describe('a reading page', () => {
  test('asks for few files, and for one more with Chinese words: their typeface', async () => {
    const asked = await requestsOf(required(passages.find(isChinese)).url);
    expect(asked.filter((path) => path.endsWith('/han.woff2'))).toHaveLength(BUDGET.page.requestsForChinese);
    expect(asked.length).toBeLessThanOrEqual(BUDGET.page.requests + BUDGET.page.requestsForChinese);
    // One script for the page, and one that places its notes beside the text if the window is wide enough.
    expect(asked.filter((path) => path.endsWith('.js'))).toHaveLength(2);
  });

  test('without Chinese words does not ask for their typeface', async () => {
    const asked = await requestsOf(required(passages.find((passage) => !isChinese(passage))).url);
    expect(asked.filter((path) => path.endsWith('/han.woff2'))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(BUDGET.page.requests);
  });

  test('finds in that typeface exactly the characters that the pages of the site print', async () => {
    const printed = printedHan(
      filesOf(root)
        .filter((file) => file.endsWith('.html'))
        .map((file) => readFileSync(join(root.folder, file), 'utf8')),
    );
    const everyIdeograph = Array.from({ length: 0xffef - 0x2e80 }, (_, index) =>
      String.fromCodePoint(0x2e80 + index),
    ).filter((character) => /\P{Surrogate}/u.test(character));
    const font = await subsetFont(readFileSync(join(root.folder, 'fonts/han.woff2')), everyIdeograph.join(''), {
      targetFormat: 'sfnt',
    });
    const characters = [...new Face(new Blob(new Uint8Array(font))).collectUnicodes()].map((codePoint) =>
      String.fromCodePoint(codePoint),
    );
    expect(printed.length).toBeGreaterThan(0);
    expect(characters.toSorted()).toEqual(printed);
  });

  /** Paths of all files that a page of the site asks for, itself included, until it asks for nothing more. */
  async function requestsOf(url: string): Promise<readonly string[]> {
    const page = await open(`${root.address}404.html`);
    const asked: string[] = [];
    page.on('request', (request) => request.url().startsWith('data:') || asked.push(new URL(request.url()).pathname));
    await page.goto(new URL(url, root.address).href, { waitUntil: 'networkidle' });
    return asked;
  }
});

describe('a page that arrives in pieces', () => {
  /** Pieces of the part that arrives slowly: everything above the text, the text, and the first notes. */
  const PIECES = 40;
  let slow: SlowHost;
  beforeAll(async () => (slow = await serveSlowly()));
  afterAll(() => slow.close());

  test.each([390, 1440])('moves nothing that is painted, %i px wide', async (width) => {
    const page = await open(`${slow.address}404.html`, { width });
    await page.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.sum += (entry as PerformanceEntry & { readonly value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const { passage } = heaviestPage(root);
    const html = htmlOf(passage);
    const from = html.indexOf('<body');
    const length = html.indexOf('</article>') - from;
    await page.goto(slow.address + passage.url.slice(1), { waitUntil: 'commit' });
    for (let piece = 1; piece <= PIECES; piece += 1) {
      const end = from + Math.round((length * piece) / PIECES);
      await slow.sendTo(end);
      const sent = html.slice(0, html.lastIndexOf('>', end) + 1);
      await painted(page, fromHtml(sent), isHeld(sent));
    }
    await slow.sendTo(html.length);
    await page.waitForLoadState('load');
    const moved = await page.evaluate(
      () => (globalThis as unknown as { readonly shifts: { readonly sum: number } }).shifts.sum,
    );
    expect(moved).toBeLessThanOrEqual(BUDGET.paint.layoutShift);
  });
});

interface SlowHost {
  readonly address: string;
  /** Sends more of the page that was asked for, up to a character. */
  sendTo: (end: number) => Promise<void>;
  close: () => void;
}

/** Serves the site, but of its pages only as much as the test says. */
async function serveSlowly(): Promise<SlowHost> {
  const files = sirv(root.folder);
  let waiting: { readonly html: string; readonly response: ServerResponse; sent: number } | undefined;
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/') !== true) return files(request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    waiting = { html: readFileSync(join(root.folder, request.url, 'index.html'), 'utf8'), response, sent: 0 };
    response.write(waiting.html.slice(0, (waiting.sent = waiting.html.indexOf('<body'))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sendTo: async (end) => {
      const { html, response, sent } = required(waiting);
      await new Promise<void>((resolve) => response.write(html.slice(sent, end), () => resolve()));
      required(waiting).sent = end;
      if (end >= html.length) response.end();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Whether the first paint still waits for an element that the head names. */
function isHeld(sent: string): boolean {
  const awaited = /<link rel="expect" href="#([^"]+)"/u.exec(sent)?.[1];
  return awaited !== undefined && !sent.slice(0, sent.lastIndexOf('</')).includes(` id="${awaited}"`);
}

/**
 * Waits until the page has as many elements as a tree of the part sent so far, without the last element, and has
 * painted them.
 * @param held whether nothing is painted yet
 */
async function painted(page: Page, tree: ReturnType<typeof fromHtml>, held: boolean): Promise<void> {
  const count = (children: readonly { readonly children?: readonly unknown[] }[]): number =>
    children.reduce(
      (sum, child) => sum + ('tagName' in child ? 1 : 0) + count((child.children ?? []) as typeof children),
      0,
    );
  const elements = count(tree.children as Parameters<typeof count>[0]);
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll('*').length))
    .toBeGreaterThanOrEqual(elements - 1);
  if (held) return;
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
