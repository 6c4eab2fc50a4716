import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { editionOf, required } from '../../browser/page-types.ts';
import { serveSite, type ServedSite } from '../../browser/serve-site.ts';

const { second } = inject('sites');
const { passages } = editionOf(second);
const [one, other, unread] = passages.filter(({ kind }) => kind !== 'chapter');
const open = useTabs();
let host: ServedSite;
let illness: 'silent' | 'broken' | undefined;
/** How many more requests the host answers before it fails. */
let healthy = Infinity;

/** A host of its own, which can be taken off the network. */
const begin = async (port?: number) => {
  host = await serveSite(second.folder, second.base, {
    port,
    isWatched: inject('engine') === 'webkit',
    isKeeping: true,
    illness: () => ((healthy -= 1) < 0 ? 'broken' : illness),
  });
};
const at = (passage: { readonly url: string } | undefined) => new URL(required(passage).url, host.address).href;

beforeAll(() => begin());
// A tab requests one last page when it closes.
afterEach(async () => {
  [illness, healthy] = [undefined, Infinity];
  host.close();
  await begin(Number(new URL(host.address).port));
});
afterAll(() => {
  host.close();
});

/** A tab in which two pages are kept. */
async function readBoth(): Promise<Tab> {
  const tab = await open(at(one), { isKeeping: true, expected: /network|Network|load|fetch|500/u });
  // WebKit ends an installation together with the page that began it.
  await expect
    .poll(() => tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state))
    .toBe('activated');
  await read(tab, at(one));
  await read(tab, at(other));
  return tab;
}

/** Reads a page until it is kept. */
async function read(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await expect.poll(() => tab.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, url)).toBe(true);
  await expect.poll(() => tab.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

test('a page that was read opens without a network; a page that was not lists those that were', async () => {
  const tab = await readBoth();
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

test.each([
  ['silent', 'has not answered'],
  ['broken', 'answers with an error'],
] as const)('a copy is shown although a server is %s, and the page says that it is a copy', async (how, said) => {
  const tab = await readBoth();
  const heading = (await tab.seen('h1')).text;
  expect(await tab.all('copy-notice')).toEqual([]);
  illness = how;
  await tab.goto(at(one));
  expect((await tab.seen('h1')).text).not.toBe(heading);
  await expect.poll(async () => (await tab.all('copy-notice [role=status]'))[0]?.text).toContain(said);
  illness = undefined;
  await tab.click('copy-notice button');
  await tab.gone('copy-notice');
  await tab.seen('h1');
});

describe('the whole edition', () => {
  const found = async (tab: Tab) => {
    await tab.goto(`${host.address}search/?q=the%20people`);
    await expect.poll(async () => (await tab.all('search-box [role=status]'))[0]?.text).toMatch(/\d+ results?/u);
    return (await tab.all('search-box [role=status]'))[0]?.text;
  };

  test('is kept by one button that goes on after an interruption; then all of it opens, and the search counts the same', async () => {
    const tab = await open(`${host.address}offline/`, { isKeeping: true, expected: /network|Network|load|fetch|500/u });
    await expect
      .poll(() => tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state))
      .toBe('activated');
    const online = await found(tab);
    await tab.goto(`${host.address}offline/`);
    const keeper = 'whole-edition-keeper';
    expect((await tab.seen(`${keeper} p`, { saying: 'MB' })).text).toMatch(
      /takes \d+\.\d\u00a0MB on this device: [\d,]+ pages/u,
    );
    healthy = 25;
    await tab.click(`${keeper} button`);
    expect((await tab.seen(`${keeper} p`, { saying: 'stopped answering' })).text).toContain('are missing');
    healthy = Infinity;
    const before = await tab.evaluate(async () => (await caches.keys()).length);
    expect(before).toBe(2);
    await tab.click(`${keeper} button`, { saying: 'rest' });
    expect((await tab.seen(`${keeper} p`, { saying: 'is kept on this device' })).text).toContain('with its search');
    host.close();
    expect(await found(tab)).toBe(online);
    for (const passage of passages) {
      await tab.goto(at(passage));
      expect((await tab.seen('h1')).text).not.toContain('without a network');
    }
    await tab.goto(`${host.address}offline/`);
    await tab.click('offline-pages button');
    await tab.seen('offline-pages [role=status]', { saying: 'deleted' });
  });
});
