import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { editionOf, required } from '../../browser/page-types.ts';
import { serveSite, type ServedSite } from '../../browser/serve-site.ts';

const { second } = inject('sites');
const [one, other, unread] = editionOf(second).passages.filter(({ kind }) => kind !== 'chapter');
const open = useTabs();
let host: ServedSite;

/** A host of its own, which can be taken off the network. */
const begin = async (port?: number) => {
  host = await serveSite(second.folder, second.base, {
    port,
    isWatched: inject('engine') === 'webkit',
    isKeeping: true,
  });
};
const at = (passage: { readonly url: string } | undefined) => new URL(required(passage).url, host.address).href;

beforeAll(() => begin());
// A tab that closes asks the host for a last page.
afterEach(async () => {
  host.close();
  await begin(Number(new URL(host.address).port));
});
afterAll(() => {
  host.close();
});

/** Reads a page until it is kept. */
async function read(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await expect.poll(() => tab.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, url)).toBe(true);
  await expect.poll(() => tab.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

test('a page that was read opens without a network; one that was not lists those that were', async () => {
  const tab = await open(at(one), { isKeeping: true, expected: /network|Network|load|fetch/u });
  // WebKit ends an installation with the page that began it.
  await expect
    .poll(() => tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state))
    .toBe('activated');
  await read(tab, at(one));
  await read(tab, at(other));
  const heading = (await tab.seen('h1')).text;
  host.close();
  await tab.goto(at(one));
  expect((await tab.seen('h1')).text).not.toBe(heading);
  await tab.goto(at(other));
  expect((await tab.seen('h1')).text).toBe(heading);
  await tab.goto(at(unread));
  await tab.seen('offline-pages a');
  const listed = (await tab.visible('offline-pages a')).map(
    ({ attributes }) => new URL(required(attributes['href']), host.address).href,
  );
  expect(listed.toSorted()).toEqual([at(one), at(other)].toSorted());
});
