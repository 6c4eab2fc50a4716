/**
 * The base of every address, and the paths of the site's files: from the root of the site, without leading slash.
 * Pages and places on them are in `urls.ts`; no other file spells a path.
 */

/**
 * `/` at the root of a host, `/name/` under a sub-path. Outside of Astro there is no base: the command line uses the
 * root.
 */
let base = ((import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/').replace(/\/?$/u, '/');

/** Address of a page or file of the site, given without leading slash. */
export function siteUrl(path: string): string {
  return base + path;
}

/**
 * Makes something outside of Astro whose addresses begin with the base of the site: files that the build writes itself.
 * @param ownBase path under which the site is served, with a slash at both ends
 * @param make makes it at once: later work would use the base of this process
 */
export function underBase<Made>(ownBase: string, make: () => Made): Made {
  const before = base;
  base = ownBase;
  try {
    return make();
  } finally {
    base = before;
  }
}

/** The typeface for Han characters that the build makes, from the root of the site. */
export const HAN_FACE = 'fonts/han.woff2';

/** The extract of the edition for the form, from the root of the site. */
export const EDITION_DIGEST = 'contribute/known.json';
/** The data that judges a note beside it, spelling included: requested when somebody writes. */
export const REFERENCE_EDITION = 'contribute/reference.json';
export const DICTIONARY = 'contribute/dictionary.json';
/** Everything that can be reported as wrong, by its name for readers. */
export const REPORTED_THINGS = 'contribute/things.json';

/** The lines that are copied with words: requested when somebody selects words. */
export const QUOTING = 'quoting.json';

/** The data with which a browser judges a quotation. */
export const CHECKED_TEXT = 'check/text.json';

/** Addresses and titles of all pages, for a reader who has mistyped an address. */
export const PAGE_LIST = 'pages.json';

/** Style of every page on paper. */
export const PRINT_SHEET = 'print.css';

/** File of the picture that other sites show for a page: of a passage, of a section, of the edition. */
export function cardFile(name: string): string {
  return `cards/${name}.png`;
}
export const EDITION_CARD = 'edition';

/** Folder of scripts whose names change with their content. */
export const HASHED_FILES = '_astro/';

/** The service worker: at the root, so that all of the site is its scope. */
export const OFFLINE_WORKER = 'offline-worker.js';

/** The list of all files of the edition, for a reader who keeps the whole. */
export const WHOLE_EDITION = 'whole-edition.json';

/** The feed of new annotations. */
export const FEED = 'feed.xml';

export const EDITION_JSON = 'edition.json';
export const EDITION_SCHEMA = 'edition.schema.json';
export const PASSAGE_SCHEMA = 'passage.schema.json';

/** For programs that read the site for somebody. Source: llmstxt.org, which requires the root. */
export const LLMS_TEXT = 'llms.txt';

/** Hashes of all files that can be downloaded, by their paths from the root of the site. */
export const DOWNLOAD_HASHES = 'downloads/SHA256SUMS';

/** A file of the whole edition, for downloading. */
export function downloadFile(name: string): string {
  return `downloads/${name}`;
}

/** One of the files of the search: names, and the index in parts. */
export function searchFile(name: string): string {
  return `search/${name}.json`;
}

/** Lets a browser offer the search in its own bar; it exists only if the address of the site is known. */
export const OPENSEARCH = 'opensearch.xml';
