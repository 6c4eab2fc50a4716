/**
 * The only place that spells the path of a page. Every address begins with the base under which the site is served and
 * ends in a slash or a fragment. The paths of files are in `site-files.ts`.
 */
import type { Annotation, Essentials, Goal, Instrument, Passage, Target } from './edition/edition.ts';
import type { EntryKind } from './edition/kinds.ts';
import { siteUrl } from './site-files.ts';

/**
 * Sections of the site, in the order in which they are named, each with where it is named: at the head of every page,
 * at its foot, or where it is needed.
 */
export const SECTION_PLACES = {
  read: 'head',
  annotations: 'head',
  glossary: 'head',
  bodies: 'head',
  agenda: 'head',
  instruments: 'head',
  variants: 'head',
  timeline: 'head',
  concordance: 'foot',
  figures: 'foot',
  coverage: 'foot',
  witnesses: 'foot',
  sources: 'foot',
  people: 'foot',
  contribute: 'foot',
  settings: 'foot',
  about: 'foot',
  search: 'elsewhere',
  offline: 'elsewhere',
  print: 'elsewhere',
} as const satisfies Readonly<Record<string, 'head' | 'foot' | 'elsewhere'>>;
export type Section = keyof typeof SECTION_PLACES;
export const SECTIONS = Object.keys(SECTION_PLACES) as readonly Section[];

/** The section that lists the things of a kind. */
export const SECTION_OF = {
  passage: 'read',
  annotation: 'annotations',
  term: 'glossary',
  body: 'bodies',
  instrument: 'instruments',
  goal: 'agenda',
  figure: 'figures',
  witness: 'witnesses',
  source: 'sources',
  person: 'people',
  event: 'timeline',
} as const satisfies Readonly<Record<EntryKind, Section>>;

/** Path of a section, or of a page in it, from the root of the site. */
export function sectionPath(section: Section, page?: string): string {
  return page === undefined ? `${section}/` : `${section}/${page}/`;
}

export function sectionUrl(section: Section): string {
  return siteUrl(sectionPath(section));
}

/** A passage's path from the root of the site, without slashes at its ends: also the parameter of its route. */
export function passagePath({ kind, number }: Pick<Passage, 'kind' | 'number'>): string {
  return kind === 'preamble' || kind === 'closing' ? kind : `${kind}s/${number ?? ''}`;
}

export function passageUrl(passage: Pick<Passage, 'kind' | 'number'>): string {
  return siteUrl(`${passagePath(passage)}/`);
}

export function sentenceUrl(sentence: Essentials['sentence']): string {
  return passageUrl(sentence.passage) + `#${sentence.id}`;
}

export function titleUrl(passage: Passage): string {
  return `${passageUrl(passage)}#title`;
}

/** The page with the form for a new annotation. */
export function annotationFormPath(): string {
  return sectionPath('contribute', 'new');
}

export function annotationFormUrl(): string {
  return siteUrl(annotationFormPath());
}

/** From the root of the site: the page on which something wrong is reported. */
export const CORRECTION_PATH = 'contribute/correction/';
/** From the root of the site: what was proposed. */
export const LOG_PATH = 'contribute/log/';

/** The page on which something wrong is reported, and what it is about: a kind and an id, as in a link. */
export function correctionUrl(kind?: EntryKind, id?: string): string {
  return siteUrl(CORRECTION_PATH) + (kind === undefined ? '' : `?about=${kind}:${id ?? ''}`);
}

/** What was proposed, and what became of it. */
export function logUrl(id?: string): string {
  return siteUrl(LOG_PATH) + (id === undefined ? '' : `#${id}`);
}

/** From the root of the site: what became of the notes of a passage. */
export function historyPath(passage: Pick<Passage, 'kind' | 'number'>): string {
  return `history/${passagePath(passage)}/`;
}

/** What became of the notes of a passage; with a note, of that one. */
export function historyUrl(passage: Pick<Passage, 'kind' | 'number'>, note?: Pick<Annotation, 'slug'>): string {
  return `${siteUrl(historyPath(passage))}${note === undefined ? '' : `#${noteId(note)}`}`;
}

/** Where a new annotation on a passage begins; words of it can be added as `quote`, `before` and `part`. */
export function newAnnotationUrl({ id }: Pick<Passage, 'id'>): string {
  return `${annotationFormUrl()}?passage=${id}`;
}

/** Element id of a passage's introduction on its page. */
export const INTRODUCTION_ID = 'introduction';

export function introductionUrl(passage: Passage): string {
  return `${passageUrl(passage)}#${INTRODUCTION_ID}`;
}

/** Element id of an annotation on its passage's page. */
export function noteId({ slug }: Pick<Annotation, 'slug'>): string {
  return `note-${slug}`;
}

/** Element id of the letter by which the text points to an annotation. */
export function markId({ slug }: Pick<Annotation, 'slug'>): string {
  return `mark-${slug}`;
}

export function annotationUrl(annotation: Annotation<Essentials>): string {
  return `${passageUrl(annotation.anchor.passage)}#${noteId(annotation)}`;
}

/** Element id of something of a passage on a page that shows several. */
export function idAmongPassages(passage: Pick<Passage, 'id'>, id: string): string {
  return `${passage.id}.${id}`;
}

/** Addresses of things that have a page in the section of their kind. */
export const [termUrl, bodyUrl, instrumentUrl, witnessUrl, sourceUrl] = [
  pageOf('term'),
  pageOf('body'),
  pageOf('instrument'),
  pageOf('witness'),
  pageOf('source'),
];

/** Addresses of things that have a place on the page of their section. */
export const [figureUrl, personUrl, eventUrl] = [placeOf('figure'), placeOf('person'), placeOf('event')];

function pageOf(kind: EntryKind): (thing: { readonly id: string }) => string {
  return ({ id }) => `${sectionUrl(SECTION_OF[kind])}${id}/`;
}

function placeOf(kind: EntryKind): (thing: { readonly id: string }) => string {
  return ({ id }) => `${sectionUrl(SECTION_OF[kind])}#${id}`;
}

/** Id of the element with what an instrument's page says of a passage. */
export function parallelId({ id }: Pick<Passage, 'id'>): string {
  return id;
}

export function parallelUrl(instrument: Pick<Instrument, 'id'>, passage: Pick<Passage, 'id'>): string {
  return `${instrumentUrl(instrument)}#${parallelId(passage)}`;
}

export function goalUrl({ number }: Pick<Goal, 'number'>): string {
  return siteUrl(sectionPath('agenda', String(number)));
}

/** Element id of a target on its goal's page. */
export function targetId({ id }: Pick<Target, 'id'>): string {
  return `target-${id.replace('.', '-')}`;
}

export function targetUrl(target: Essentials['target']): string {
  return `${goalUrl(target.goal)}#${targetId(target)}`;
}

/** A chapter with its proposals, or the whole, made for paper. */
export function printUrl(chapter?: Passage): string {
  return sectionUrl('print') + (chapter === undefined ? '' : `${passagePath(chapter)}/`);
}
