/**
 * The subject of a page, for machines, in the vocabulary of schema.org. Types are chosen narrowly if they are certain:
 * the text is a “CreativeWork”, not “Legislation”, since it binds nobody; a body may be a fair or an office as well as
 * an organization, so it is a “Thing”. Addresses of the site begin at its root, as everywhere on the page.
 */
import type { CreativeWork, DefinedTerm, Thing, WebPage, WithContext } from 'schema-dts';
import type { Body, Edition, Goal, Instrument, Term } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import type { Source } from '../../edition/sources.ts';
import { EDITION_JSON, siteUrl } from '../../site-files.ts';
import { citedVersion } from '../past/cited-version.ts';
import { entryUrl } from '../../entry-urls.ts';
import { capitalized } from '../../words/vocabulary.ts';
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
}

/**
 * A page gives its author, its date, its version, its licence, and the work that it is part of.
 * @returns the text of a script of type `application/ld+json`
 */
export function structuredScript(data: StructuredData, edition: CitedEdition): string {
  const { name, editors, version, edited, licence } = edition;
  const ofAll = { author: organization(editors), dateModified: edited, version, license: licence } as const;
  const page = {
    '@context': 'https://schema.org',
    ...ofAll,
    ...data,
    ...('@id' in data ? {} : { isPartOf: { '@type': 'CreativeWork', '@id': editionId(), name } }),
  } as WithContext<StructuredData>;
  return JSON.stringify(page).replaceAll('<', '\\u003c');
}

function organization(name: string) {
  return { '@type': 'Organization', name } as const;
}

export function pageData(name: string, mainEntity?: Thing): StructuredData {
  return stated<Stated<WebPage, 'WebPage'>>({ '@type': 'WebPage', name, mainEntity });
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
      sameAs: info.officialText,
    }),
    encoding: { '@type': 'MediaObject', contentUrl: siteUrl(EDITION_JSON), encodingFormat: 'application/json' },
  });
}

/**
 * A passage is its issuer’s, with the commentary of others; the sources of each note are beside it and in its files.
 */
export function passageData(
  { title, number, annotations, introduction }: Passage,
  { info }: Pick<Edition, 'info'>,
): StructuredData {
  const cited = new Set(introduction.sources.map(({ source }) => entryUrl('source', source)));
  return stated<Stated<CreativeWork, 'CreativeWork'>>({
    '@type': 'CreativeWork',
    name: title,
    position: number,
    author: organization(info.issuer),
    contributor: organization(info.editors.name),
    datePublished: info.date,
    commentCount: annotations.length,
    citation: some([...cited]),
  });
}

/** A passage as a release has it. */
export function releasedPassageData(name: string, issuer: string, editors: string, published: string): StructuredData {
  return {
    '@type': 'CreativeWork',
    name,
    author: organization(issuer),
    contributor: organization(editors),
    datePublished: published,
  };
}

export function termData({ label, aliases, chinese }: Term): StructuredData {
  const names = [...aliases.filter((alias) => alias !== label), ...(chinese === undefined ? [] : [chinese])];
  return pageData(
    capitalized(label),
    stated<Stated<DefinedTerm, 'DefinedTerm'>>({ '@type': 'DefinedTerm', name: label, alternateName: some(names) }),
  );
}

export function bodyData({ name, acronym, official, wikidata }: Body): StructuredData {
  return pageData(
    name,
    stated<Stated<Thing, 'Thing'>>({
      '@type': 'Thing',
      name,
      alternateName: acronym,
      url: official,
      sameAs: wikidata && `http://www.wikidata.org/entity/${wikidata}`,
    }),
  );
}

export function instrumentData({ title, short, date, symbol, official }: Instrument): StructuredData {
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
  );
}

export function goalData({ number, name, uri }: Goal): StructuredData {
  return pageData(name, { '@type': 'DefinedTerm', name, termCode: String(number), sameAs: uri });
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
