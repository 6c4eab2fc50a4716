/** Writes the service worker beside the pages, where its scope is the whole site. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { BUNDLE_TARGET } from '../baseline.ts';
import type { EditionInfo } from '../edition/edition-info.ts';
import { HASHED_FILES, OFFLINE_WORKER, PRINT_SHEET } from '../site-files.ts';
import { sectionUrl } from '../urls.ts';

const SOURCE = 'src/offline/worker.ts';
const FONTS = 'fonts/';
/**
 * A script larger than this, in bytes, serves only one page, such as the form; it is fetched when that page is read,
 * not in advance.
 */
const MOST_BYTES = 40_000;

/**
 * @param folder of the built site
 * @param edition its version and date: a new one is announced to readers who have kept pages
 * @returns a stamp that changes when the edition or one of its files does
 */
export async function writeWorker(
  folder: string,
  { version, edited }: Pick<EditionInfo, 'version' | 'edited'>,
): Promise<string> {
  // The build does not know here under which path the site will be served; the worker does.
  const offlinePage = sectionUrl('offline').replace(/^\//u, '');
  const files = [
    ...filesIn(folder, HASHED_FILES).filter((file) => statSync(join(folder, file)).size <= MOST_BYTES),
    ...filesIn(folder, FONTS).filter((file) => file.endsWith('.woff2')),
    PRINT_SHEET,
  ];
  const known = { files: [offlinePage, ...files], hashed: HASHED_FILES, offlinePage };
  const script = await scriptOf(readFileSync(SOURCE, 'utf8'));
  const hash = createHash('sha256')
    .update(JSON.stringify([version, edited, known, script]))
    .digest('hex')
    .slice(0, 12);
  const build = { version: `${version} ${edited} ${hash}`, ...known };
  writeFileSync(join(folder, OFFLINE_WORKER), `const build = ${JSON.stringify(build, null, 2)};\n\n${script}`);
  return build.version;
}

function filesIn(folder: string, path: string): readonly string[] {
  return readdirSync(join(folder, path))
    .sort()
    .map((name) => path + name);
}

/**
 * The same script without its types. It is a script and not a module: not every browser supports modules as service
 * workers.
 */
async function scriptOf(source: string): Promise<string> {
  const { code } = await transformWithOxc(source, SOURCE, { target: BUNDLE_TARGET, sourcemap: false });
  return code.replace(/^export \{\};?\n?/mu, '');
}
