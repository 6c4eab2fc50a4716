/**
 * The base of every address, and the paths of the site's files: from the root of the site, without leading slash.
 * Pages and places on them are in `urls.ts`; no other file spells a path.
 */

/**
 * `/` at the root of a host, `/name/` under a sub-path. Outside of Astro there is no base: the command line speaks of
 * the root.
 */
const BASE = ((import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/').replace(/\/?$/u, '/');

/** Address of a page or file of the site, given without leading slash. */
export function siteUrl(path: string): string {
  return BASE + path;
}

/** The face for Han characters that the build makes, from the root of the site. */
export const HAN_FACE = 'fonts/han.woff2';

/** What the form must know of the edition, from the root of the site. */
export const EDITION_DIGEST = 'contribute/known.json';
/** What judges a note beside it, and by which it is spelt: asked for when somebody writes. */
export const REFERENCE_EDITION = 'contribute/reference.json';
export const DICTIONARY = 'contribute/dictionary.json';

/** Addresses and titles of all pages, for a reader who has mistyped an address. */
export const PAGE_LIST = 'pages.json';

/** Style of every page on paper. */
export const PRINT_SHEET = 'print.css';

/** File of the picture by which others show a page: of a passage, of a section, of the edition. */
export function cardFile(name: string): string {
  return `cards/${name}.png`;
}
export const EDITION_CARD = 'edition';

/** Folder of scripts whose names change with their content. */
export const HASHED_FILES = '_astro/';

/** The service worker: at the root, so that all of the site is its scope. */
export const OFFLINE_WORKER = 'offline-worker.js';

/** The feed of new annotations. */
export const FEED = 'feed.xml';

export const EDITION_JSON = 'edition.json';
export const EDITION_SCHEMA = 'edition.schema.json';

/** One of the files of the search: names, and the index in parts. */
export function searchFile(name: string): string {
  return `search/${name}.json`;
}

/** Lets a browser offer the search in its own bar; it exists only if the address of the site is known. */
export const OPENSEARCH = 'opensearch.xml';
