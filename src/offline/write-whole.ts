/** Writes the list of all files that a reader who keeps the whole edition needs, with the size of each. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DICTIONARY,
  EDITION_DIGEST,
  CHECKED_TEXT,
  HASHED_FILES,
  PAGE_LIST,
  PRINT_SHEET,
  QUOTING,
  REFERENCE_EDITION,
  REPORTED_THINGS,
  searchFile,
  WHOLE_EDITION,
} from '../site-files.ts';
import type { WholeEdition } from './whole-edition.ts';

/** Files that pages request. Downloads, feeds and pictures for links from elsewhere are not among them. */
const ASKED_FOR = new Set([
  ...[PRINT_SHEET, PAGE_LIST, QUOTING, CHECKED_TEXT],
  ...[EDITION_DIGEST, REFERENCE_EDITION, DICTIONARY, REPORTED_THINGS],
]);
const FACE = /^fonts\/[^/]+\.woff2$/u;
/** Folder of the index. */
const SEARCH = searchFile('').replace(/[^/]*$/u, '');
const INDEX = /(?:^|\/)index\.html$/u;

/**
 * @param folder of the built site, with all its other files
 * @param version of the build, as the service worker has it
 */
export function writeWhole(folder: string, version: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isRead)
    .toSorted();
  const whole: WholeEdition = {
    version,
    // A page is kept under its address, which names no file.
    files: Object.fromEntries(
      files.map((name) => [
        name.replace(INDEX, (end) => (end.startsWith('/') ? '/' : '')),
        statSync(join(folder, name)).size,
      ]),
    ),
  };
  writeFileSync(join(folder, WHOLE_EDITION), JSON.stringify(whole));
}

function isRead(name: string): boolean {
  if (name.endsWith('.html') || ASKED_FOR.has(name) || FACE.test(name)) return true;
  return name.startsWith(HASHED_FILES) || (name.startsWith(SEARCH) && name.endsWith('.json'));
}
