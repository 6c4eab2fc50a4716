/** Pages without the words of an annotation: about, people, how to contribute, search. */
import { BASELINE } from '../../baseline.ts';
import type { Edition } from '../../edition/edition.ts';
import { fileOf } from '../../edition/content-paths.ts';
import { EDITION_JSON, EDITION_SCHEMA, OFFLINE_WORKER, siteUrl } from '../../site-files.ts';
import {
  annotationFormUrl,
  annotationUrl,
  correctionUrl,
  logUrl,
  passagePath,
  printUrl,
  sectionUrl,
} from '../../urls.ts';
import { baselineWords } from '../../words/baseline.ts';
import { offlineWords } from '../../words/offline.ts';
import { searchWords } from '../../words/search.ts';
import { nameWords } from '../../words/names.ts';
import { contributePageWords } from '../../words/contribute-page.ts';
import { settingsWords } from '../../words/settings.ts';
import { citationView, type CitationView } from '../text/citations.ts';
import { essayHtml } from '../text/prose.ts';
import { passageHeading, passageName } from '../text/references.ts';
import { rightsOf, type Right } from '../text/rights.ts';
import { ownNoteWords } from '../../words/own-notes.ts';
import { citeWords } from '../../words/cite.ts';
import { citedVersion } from '../past/cited-version.ts';
import { aboutWords } from '../../words/about.ts';

export interface AboutView {
  readonly kind: 'about';
  readonly title: string;
  /** HTML. */
  readonly essay: string;
  /** How the commentary was made; HTML, empty if no text says it. */
  readonly made: string;
  readonly sources: readonly CitationView[];
  readonly provenance: CitationView | undefined;
  readonly officialText: string | undefined;
  readonly rights: readonly Right[];
  /** The whole edition, made for paper. */
  readonly printUrl: string;
  readonly data: readonly { readonly label: string; readonly url: string }[];
  /** The browsers that the site is made for. */
  readonly browsers: string;
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
  /** Address of the page that opens a typed place. */
  readonly goUrl: string;
}

/** The reader's settings: an element prints all of them. */
export interface SettingsView {
  readonly kind: 'settings';
  readonly title: string;
  /** The page that lists the pages kept for reading without a network. */
  readonly offlineUrl: string;
  readonly workerUrl: string;
}

/** The reader's own notes: an element prints them. */
export interface OwnNotesView {
  readonly kind: 'notes';
  readonly title: string;
  /** Pages and names of passages in the order of the text, as JSON. */
  readonly passages: string;
  /** The name of an export. */
  readonly label: string;
}

/** Shown in place of a page that is not kept while there is no network. */
export interface OfflineView {
  readonly kind: 'offline';
  readonly title: string;
  readonly url: string;
  readonly workerUrl: string;
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
  return { kind: 'offline', title: offlineWords.title, url: sectionUrl('offline'), workerUrl: siteUrl(OFFLINE_WORKER) };
}

export function ownNotesView(edition: Edition): OwnNotesView {
  const passages = edition.passages.map((passage) => ({
    page: `${passagePath(passage)}/`,
    name: passageHeading(passage, edition),
  }));
  return {
    kind: 'notes',
    title: ownNoteWords.title,
    passages: JSON.stringify(passages),
    label: `${ownNoteWords.title}: ${edition.info.shortTitle}, ${citedVersion(edition)}`,
  };
}

export function aboutView(edition: Edition): AboutView {
  const { info, about, made } = edition;
  return {
    kind: 'about',
    title: aboutWords.title,
    essay: about === undefined ? '' : essayHtml(about.prose, edition),
    made: made === undefined ? '' : essayHtml(made.prose, edition),
    sources: about?.sources.map((one) => citationView(one, edition, about.reviews)) ?? [],
    provenance: info.provenance && citationView(info.provenance, edition),
    officialText: info.officialText,
    rights: rightsOf(info),
    printUrl: printUrl(),
    data: [
      { label: citeWords.title, url: sectionUrl('cite') },
      { label: aboutWords.data.downloads, url: sectionUrl('downloads') },
      { label: aboutWords.data.json, url: siteUrl(EDITION_JSON) },
      { label: aboutWords.data.schema, url: siteUrl(EDITION_SCHEMA) },
    ],
    browsers: baselineWords.madeFor(BASELINE.browsers),
    repository: info.repository,
  };
}

/** @param readContent returns the text of a file in the content folder */
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
  return {
    kind: 'search',
    title: searchWords.title,
    lists,
    concordanceUrl: sectionUrl('concordance'),
    goUrl: sectionUrl('go'),
  };
}
