/** Keeps the whole edition on the device, from a page. The page shows the progress, and kept files stay. */
import type { WholeEdition } from '../../offline/whole-edition.ts';
import { siteUrl, WHOLE_EDITION } from '../../site-files.ts';
import { FILES, mayStore, PAGES } from './stored-pages.ts';

/** An address that no file has; the version that was kept whole is stored under it. */
const KEPT_VERSION = `${siteUrl('')}:whole`;
/** How many files are requested at once: as many as browsers open connections to one host. */
const AT_ONCE = 6;

export interface KeptWhole {
  readonly version: string;
  /** Addresses of files that are not kept, or belong to an earlier version, with the bytes of each. */
  readonly missing: ReadonlyMap<string, number>;
  readonly files: number;
  /** The size of all files together, unpacked. */
  readonly bytes: number;
  /** Whether an earlier version was kept whole. */
  readonly isOld: boolean;
}

/**
 * How much of the edition is kept.
 * @throws Error if neither the host nor the device has the list of its files; DOMException if the browser refuses to
 * keep anything
 */
export async function keptWhole(): Promise<KeptWhole> {
  const response = await fetch(siteUrl(WHOLE_EDITION));
  if (!response.ok) throw new Error(`There is no list of files: ${response.status}.`);
  const { version, files } = (await response.json()) as WholeEdition;
  // Opening a store would make it, but only the worker makes stores.
  const stores = (await mayStore()) ? await Promise.all([PAGES, FILES].map((name) => caches.open(name))) : [];
  const kept = new Set((await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url));
  const before = await (await stores[1]?.match(KEPT_VERSION))?.text();
  const isOld = before !== undefined && before !== version;
  const all = Object.entries(files).map(
    ([path, bytes]) => [new URL(siteUrl(path), location.href).href, bytes] as const,
  );
  return {
    version,
    missing: new Map(all.filter(([url]) => isOld || !kept.has(url))),
    files: all.length,
    bytes: all.reduce((sum, [, bytes]) => sum + bytes, 0),
    isOld,
  };
}

/**
 * Keeps the missing files. If it ends early, the kept files stay, and the next time continues from there.
 * @param progressed is called after each file with the bytes kept since the beginning
 * @throws Error if the host does not give a file; DOMException `AbortError` if it was stopped, and `QuotaExceededError`
 * if the device has no room
 */
export async function keepMissing(
  { version, missing }: KeptWhole,
  progressed: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const [pages, files] = await Promise.all([caches.open(PAGES), caches.open(FILES)]);
  const waiting = [...missing];
  let kept = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [url, bytes] = next;
      const response = await fetch(url, { cache: 'no-cache', signal });
      if (!response.ok) throw new Error(`${url} was answered by ${response.status}.`);
      const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
      await (isPage ? pages : files).put(url, response);
      signal.throwIfAborted();
      progressed((kept += bytes));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await files.put(KEPT_VERSION, new Response(version));
}
