/**
 * Names that no file may have, because the site or the language already uses them: its sections and files, elements of
 * its pages, and properties of every object.
 */
import { ENTRY_KINDS, KINDS } from '../kinds.ts';

/** Sections and files of the site; a test compares this list with `sections.ts`, `urls.ts` and the pages. */
const SITE = [
  ...ENTRY_KINDS.map((kind) => KINDS[kind].section),
  'variants',
  'concordance',
  'questions',
  'coverage',
  'contribute',
  'settings',
  'about',
  'search',
  'offline',
  'check',
  'go',
  'cite',
  'quoting',
  'own-notes',
  'print',
  'downloads',
  'fonts',
  'cards',
  'feed',
  'edition',
  'passage',
  'llms',
  'opensearch',
  'pages',
  'offline-worker',
  'whole-edition',
  'index',
  '404',
  'new',
  'known',
  'correction',
  'log',
  'reference',
  'dictionary',
  'history',
  'changes',
  'v',
  'preamble',
  'closing',
  'chapters',
  'proposals',
];
/** Ids of elements: a thing with a place on a page has its id as the id of an element. */
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
  'foot',
  'strip',
  'own-notes-heading',
  'own-note-heading',
];
const RESERVED: ReadonlySet<string> = new Set<string>([...SITE, ...ELEMENTS]);

/** Whether an id already belongs to something else. */
export function isReservedId(id: string): boolean {
  return RESERVED.has(id) || id in Object.prototype;
}
