/** The only place that spells a path. Every address begins with the base under which the site is served and ends in a slash or a fragment. */
import type { Annotation, Body, Figure, Goal, Instrument, Passage, Person, Reference, Sentence, Source, Target, Term, TimelineEvent } from './edition/edition.ts';

/** `/` at the root of a host, `/name/` under a sub-path. Outside of Astro there is no base: the command line speaks of the root. */
const BASE = ((import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/').replace(/\/?$/u, '/');

/** Address of a page or file of the site, given without leading slash. */
export function siteUrl(path: string): string {
  return BASE + path;
}

/** Pages of which there is one. */
export const SECTIONS = ['read', 'annotations', 'glossary', 'bodies', 'agenda', 'instruments', 'timeline', 'variants', 'figures', 'coverage', 'sources', 'people', 'search', 'concordance', 'contribute', 'settings', 'offline', 'print', 'about'] as const;
export type Section = (typeof SECTIONS)[number];

export function sectionUrl(section: Section): string {
  return siteUrl(`${section}/`);
}

/** A passage's path from the root of the site, without slashes at its ends: also the parameter of its route. */
export function passagePath({ kind, number }: Passage): string {
  return kind === 'preamble' || kind === 'closing' ? kind : `${kind}s/${number ?? ''}`;
}

export function passageUrl(passage: Passage): string {
  return siteUrl(`${passagePath(passage)}/`);
}

export function sentenceUrl(sentence: Sentence): string {
  return passageUrl(sentence.passage) + `#${sentence.id}`;
}

export function titleUrl(passage: Passage): string {
  return `${passageUrl(passage)}#title`;
}

/** The page with the form for a new annotation. */
export function annotationFormUrl(): string {
  return siteUrl('contribute/new/');
}

/** The face for Han characters that the build makes, from the root of the site. */
export const HAN_FACE = 'fonts/han.woff2';

/** What the form must know of the edition, from the root of the site. */
export const KNOWN_EDITION = 'contribute/known.json';

/** Where a new annotation on a passage begins; words of the passage can be added to it as `quote`, `before` and `part`. */
export function newAnnotationUrl({ id }: Pick<Passage, 'id'>): string {
  return `${annotationFormUrl()}?passage=${id}`;
}

/** Element id of a passage's introduction on its page. */
export const INTRODUCTION_ID = 'introduction';

export function introductionUrl(passage: Passage): string {
  return `${passageUrl(passage)}#${INTRODUCTION_ID}`;
}

/** Element id of an annotation on its passage's page. */
export function noteId({ slug }: Annotation): string {
  return `note-${slug}`;
}

/** Element id of the letter by which the text points to an annotation. */
export function markId({ slug }: Annotation): string {
  return `mark-${slug}`;
}

export function annotationUrl(annotation: Annotation): string {
  return `${passageUrl(annotation.anchor.passage)}#${noteId(annotation)}`;
}

/** Element id of something of a passage on a page that shows several. */
export function idAmongPassages(passage: Passage, id: string): string {
  return `${passage.id}.${id}`;
}

export function termUrl({ id }: Term): string {
  return siteUrl(`glossary/${id}/`);
}

export function bodyUrl({ id }: Body): string {
  return siteUrl(`bodies/${id}/`);
}

export function instrumentUrl({ id }: Instrument): string {
  return siteUrl(`instruments/${id}/`);
}

/** Id of the element with what an instrument's page says of a passage. */
export function parallelId({ id }: Pick<Passage, 'id'>): string {
  return id;
}

export function parallelUrl(instrument: Instrument, passage: Pick<Passage, 'id'>): string {
  return `${instrumentUrl(instrument)}#${parallelId(passage)}`;
}

export function goalUrl({ number }: Goal): string {
  return siteUrl(`agenda/${number}/`);
}

/** Element id of a target on its goal's page. */
export function targetId({ id }: Target): string {
  return `target-${id.replace('.', '-')}`;
}

export function targetUrl(target: Target): string {
  return `${goalUrl(target.goal)}#${targetId(target)}`;
}

export function sourceUrl({ id }: Source): string {
  return siteUrl(`sources/${id}/`);
}

export function figureUrl({ id }: Figure): string {
  return `${sectionUrl('figures')}#${id}`;
}

export function personUrl({ id }: Person): string {
  return `${sectionUrl('people')}#${id}`;
}

export function eventUrl({ id }: TimelineEvent): string {
  return `${sectionUrl('timeline')}#${id}`;
}

/** A chapter with its proposals, or the whole, made for paper. */
export function printUrl(chapter?: Passage): string {
  return sectionUrl('print') + (chapter === undefined ? '' : `${passagePath(chapter)}/`);
}

export function searchUrl(): string {
  return sectionUrl('search');
}

/** Addresses and titles of all pages, for one who has mistyped an address. */
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

/** Where a reference leads. */
export function referenceUrl(reference: Reference): string {
  switch (reference.kind) {
    case 'term':
      return termUrl(reference.term);
    case 'body':
      return bodyUrl(reference.body);
    case 'instrument':
      return instrumentUrl(reference.instrument);
    case 'goal':
      return goalUrl(reference.goal);
    case 'target':
      return targetUrl(reference.target);
    case 'passage':
      return passageUrl(reference.passage);
    case 'sentence':
      return sentenceUrl(reference.sentence);
    case 'source':
      return sourceUrl(reference.source);
  }
}

/** Folder of Pagefind's files. */
export const SEARCH_INDEX = 'pagefind/';

/** Folder of the files by which names are found at once and a query is judged. */
export const SEARCH_FILES = 'search/';

/** By which a browser offers the search in its own bar; there only where the address of the site is known. */
export const OPENSEARCH = 'opensearch.xml';
