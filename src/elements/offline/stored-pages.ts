/**
 * Counts and deletes what the service worker stores on this device. What the stores hold is described in
 * `offline/worker.ts`.
 */
import { siteUrl } from '../../site-files.ts';

const SCOPE = siteUrl('');
const PAGES = `${SCOPE}:pages`;
const FILES = `${SCOPE}:files`;

export interface StoredPage {
  readonly url: string;
  readonly title: string;
}

/** Pages that open without a network, by address; nothing if no pages are to be stored. */
export async function storedPages(): Promise<readonly StoredPage[] | undefined> {
  if (!(await mayStore())) return undefined;
  const pages = await caches.open(PAGES);
  const keys = (await pages.keys())
    .map(({ url }) => url)
    .toSorted((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  return Promise.all(
    keys.map(async (url) => ({ url, title: titleOf((await (await pages.match(url))?.text()) ?? '') || url })),
  );
}

/** Bytes of all that is stored, pages and the files that they need, unpacked. */
export async function storedBytes(): Promise<number> {
  const stores = await Promise.all([PAGES, FILES].map((name) => caches.open(name)));
  const responses = (await Promise.all(stores.map((store) => store.matchAll()))).flat();
  const sizes = await Promise.all(responses.map(async (response) => (await response.blob()).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Lets the worker store pages from now on. The stores are empty at first: what was stored before is deleted.
 * @param address of the worker; without one it must be there already
 */
export async function startStoring(address?: string): Promise<void> {
  if (address !== undefined) await navigator.serviceWorker.register(address);
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const done = new Promise((resolve) => port1.addEventListener('message', resolve, { once: true }));
  port1.start();
  active?.postMessage('begin', [port2]);
  await done;
}

/**
 * Deletes the stores, and the worker as soon as no page of the site is open. Without stores the worker keeps nothing.
 */
export async function stopStoring(): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(SCOPE))?.unregister();
  await Promise.all([PAGES, FILES].map((name) => caches.delete(name)));
}

/**
 * The stores exist while pages are to be stored. A browser may refuse them, or have none outside of secure connections.
 */
async function mayStore(): Promise<boolean> {
  try {
    return await caches.has(FILES);
  } catch {
    return false;
  }
}

/** Without the name of the site. */
function titleOf(html: string): string {
  const { title } = new DOMParser().parseFromString(/<title>.*?<\/title>/su.exec(html)?.[0] ?? '', 'text/html');
  return title.replace(/ · [^·]*$/u, '');
}
