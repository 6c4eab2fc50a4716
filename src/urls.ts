/**
 * Together with `entry-urls.ts`, the only file that spells the paths of pages, each from the base of the site; those of
 * files are in `site-files.ts`.
 */
import type { Annotation } from './edition/annotation.ts';
import type { Essentials } from './edition/essentials.ts';
import type { Passage } from './edition/passage.ts';
import type { EntryKind } from './edition/kinds.ts';
import type { Section } from './sections.ts';
import { QUOTING, siteUrl } from './site-files.ts';

/** Path of a section, or of a page in it, from the root of the site. */
export function sectionPath(section: Section, page?: string): string {
  return page === undefined ? `${section}/` : `${section}/${page}/`;
}

export const sectionUrl = (section: Section): string => siteUrl(sectionPath(section));

/** A passage's path from the root of the site, without slashes at its ends: also the parameter of its route. */
export function passagePath({ kind, number }: Pick<Passage, 'kind' | 'number'>): string {
  return kind === 'preamble' || kind === 'closing' ? kind : `${kind}s/${number ?? ''}`;
}

export function passageUrl(passage: Pick<Passage, 'kind' | 'number'>): string {
  return siteUrl(`${passagePath(passage)}/`);
}

/** From the root of the site: a file of a passage, beside its page. */
export function passageFilePath(passage: Pick<Passage, 'kind' | 'number'>, ending: string): string {
  return `${passagePath(passage)}.${ending}`;
}

export function sentenceUrl(sentence: Essentials['sentence']): string {
  return passageUrl(sentence.passage) + `#${sentence.id}`;
}

export const titleUrl = (passage: Passage): string => `${passageUrl(passage)}#title`;

/** The page with the form for a new annotation. */
export function annotationFormPath(): string {
  return sectionPath('contribute', 'new');
}

export const annotationFormUrl = (): string => siteUrl(annotationFormPath());

/** From the root of the site: the page on which something wrong is reported. */
export const CORRECTION_PATH = 'contribute/correction/';
/** From the root of the site: the page of proposals. */
export const LOG_PATH = 'contribute/log/';

/** The page on which something wrong is reported, and its subject: a kind and an id, as in a link. */
export function correctionUrl(kind?: EntryKind, id?: string): string {
  return siteUrl(CORRECTION_PATH) + (kind === undefined ? '' : `?about=${kind}:${id ?? ''}`);
}

/** Proposals, and what became of them. */
export function logUrl(id?: string): string {
  return siteUrl(LOG_PATH) + (id === undefined ? '' : `#${id}`);
}

/** From the root of the site: the history of the notes of a passage. */
export function historyPath(passage: Pick<Passage, 'kind' | 'number'>): string {
  return `history/${passagePath(passage)}/`;
}

/** The history of the notes of a passage; with a note, of that one. */
export function historyUrl(passage: Pick<Passage, 'kind' | 'number'>, note?: Pick<Annotation, 'slug'>): string {
  return `${siteUrl(historyPath(passage))}${note === undefined ? '' : `#${noteId(note)}`}`;
}

/** Where a page or a place of the site, given by its address, is cited: the same path, below the pages of citations. */
export const citeUrl = (url: string): string => sectionUrl('cite') + url.slice(siteUrl('').length);

/** Element id of the citations of a source, which are on its own page. */
export const CITATIONS_ID = 'cite';

/** From the root of the site: the words of each witness at the sentences of a passage; and the address of that page. */
export const besidePath = (passage: Passage): string => sectionPath('witnesses', `beside/${passagePath(passage)}`);
export const besideUrl = (passage: Passage): string => siteUrl(besidePath(passage));

/** A release, or a page of it, given by its own path in the edition. */
export const versionUrl = (version: string, page = ''): string => siteUrl(`v/${version}/${page}`);

/** The page of the citations of a release. */
export const releasedCiteUrl = (version: string, id = ''): string => versionUrl(version, `citations/${id && `#${id}`}`);
/** The lines that are copied with words of a release. */
export const releasedQuotingUrl = (version: string): string => versionUrl(version, QUOTING);

/** Where a new annotation on a passage begins; words of it can be added as `quote`, `before` and `part`. */
export function newAnnotationUrl({ id }: Pick<Passage, 'id'>): string {
  return `${annotationFormUrl()}?passage=${id}`;
}

/** Element id of a passage's introduction on its page. */
export const INTRODUCTION_ID = 'introduction';

export const introductionUrl = (passage: Passage): string => `${passageUrl(passage)}#${INTRODUCTION_ID}`;

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

/** Element id of a part of a passage on a page that shows several. */
export function idAmongPassages(passage: Pick<Passage, 'id'>, id: string): string {
  return `${passage.id}.${id}`;
}

/** A chapter with its proposals, or the whole, made for paper. */
export function printUrl(chapter?: Passage): string {
  return sectionUrl('print') + (chapter === undefined ? '' : `${passagePath(chapter)}/`);
}
