import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from './harness/built-sites.ts';
import { editionOf, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';
import { serveSite, type ServedSite } from '../browser/serve-site.ts';

const sites = inject('sites');
/** Three passages of a site: one that has notes, another, and one that is not read. */
function passagesOf(site: BuiltSite) {
  const { passages, annotations } = editionOf(site);
  const isNoted = ({ id }: { readonly id: string }) => annotations.some(({ passage }) => passage === id);
  const one = required(passages.find((passage) => passage.kind === 'proposal' && isNoted(passage)));
  const [other, unread] = passages.filter((passage) => passage !== one && passage.kind !== 'chapter');
  return {
    one,
    other: required(other),
    unread: required(unread),
    notes: annotations.filter(({ passage }) => passage === one.id).length,
  };
}

/** Messages of a browser for requests that find no network. */
const NO_NETWORK = /net::ERR_|Failed to load resource/u;
const open = useReader();

/** A host for each test, which can be taken off the network and come back with other files. */
class Host {
  readonly folder: string;
  readonly site: BuiltSite;
  #served: ServedSite | undefined;
  #port: number | undefined;
  constructor(site: BuiltSite) {
    this.site = site;
    this.folder = resolve('.build/browser-tests/offline-host');
    rmSync(this.folder, { recursive: true, force: true });
    cpSync(site.folder, this.folder, { recursive: true });
  }

  async start(): Promise<string> {
    this.#served = await serveSite(this.folder, this.site.base, { port: this.#port });
    this.#port = Number(new URL(this.#served.address).port);
    return this.#served.address;
  }

  stop(): void {
    this.#served?.close();
  }

  /** Changes a file and serves it. */
  async change(path: string, from: string | RegExp, to: string): Promise<void> {
    this.stop();
    const file = join(this.folder, path);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(from, to));
    if (readFileSync(file, 'utf8') === before) throw new Error(`${path} has no ${String(from)}`);
    await this.start();
  }
}

/** A small site at the root of its host, and the whole edition under a sub-path. */
describe.each(['second', 'subPath'] as const)('in the site “%s”', (name) => {
  const { one, other, unread, notes } = passagesOf(sites[name]);
  let host: Host;
  let address: string;
  const at = (passage: { readonly url: string } | undefined) => new URL(required(passage).url, address).href;
  const fileOf = (passage: { readonly url: string } | undefined) =>
    `${required(passage).url.slice(sites[name].base.length)}index.html`;

  beforeEach(async () => {
    host = new Host(sites[name]);
    address = await host.start();
  });
  afterEach(() => host.stop());

  /** Reads pages until they are kept. */
  async function read(...urls: readonly string[]): Promise<Page> {
    const page = await open(required(urls[0]), { keeping: true, expected: NO_NETWORK });
    for (const url of urls) {
      await page.goto(url);
      await expect
        .poll(() =>
          page.evaluate(async (wanted) => (await caches.match(wanted, { ignoreSearch: true })) !== undefined, url),
        )
        .toBe(true);
    }
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    return page;
  }

  test('a page that was read opens without a network, and works; a page that was not lists those that were', async () => {
    const page = await read(at(one), at(other));
    host.stop();
    await page.goto(at(one));
    expect(await page.locator('.note').count()).toBe(notes);
    await page.keyboard.press('?');
    await page.locator('key-sheet dialog[open]').waitFor();
    await page.goto(at(unread));
    const list = page.locator('offline-pages');
    await expect.poll(() => list.locator('[role=status]').textContent()).toContain(new URL(at(unread)).pathname);
    expect(
      (
        await list.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
      ).toSorted(),
    ).toEqual([at(one), at(other)].toSorted());
    await list.locator('a').first().click();
    await page.locator('h1').waitFor();
    expect([at(one), at(other)]).toContain(page.url());
  });

  test('with a network the newest page is shown, without one the newest page that was read', async () => {
    const page = await read(at(one));
    await host.change(fileOf(one), '<h1', '<h1 data-new');
    await page.goto(at(one));
    expect(await page.locator('h1[data-new]').count()).toBe(1);
    await expect
      .poll(() => page.evaluate(async (url) => (await caches.match(url))?.text(), at(one)))
      .toContain('data-new');
    host.stop();
    await page.goto(at(one));
    expect(await page.locator('h1[data-new]').count()).toBe(1);
  });
});

