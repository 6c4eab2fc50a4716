/**
 * The service worker: keeps the pages that are read, with their files, so that they open again without a network.
 *
 * - With a network every page comes from the server, and a copy of it is stored. The stored copy is shown without a
 *   network, after three seconds without an answer, and when the server answers with an error of its own. It says so
 *   (`elements/offline/copy-notice.ts`). If there is no copy, the page that lists the stored pages is shown. With a
 *   network, only files whose names change with their content (`build.hashed`) are taken from the store.
 * - Once the reader has turned this off, the stores are deleted and nothing is stored. Only “begin” and a first
 *   installation make the stores.
 * - A newer worker waits until the reader accepts it or has left the site. With the next page, it fetches all stored
 *   pages again.
 *
 * `write-worker.ts` writes the constants of the build in front of this file. `elements/offline/stored-pages.ts` names
 * the two stores too.
 */

/** Of one build of the site; addresses begin at the root of the site. */
interface Build {
  /** Changes when the edition or one of its files does. */
  readonly version: string;
  /** Files that any page may need. */
  readonly files: readonly string[];
  /** Folder of files whose names change with their content. */
  readonly hashed: string;
  /** The page for readers without a network. */
  readonly offlinePage: string;
}
declare const build: Build;

/**
 * The part of a service worker's global scope that is used; TypeScript has its types only in place of those of a page.
 */
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
/** After this many milliseconds without an answer, a stored copy is better than waiting. */
const SILENCE = 3000;
/**
 * Requests that a server has not answered yet although a copy was shown. They continue, for the sake of the next copy,
 * until another page is requested: a browser has few connections to one host.
 */
const late = new Set<AbortController>();
/** Why a copy is shown: no network, a server that does not answer, or one that answers with an error. */
type Reason = 'unreachable' | 'silent' | 'broken';

worker.addEventListener('install', (event) => event.waitUntil(fetchFiles()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => event.waitUntil(obey(event)));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== root.origin || !pathname.startsWith(root.pathname)) return;
  // A request of this kind is kept, such as those of the page that keeps the whole edition.
  if (request.mode !== 'navigate' && request.cache === 'no-cache') return;
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
  // An earlier worker turned it on: without a network, Firefox answers a page from it late or never.
  await worker.registration.navigationPreload?.disable();
  await worker.clients.claim();
}

/**
 * The messages of pages: “keep” stores this page, and updates all stored pages to this build; “begin” empties the
 * stores, except for the files that every page needs; “take-over” replaces the earlier worker.
 */
async function obey({ data, source, ports }: MessageEvent): Promise<void> {
  if (data === 'take-over') await worker.skipWaiting();
  if (data === 'begin') {
    await caches.delete(PAGES);
    const files = await caches.open(FILES);
    const others = (await files.keys()).filter(({ url }) => !needed.includes(url));
    await Promise.all(others.map((request) => files.delete(request)));
    // Without a network, the files that every page needs are there already, or come with the next page.
    await fetchFiles().catch(() => undefined);
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
  const { url } = event.request;
  for (const asking of late) asking.abort();
  late.clear();
  return answer(event, undefined, async (reason) => {
    const copy = await keptCopy(url);
    if (copy !== undefined) return saying(copy, reason);
    return reason === 'unreachable' ? keptCopy(new URL(build.offlinePage, root).href) : undefined;
  });
}

async function answerFile(event: WorkerFetch): Promise<Response> {
  const { url } = event.request;
  const unchanging = url.startsWith(hashed) ? await keptCopy(url) : undefined;
  return unchanging ?? answer(event, FILES, () => keptCopy(url));
}

/**
 * The server's answer, which is kept; otherwise a copy.
 * @param store in which the answer is kept, unless that follows from it
 * @param copied finds the copy; if there is none, the server's answer is awaited and returned
 */
async function answer(
  event: WorkerFetch,
  store: string | undefined,
  copied: (reason: Reason) => Promise<Response | undefined>,
): Promise<Response> {
  const { url } = event.request;
  const asking = new AbortController();
  const asked = fetch(event.request, { signal: asking.signal });
  // Also if the copy was shown in the meantime: the next copy is newer.
  event.waitUntil(asked.then((response) => keep(url, response.clone(), store)).catch(() => undefined));
  const first = await Promise.race([
    asked.catch(() => 'unreachable' as const),
    new Promise<'silent'>((resolve) => void setTimeout(resolve, SILENCE, 'silent')),
  ]);
  const reason = typeof first === 'string' ? first : first.status >= 500 ? 'broken' : undefined;
  const copy = reason && (await copied(reason));
  if (copy === undefined) return asked.catch(async () => (await copied('unreachable')) ?? asked);
  if (reason === 'silent') late.add(asking);
  return copy;
}

/** A copy of a page whose root element says why it is shown, and from when it is. */
async function saying(copy: Response, reason: Reason): Promise<Response> {
  const from = copy.headers.get('date') ?? '';
  const html = (await copy.text()).replace(/<html\b/u, `$& data-copy="${reason}" data-copied="${from}"`);
  return new Response(html, { headers: { 'content-type': copy.headers.get('content-type') ?? 'text/html' } });
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
