/** Browsers that refuse things a page can do without: storage, the clipboard, a server. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { removalScript } from '../../browser/newer-functions.ts';
import { editionOf, heaviestPage, pageTypes, required } from '../../browser/page-types.ts';
import { serveSite, type ServedSite } from '../../browser/serve-site.ts';
import { test, useTabs } from '../engines/use-tabs.ts';

const { root } = inject('sites');
const { passage } = heaviestPage(root);
const isWatched = inject('engine') === 'webkit';
const open = useTabs();

function servedWith(before: string, isKeeping = false): () => ServedSite {
  let host: ServedSite | undefined;
  beforeAll(async () => {
    host = await serveSite(root.folder, root.base, { isWatched, isKeeping, before });
  });
  afterAll(() => host?.close());
  return () => required(host);
}

describe('where every kind of storage throws, as with blocked cookies', () => {
  // If a browser reports no console, faults are collected in the storage of the session.
  const host = servedWith(`(${block.toString()})(${String(!isWatched)});`, true);

  test('no page complains', async () => {
    const { address } = host();
    const tab = await open(address, { isKeeping: true });
    expect(
      await tab.evaluate(() => Object.keys(Object.getOwnPropertyDescriptor(window, 'localStorage') ?? {})),
    ).not.toEqual([]);
    for (const page of Object.values(pageTypes({ ...root, address }))) {
      if (page.endsWith('.html')) continue;
      await tab.goto(page);
      await tab.seen('h1');
    }
  });

  test('a chosen setting and the reader’s place are forgotten without a message', async () => {
    const tab = await open(`${host().address}settings/`, { isKeeping: true });
    await tab.click('input[name=theme][value=dark]');
    expect(await tab.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await tab.goto(new URL(passage.url, host().address).href);
    await tab.goto(host().address);
    expect((await tab.seen('h1')).text).not.toBe('');
    await tab.goto(`${host().address}offline/`);
    expect((await tab.seen('offline-pages [role=status]')).text).toContain('refuses to keep');
  });
});

describe('without a clipboard for scripts, as on plain http', () => {
  const host = servedWith(removalScript(['Navigator.clipboard']));

  test('links are copied, and the words stay selected', async () => {
    const tab = await open(new URL(passage.url, host().address).href);
    expect(await tab.evaluate(() => 'clipboard' in navigator)).toBe(false);
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#s2') ?? document.body));
    const words = await tab.evaluate(() => String(getSelection()));
    await tab.click('selection-menu button');
    await expect
      .poll(async () => (await tab.all('selection-menu [role=status]')).map(({ text }) => text).join(' '))
      .toContain('copied');
    expect(await tab.evaluate(() => String(getSelection()))).toBe(words);
    expect(new URL(await tab.pasted()).hash).toBe('#s2');
  });
});

test('opened from a disk, the edition says in one line what to do', async () => {
  const tab = await open(`${root.address}about/`, {
    expected: /not allowed|file:|Failed|loaded|blocked|CORS|NetworkError/u,
  });
  await tab.goto(pathToFileURL(resolve(join(root.folder, 'index.html'))).href);
  expect((await tab.seen('body > p')).text).toContain('npm run preview');
  expect((await tab.seen('h1')).text).toContain(editionOf(root).edition.title);
});

/** Runs in the browser. @param isSessionToo whether the storage of the session is refused as well */
function block(isSessionToo: boolean): void {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const name of ['localStorage', 'caches', 'indexedDB', ...(isSessionToo ? ['sessionStorage'] : [])])
    Object.defineProperty(globalThis, name, { get: refuse, configurable: true });
  if ('Document' in globalThis) Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  if ('ServiceWorkerContainer' in globalThis)
    for (const name of ['register', 'getRegistration', 'getRegistrations'] as const)
      (ServiceWorkerContainer.prototype as unknown as Record<string, () => Promise<never>>)[name] = () =>
        Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
}
