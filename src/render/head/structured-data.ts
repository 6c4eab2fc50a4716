/**
 * The subject of a page, for machines, in the vocabulary of schema.org. Types are chosen narrowly if they are certain:
 * the text is a “CreativeWork”, not “Legislation”, since it binds nobody; a body may be a fair or an office as well as
 * an organization, so it is a “Thing”. Addresses of the site begin at its root, as everywhere on the page.
 */
import type { CreativeWork, DefinedTerm, Thing, WebPage, WithContext } from 'schema-dts';
import type { Body, Edition, Goal, Instrument, Term } from '../../edition/edition.ts';
import type { Source } from '../../edition/sources.ts';
import { EDITION_JSON, siteUrl } from '../../site-files.ts';
import { citedVersion } from '../past/cited-version.ts';
import { capitalized } from '../../words/vocabulary.ts';
import type { PrintedText } from './printed-text.ts';
import { WORK_TYPES, type Work } from './work-types.ts';

/** A page, or the thing that it shows. */
export type StructuredData = Stated<CreativeWork, 'CreativeWork'> | Stated<WebPage, 'WebPage'>;
/** The one type of a kind that is stated. A comparison with all its subtypes takes the compiler seconds. */
type Stated<Kind, Name> = Extract<Kind, { readonly '@type': Name }>;

/** Id by which every page names the edition. */
const editionId = () => siteUrl('#edition');

/** Facts that hold for every page of the edition. */
export interface CitedEdition {
  readonly name: string;
  readonly editors: string;
  readonly version: string;
  /** Day of the version, ISO 8601. */
  readonly edited: string;
  readonly language: string;
  /** Address of the licence of the commentary. */
  readonly licence: string;
  /** The rights in the text and those in the commentary, in words. */
  readonly rights: string;
}

/**
 * A page gives its author, its date, its version, its licence, and the work that it is part of. A page of the text
 * gives a licence only of its commentary.
 * @returns the text of a script of type `application/ld+json`
 */
export function structuredScript(data: StructuredData, edition: CitedEdition): string {
  const { name, editors, version, edited, licence } = edition;
  const { '@type': type, ...own } = data;
  const page = {
    '@context': 'https://schema.org',
    '@type': type,
    author: organization(editors),
    dateModified: edited,
    version,
    ...(hasOtherText(data) ? {} : { license: licence }),
    ...own,
    ...('@id' in data ? {} : { isPartOf: { '@type': 'CreativeWork', '@id': editionId(), name } }),
  } as WithContext<StructuredData>;
  return JSON.stringify(page).replaceAll('<', '\\u003c');
}

function organization(name: string) {
  return { '@type': 'Organization', name } as const;
}

/** Whether a page prints the text, which the licence of its commentary does not cover. */
export function hasOtherText(data: StructuredData): boolean {
  return 'hasPart' in data;
}

/** @param citation addresses of the sources that the page cites */
export function pageData(name: string, mainEntity?: Thing, citation: readonly string[] = []): StructuredData {
  return stated<Stated<WebPage, 'WebPage'>>({ '@type': 'WebPage', name, mainEntity, citation: some(citation) });
}

/** A page that prints the text, or a passage of it. The licence is that of the part which is not the text. */
export function textData(
  name: string,
  { issuer, date, editors, licence, status }: PrintedText,
  more: { readonly position?: number; readonly commentCount?: number; readonly citation?: readonly string[] } = {},
): StructuredData {
  return stated<Stated<CreativeWork, 'CreativeWork'>>({
    '@type': 'CreativeWork',
    name,
    position: more.position,
    author: organization(issuer),
    datePublished: date,
    creativeWorkStatus: status,
    commentCount: more.commentCount,
    citation: some(more.citation ?? []),
    hasPart: { '@type': 'CreativeWork', author: organization(editors), license: licence },
  });
}

export function editionData(edition: Edition): StructuredData {
  const { info } = edition;
  return stated<Stated<CreativeWork, 'CreativeWork'>>({
    '@type': 'CreativeWork',
    '@id': editionId(),
    name: info.shortTitle,
    url: siteUrl(''),
    inLanguage: info.language,
    version: citedVersion(edition),
    dateModified: info.edited,
    license: info.rights.commentary.url,
    commentCount: edition.annotations.length,
    isBasedOn: stated<Stated<CreativeWork, 'CreativeWork'>>({
      '@type': 'CreativeWork',
      name: info.title,
      publisher: { '@type': 'Organization', name: info.issuer },
      datePublished: info.date,
      creativeWorkStatus: info.textStatus,
      // A copy with a status of its own is not the official text.
      isBasedOn: info.textStatus === undefined ? undefined : info.officialText,
      sameAs: info.textStatus === undefined ? info.officialText : undefined,
    }),
    encoding: { '@type': 'MediaObject', contentUrl: siteUrl(EDITION_JSON), encodingFormat: 'application/json' },
  });
}

export function termData({ label, aliases, chinese }: Term, citation?: readonly string[]): StructuredData {
  const names = [...aliases.filter((alias) => alias !== label), ...(chinese === undefined ? [] : [chinese])];
  return pageData(
    capitalized(label),
    stated<Stated<DefinedTerm, 'DefinedTerm'>>({ '@type': 'DefinedTerm', name: label, alternateName: some(names) }),
    citation,
  );
}

export function bodyData({ name, acronym, official, wikidata }: Body, citation?: readonly string[]): StructuredData {
  return pageData(
    name,
    stated<Stated<Thing, 'Thing'>>({
      '@type': 'Thing',
      name,
      alternateName: acronym,
      url: official,
      sameAs: wikidata && `http://www.wikidata.org/entity/${wikidata}`,
    }),
    citation,
  );
}

export function instrumentData(
  { title, short, date, symbol, official }: Instrument,
  citation?: readonly string[],
): StructuredData {
  return pageData(
    title,
    stated<Stated<CreativeWork, 'CreativeWork'>>({
      '@type': 'CreativeWork',
      name: title,
      alternateName: short,
      dateCreated: date,
      identifier: symbol,
      url: official,
    }),
    citation,
  );
}

export function goalData({ number, name, uri }: Goal, citation?: readonly string[]): StructuredData {
  return pageData(name, { '@type': 'DefinedTerm', name, termCode: String(number), sameAs: uri }, citation);
}

export function sourceData({ csl }: Source): StructuredData {
  const work = stated<Stated<CreativeWork, 'CreativeWork'>>({
    '@type': 'CreativeWork',
    name: csl.title,
    author: csl.author?.map((name) =>
      'literal' in name
        ? { '@type': 'Organization', name: name.literal }
        : { '@type': 'Person', name: [name.given, name.family].filter(Boolean).join(' ') },
    ),
    publisher: csl.publisher === undefined ? undefined : { '@type': 'Organization', name: csl.publisher },
    datePublished: csl.issued === 'n.d.' ? undefined : csl.issued,
    inLanguage: csl.language,
    url: csl.URL,
  });
  // Everything that holds for creative works holds for their narrower types.
  return pageData(csl.title, { ...work, '@type': WORK_TYPES[csl.type] ?? 'CreativeWork' } as Work);
}

function some(words: readonly string[]): readonly string[] | undefined {
  return words.length === 0 ? undefined : words;
}

/** A thing with only its known properties. */
function stated<Kind>(properties: { readonly [Name in keyof Kind]: Kind[Name] | undefined }): Kind {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Kind;
}