describe('on the device', () => {
  const { one, other } = passagesOf(sites.second);
  let host: Host;
  let address: string;
  const at = (passage: { readonly url: string } | undefined) => new URL(required(passage).url, address).href;
  const stores = (page: Page) => page.evaluate(async () => (await caches.keys()).length);
  const registrations = (page: Page) =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  const isKept = (page: Page, url: string) =>
    page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, url);

  beforeEach(async () => {
    host = new Host(sites.second);
    address = await host.start();
  });
  afterEach(() => host.stop());

  test('a search that was opened opens again with other words; a newer question uses the same file', async () => {
    const page = await open(`${address}search/?q=data`, { keeping: true, expected: NO_NETWORK });
    await expect.poll(() => isKept(page, `${address}search/`)).toBe(true);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    const entry = `${address}search/core.json`;
    expect(await page.evaluate(async (url) => (await fetch(`${url}?ts=1`)).status, entry)).toBe(200);
    await expect.poll(() => isKept(page, entry)).toBe(true);
    host.stop();
    expect(await page.evaluate(async (url) => (await fetch(`${url}?ts=2`)).status, entry)).toBe(200);
    await page.goto(`${address}search/?q=terrorism`);
    expect(await page.locator('search-page').count()).toBe(1);
  });

  test('a newer version is announced and changes nothing until the reader agrees; then the kept pages follow', async () => {
    const page = await open(at(one), { keeping: true });
    await expect.poll(() => isKept(page, at(one))).toBe(true);
    await host.change(`${required(one).url.slice(1)}index.html`, '<h1', '<h1 data-new');
    await host.change('offline-worker.js', /"version": "/u, '"version": "newer ');
    await page.goto(at(other));
    await page.evaluate(() => ((window as { stayed?: boolean }).stayed = true));
    const notice = page.locator('update-notice');
    await notice.locator('button').first().waitFor();
    const keptText = () => page.evaluate(async (url) => (await caches.match(url))?.text(), at(one));
    expect(await keptText()).not.toContain('data-new');
    await notice.locator('button').first().click();
    await expect.poll(keptText).toContain('data-new');
    expect(await notice.locator('[role=status]').textContent()).toContain('up to date');
    expect(await page.evaluate(() => (window as { stayed?: boolean }).stayed)).toBe(true);
    await page.reload();
    expect(await page.locator('h1').count()).toBe(1);
    expect(await notice.count()).toBe(0);
  });

  test('“later” stops the question for that day', async () => {
    const page = await open(at(one), { keeping: true });
    await expect.poll(() => isKept(page, at(one))).toBe(true);
    await host.change('offline-worker.js', /"version": "/u, '"version": "newer ');
    await page.goto(at(other));
    await page.locator('update-notice button').last().click();
    expect(await page.locator('update-notice').count()).toBe(0);
    await page.goto(at(one), { waitUntil: 'networkidle' });
    expect(await page.locator('update-notice').count()).toBe(0);
  });

  test('the settings say how much is kept, delete it, and turn keeping off and on', async () => {
    const page = await open(at(one), { keeping: true });
    await expect.poll(() => isKept(page, at(one))).toBe(true);
    await page.goto(`${address}settings/`);
    const status = page.locator('offline-pages [role=status]');
    await expect.poll(() => status.textContent()).toMatch(/^\d pages? (is|are) kept, \d+\.\d\u00a0MB/u);
    await page.locator('offline-pages button').click();
    await expect.poll(() => status.textContent()).toContain('deleted');
    expect(await isKept(page, at(one))).toBe(false);
    await page.locator('input[name=offline][value=off]').check();
    await expect.poll(() => status.textContent()).toContain('turned off');
    expect(await stores(page)).toBe(0);
    await page.goto(at(one), { waitUntil: 'networkidle' });
    expect(await stores(page)).toBe(0);
    expect(await registrations(page)).toBe(0);
    await page.goto(`${address}settings/`);
    await page.locator('input[name=offline][value=on]').check();
    await expect.poll(() => status.textContent()).toContain('No page is kept yet');
    await page.goto(at(one));
    await expect.poll(() => isKept(page, at(one))).toBe(true);
  });

  test('a page that is gone is no longer kept', async () => {
    const page = await open(at(one), { keeping: true, expected: NO_NETWORK });
    await expect.poll(() => isKept(page, at(one))).toBe(true);
    host.stop();
    rmSync(join(host.folder, required(one).url), { recursive: true });
    await host.start();
    await page.goto(at(one));
    await expect.poll(() => isKept(page, at(one))).toBe(false);
  });

  test('without JavaScript nothing is kept, and the page says so', async () => {
    const page = await open(`${address}offline/`, { javaScript: false });
    expect(await page.locator('offline-pages').innerText()).toContain('only with JavaScript');
    expect(await page.locator('button').count()).toBe(0);
  });
});
