/**
 * Counts and deletes everything that the service worker stores on this device. `offline/worker.ts` describes the
 * contents of the stores.
 */
import { readSettings } from '../settings/stored-settings.ts';
import { siteUrl } from '../../site-files.ts';

const SCOPE = siteUrl('');
/** The two stores. */
export const PAGES = `${SCOPE}:pages`;
export const FILES = `${SCOPE}:files`;
/** Fired on the window by an element that has changed the kept files; `detail` is the element. */
export const KEPT_CHANGED = 'kept-changed';

export interface StoredPage {
  readonly url: string;
  readonly title: string;
}

/** Addresses of pages that open without a network, in order; nothing if no pages should be stored, or none can be. */
export async function storedPages(): Promise<readonly string[] | undefined> {
  if (!canStore()) return undefined;
  // Until the worker is installed there are no stores yet.
  if (!(await mayStore())) return (await refusesToStore()) ? undefined : [];
  const pages = await caches.open(PAGES);
  return (await pages.keys())
    .map(({ url }) => url)
    .toSorted((a, b) => a.localeCompare(b, undefined, { numeric: true }));
}

/** With their titles. */
export async function storedTitles(urls: readonly string[]): Promise<readonly StoredPage[]> {
  const pages = await caches.open(PAGES);
  return Promise.all(
    urls.map(async (url) => ({ url, title: titleOf((await (await pages.match(url))?.text()) ?? '') || url })),
  );
}

/** Bytes of everything that is stored, pages and the files that they need, unpacked. */
export async function storedBytes(): Promise<number> {
  const stores = await Promise.all([PAGES, FILES].map((name) => caches.open(name)));
  const responses = (await Promise.all(stores.map((store) => store.matchAll()))).flat();
  const sizes = await Promise.all(responses.map(async (response) => (await response.blob()).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Lets the worker store pages from now on. The stores are empty at first: earlier contents are deleted.
 * @param address of the worker; without it a worker must exist already
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

/** Whether the reader wants pages to be stored, and the browser is able to, which requires a secure connection. */
export function canStore(): boolean {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  return readSettings().offline === 'on' && workers !== undefined;
}

/** Whether the stores exist: while pages should be stored, once there is a worker. A browser may refuse them. */
export async function mayStore(): Promise<boolean> {
  try {
    return await caches.has(FILES);
  } catch {
    return false;
  }
}

/** Whether the browser keeps nothing for this site, for example with blocked cookies. */
export async function refusesToStore(): Promise<boolean> {
  try {
    await caches.has(FILES);
    return false;
  } catch {
    return true;
  }
}

/** Without the name of the site. */
function titleOf(html: string): string {
  const { title } = new DOMParser().parseFromString(/<title>.*?<\/title>/su.exec(html)?.[0] ?? '', 'text/html');
  return title.replace(/ · [^·]*$/u, '');
}
