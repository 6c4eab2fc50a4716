/**
 * Names that no file may have, because the site or the language already has them: its sections and files, elements of
 * its pages, and what every object has.
 */

/** Sections and files of the site; a test compares this list with `urls.ts` and with the pages. */
const SITE = [
  'read',
  'annotations',
  'glossary',
  'bodies',
  'agenda',
  'instruments',
  'variants',
  'timeline',
  'concordance',
  'figures',
  'coverage',
  'witnesses',
  'sources',
  'people',
  'contribute',
  'settings',
  'about',
  'search',
  'offline',
  'print',
  'fonts',
  'cards',
  'feed',
  'edition',
  'opensearch',
  'pages',
  'offline-worker',
  'index',
  '404',
  'new',
  'known',
  'correction',
  'log',
  'reference',
  'dictionary',
  'history',
  'preamble',
  'closing',
  'chapters',
  'proposals',
];
/** Ids of elements: a thing that has its place on a page has its id as an element's. */
const ELEMENTS = [
  'main',
  'title',
  'introduction',
  'notes',
  'notes-heading',
  'apparatus',
  'proposed',
  'by-hand',
  'send-heading',
  'known-sources',
  'known-witnesses',
  'known-instruments',
];
const RESERVED: ReadonlySet<string> = new Set([...SITE, ...ELEMENTS]);

/** Whether an id already belongs to something else. */
export function isReservedId(id: string): boolean {
  return RESERVED.has(id) || id in Object.prototype;
}
