/** The sections of the site, in the order in which pages name them. */
import { ENTRY_KINDS, KINDS, type EntryKind } from './edition/kinds.ts';

const AT_HEAD = ['read', 'annotations', 'glossary', 'bodies', 'agenda', 'instruments', 'variants', 'timeline'] as const;
const AT_FOOT = ['concordance', 'figures', 'questions', 'coverage'] as const;
const LAST_AT_FOOT = ['check', 'contribute', 'settings', 'offline', 'own-notes', 'about', 'changes'] as const;
/** Named only where a reader needs them. */
const ELSEWHERE = ['go', 'search', 'print', 'downloads', 'cite'] as const;

type SectionOfKind = (typeof KINDS)[EntryKind]['section'];
export type Section =
  SectionOfKind | (typeof AT_HEAD | typeof AT_FOOT | typeof LAST_AT_FOOT | typeof ELSEWHERE)[number];

const placed: readonly Section[] = [...AT_HEAD, ...AT_FOOT];

/**
 * The sections that are named at the head of a page and at its foot; a section that lists a kind and is not placed
 * above is at the foot.
 */
export const SECTIONS_AT: Readonly<Record<'head' | 'foot', readonly Section[]>> = {
  head: AT_HEAD,
  foot: [
    ...AT_FOOT,
    ...ENTRY_KINDS.map((kind) => KINDS[kind].section).filter((section) => !placed.includes(section)),
    ...LAST_AT_FOOT,
  ],
};

export const SECTIONS: readonly Section[] = [...SECTIONS_AT.head, ...SECTIONS_AT.foot, ...ELSEWHERE];

/** Sections whose words are copied as they are: those not of the edition, and citations, which name their own place. */
export const COPIED_BARE: ReadonlySet<Section> = new Set([
  ...(['cite', 'contribute', 'downloads', 'settings', 'offline', 'own-notes'] as const),
]);
