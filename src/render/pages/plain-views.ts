/** Pages that show no annotation's words: about, people, how to contribute, search. */
import type { Edition } from '../../edition/edition.ts';
import { fileOf } from '../../edition/kinds.ts';
import { EDITION_JSON, EDITION_SCHEMA, OFFLINE_WORKER, siteUrl } from '../../site-files.ts';
import { annotationFormUrl, annotationUrl, correctionUrl, logUrl, printUrl, sectionUrl } from '../../urls.ts';
import { offlineWords } from '../../words/offline.ts';
import { searchWords } from '../../words/search.ts';
import { nameWords } from '../../words/names.ts';
import { contributePageWords } from '../../words/contribute-page.ts';
import { settingsWords } from '../../words/settings.ts';
import { citationView, type CitationView } from '../text/citations.ts';
import { proseHtml } from '../text/prose.ts';
import { passageName } from '../text/references.ts';
import { aboutWords } from '../../words/about.ts';

export interface AboutView {
  readonly kind: 'about';
  readonly title: string;
  /** HTML. */
  readonly essay: string;
  readonly sources: readonly CitationView[];
  readonly provenance: CitationView | undefined;
  readonly officialText: string | undefined;
  readonly rights: readonly { readonly label: string; readonly words: string; readonly url: string | undefined }[];
  /** The whole edition, made for paper. */
  readonly printUrl: string;
  readonly data: readonly { readonly label: string; readonly url: string }[];
  readonly repository: string;
}

export interface ContributeView {
  readonly kind: 'contribute';
  readonly title: string;
  /** An annotation of this edition, as its author wrote it. */
  readonly example:
    { readonly path: string; readonly url: string; readonly name: string; readonly text: string } | undefined;
  readonly formUrl: string;
  readonly correctionUrl: string;
  readonly logUrl: string;
  readonly proposal: string;
  readonly repository: string;
  readonly licence: string;
}

export interface SearchView {
  readonly kind: 'search';
  readonly title: string;
  readonly lists: readonly { readonly label: string; readonly url: string }[];
  readonly concordanceUrl: string;
}

/** The reader's settings: an element prints all of them. */
export interface SettingsView {
  readonly kind: 'settings';
  readonly title: string;
  /** The page that lists what is kept for reading without a network. */
  readonly offlineUrl: string;
  readonly workerUrl: string;
}

/** Shown in place of a page that is not kept while there is no network. */
export interface OfflineView {
  readonly kind: 'offline';
  readonly title: string;
  readonly url: string;
}

export function settingsView(): SettingsView {
  return {
    kind: 'settings',
    title: settingsWords.title,
    offlineUrl: sectionUrl('offline'),
    workerUrl: siteUrl(OFFLINE_WORKER),
  };
}

export function offlineView(): OfflineView {
  return { kind: 'offline', title: offlineWords.title, url: sectionUrl('offline') };
}

export function aboutView(edition: Edition): AboutView {
  const { info, about } = edition;
  return {
    kind: 'about',
    title: aboutWords.title,
    essay: about === undefined ? '' : proseHtml(about.prose, edition),
    sources: about?.sources.map((one) => citationView(one, edition)) ?? [],
    provenance: info.provenance && citationView(info.provenance, edition),
    officialText: info.officialText,
    rights: [
      { label: aboutWords.rights.text, words: info.rights.text, url: undefined },
      { label: aboutWords.rights.commentary, words: info.rights.commentary.name, url: info.rights.commentary.url },
      { label: aboutWords.rights.code, words: info.rights.code.name, url: info.rights.code.url },
      ...(info.rights.fonts === undefined
        ? []
        : [{ label: aboutWords.rights.fonts, words: info.rights.fonts, url: siteUrl('fonts/OFL.txt') }]),
      ...(info.rights.data === undefined
        ? []
        : [{ label: aboutWords.rights.data, words: info.rights.data, url: undefined }]),
    ],
    printUrl: printUrl(),
    data: [
      { label: aboutWords.data.json, url: siteUrl(EDITION_JSON) },
      { label: aboutWords.data.schema, url: siteUrl(EDITION_SCHEMA) },
    ],
    repository: info.repository,
  };
}

/**
 * @param readContent gives the text of a file in the content folder
 */
export function contributeView(edition: Edition, readContent: (path: string) => string): ContributeView {
  const example =
    edition.annotations.find(
      ({ kind, anchor, prose }) => kind === 'context' && anchor.scope === 'phrase' && prose.references.size > 0,
    ) ?? edition.annotations[0];
  return {
    kind: 'contribute',
    title: contributePageWords.title,
    example: example && {
      path: fileOf('annotation', example.id),
      url: annotationUrl(example),
      name: nameWords.noteOf(passageName(example.anchor.passage, edition), example.letter),
      text: readContent(fileOf('annotation', example.id)),
    },
    formUrl: annotationFormUrl(),
    correctionUrl: correctionUrl(),
    logUrl: logUrl(),
    proposal: edition.info.names.proposal.one,
    repository: edition.info.repository,
    licence: edition.info.rights.commentary.name,
  };
}

export function searchView(edition: Edition): SearchView {
  const lists = [
    { label: searchWords.lists.read, url: sectionUrl('read') },
    { label: searchWords.lists.annotations, url: sectionUrl('annotations') },
    ...(edition.terms.length > 0 ? [{ label: searchWords.lists.glossary, url: sectionUrl('glossary') }] : []),
    ...(edition.bodies.length > 0 ? [{ label: searchWords.lists.bodies, url: sectionUrl('bodies') }] : []),
  ];
  return { kind: 'search', title: searchWords.title, lists, concordanceUrl: sectionUrl('concordance') };
}
