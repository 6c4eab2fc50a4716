/**
 * The service worker: keeps the pages that are read, with what they need, so that they open again without a network.
 *
 * - With a network every page comes from there, and a copy of it is stored. Without one, the stored copy is shown; if
 *   there is none, the page that lists the stored pages. While there is a network, only files whose names change with
 *   their content (`build.hashed`) are taken from the store.
 * - Once the reader has turned this off, nothing is stored: the stores are deleted then, and only “begin” and a first
 *   installation make them.
 * - A newer worker waits until the reader accepts it or has left the site. On the next page that is read, it fetches
 *   all stored pages again.
 *
 * What the build knows is written in front of this file by `write-worker.ts`; the two stores are named in
 * `elements/offline/stored-pages.ts` too.
 */

/** Of one build of the site; addresses begin at the root of the site. */
interface Build {
  /** Changes when the edition or one of its files does. */
  readonly version: string;
  /** What every page may need. */
  readonly files: readonly string[];
  /** Folder of files whose names change with their content. */
  readonly hashed: string;
  /** The page for readers without a network. */
  readonly offlinePage: string;
}
declare const build: Build;

/** The part of a service worker's global scope that is used; TypeScript has it only instead of a page's. */
interface WorkerScope {
  readonly registration: { readonly scope: string; readonly navigationPreload?: { disable: () => Promise<void> } };
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listener: (event: WorkerEvent) => void) => void) &
    ((type: 'fetch', listener: (event: WorkerFetch) => void) => void) &
    ((type: 'message', listener: (event: WorkerEvent & MessageEvent) => void) => void);
}
interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface WorkerFetch extends WorkerEvent {
  readonly request: Request;
  respondWith: (response: Promise<Response>) => void;
}

const worker = globalThis as unknown as WorkerScope;
const root = new URL(worker.registration.scope);
const PAGES = `${root.pathname}:pages`;
const FILES = `${root.pathname}:files`;
/** An address that no file has: under it, the store of files says which build the stored pages come from. */
const VERSION = `${root.pathname}:version`;
const needed = build.files.map((file) => new URL(file, root).href);
const hashed = new URL(build.hashed, root).href;

worker.addEventListener('install', (event) => event.waitUntil(fetchFiles()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => event.waitUntil(obey(event)));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== root.origin || !pathname.startsWith(root.pathname)) return;
  event.respondWith(request.mode === 'navigate' ? answerPage(event) : answerFile(event));
});

async function fetchFiles(): Promise<void> {
  const files = await caches.open(FILES);
  await files.addAll(needed.map((file) => new Request(file, { cache: 'no-cache' })));
}

async function takeOver(): Promise<void> {
  const files = await caches.open(FILES);
  const old = (await files.keys()).filter(({ url }) => url.startsWith(hashed) && !needed.includes(url));
  await Promise.all(old.map((request) => files.delete(request)));
  // An earlier worker had it on: Firefox answers a page from it late or never when there is no network.
  await worker.registration.navigationPreload?.disable();
  await worker.clients.claim();
}

/**
 * What pages ask for: “keep” stores this page, and updates all stored pages to this build; “begin” empties the stores;
 * “take-over” replaces the earlier worker.
 */
async function obey({ data, source, ports }: MessageEvent): Promise<void> {
  if (data === 'take-over') await worker.skipWaiting();
  if (data === 'begin') {
    await Promise.all([PAGES, FILES].map((name) => caches.delete(name)));
    await fetchFiles();
  }
  if (data === 'keep' && source !== null && 'url' in source) await keepUp(String(source.url));
  ports[0]?.postMessage('done');
}

/** Fetches a page that is not stored yet, and all stored pages if they come from another build. */
async function keepUp(read: string): Promise<void> {
  if (!(await caches.has(FILES))) return;
  const [pages, files] = await Promise.all([caches.open(PAGES), caches.open(FILES)]);
  const keptVersion = await (await files.match(VERSION))?.text();
  const all = (await pages.keys()).map(({ url }) => url);
  const missing = all.includes(plain(read)) ? [] : [plain(read)];
  for (const url of keptVersion === build.version ? missing : [...all, ...missing])
    await keep(url, await fetch(url, { cache: 'no-cache' }));
  await files.put(VERSION, new Response(build.version));
}

async function answerPage(event: WorkerFetch): Promise<Response> {
  try {
    const response = await fetch(event.request);
    event.waitUntil(keep(event.request.url, response.clone()));
    return response;
  } catch (error) {
    const kept = (await keptCopy(event.request.url)) ?? (await keptCopy(new URL(build.offlinePage, root).href));
    if (kept === undefined) throw error;
    return kept;
  }
}

async function answerFile(event: WorkerFetch): Promise<Response> {
  const { url } = event.request;
  const unchanging = url.startsWith(hashed) ? await keptCopy(url) : undefined;
  if (unchanging !== undefined) return unchanging;
  try {
    const response = await fetch(event.request);
    event.waitUntil(keep(url, response.clone(), FILES));
    return response;
  } catch (error) {
    const kept = await keptCopy(url);
    if (kept === undefined) throw error;
    return kept;
  }
}

/** The copy of a page that no longer exists is deleted. */
async function keep(url: string, response: Response, store = isPage(response) ? PAGES : FILES): Promise<void> {
  if (!(await caches.has(FILES))) return;
  const copies = await caches.open(store);
  if (response.status === 404 || response.status === 410) await copies.delete(plain(url));
  else if (response.status === 200 && response.type === 'basic') await copies.put(plain(url), response);
}

async function keptCopy(url: string): Promise<Response | undefined> {
  for (const name of [PAGES, FILES]) {
    const copy = (await caches.has(name))
      ? await (await caches.open(name)).match(plain(url), { ignoreVary: true })
      : undefined;
    if (copy !== undefined) return copy;
  }
  return undefined;
}

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') === true;
}

/** On a static site a query changes nothing, and a fragment belongs to the page. */
function plain(url: string): string {
  return url.replace(/[?#].*$/u, '');
}
