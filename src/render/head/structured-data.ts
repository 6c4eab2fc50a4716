/**
 * What a page is about, for machines, in the vocabulary of schema.org. Types are chosen narrowly where they are
 * certain: the text is a “CreativeWork”, not “Legislation”, since it binds nobody; a body may be a fair or an office as
 * well as an organization, so it is a “Thing”. Addresses of the site are given from its root, as everywhere on the
 * page.
 */
import type {
  Article,
  Book,
  Chapter,
  CreativeWork,
  DefinedTerm,
  Legislation,
  NewsArticle,
  Report,
  ScholarlyArticle,
  Thing,
  WebPage,
  WithContext,
} from 'schema-dts';
import type { Body, Edition, Goal, Instrument, Passage, Source, Term } from '../../edition/edition.ts';
import { EDITION_JSON, siteUrl } from '../../site-files.ts';
import { capitalized } from '../../words/vocabulary.ts';

/** A page, or what it shows. */
export type StructuredData = CreativeWorkOf<CreativeWork, 'CreativeWork'> | CreativeWorkOf<WebPage, 'WebPage'>;
type CreativeWorkOf<Kind, Name> = Extract<Kind, { readonly '@type': Name }>;
type Work = Article | Book | Chapter | CreativeWork | Legislation | NewsArticle | Report | ScholarlyArticle | WebPage;

/** Id under which every page names the edition. */
const editionId = () => siteUrl('#edition');

/** @returns the text of a script of type `application/ld+json` */
export function structuredScript(data: StructuredData, { name }: { readonly name: string }): string {
  const whole = { '@type': 'CreativeWork', '@id': editionId(), name } as const;
  const page = {
    '@context': 'https://schema.org',
    ...data,
    ...('@id' in data ? {} : { isPartOf: whole }),
  } as WithContext<StructuredData>;
  return JSON.stringify(page).replaceAll('<', '\\u003c');
}

export function pageData(name: string, mainEntity?: Thing): StructuredData {
  return stated<CreativeWorkOf<WebPage, 'WebPage'>>({ '@type': 'WebPage', name, mainEntity });
}

export function editionData({ info, annotations }: Edition): StructuredData {
  return stated<CreativeWorkOf<CreativeWork, 'CreativeWork'>>({
    '@type': 'CreativeWork',
    '@id': editionId(),
    name: info.shortTitle,
    url: siteUrl(''),
    inLanguage: info.language,
    version: info.version,
    dateModified: info.edited,
    license: info.rights.commentary.url,
    commentCount: annotations.length,
    isBasedOn: stated<CreativeWork>({
      '@type': 'CreativeWork',
      name: info.title,
      publisher: { '@type': 'Organization', name: info.issuer },
      datePublished: info.date,
      sameAs: info.officialText,
    }),
    encoding: { '@type': 'MediaObject', contentUrl: siteUrl(EDITION_JSON), encodingFormat: 'application/json' },
  });
}

export function passageData({ title, number, annotations }: Passage): StructuredData {
  return stated<CreativeWorkOf<CreativeWork, 'CreativeWork'>>({
    '@type': 'CreativeWork',
    name: title,
    position: number,
    commentCount: annotations.length,
  });
}

export function termData({ label, aliases, chinese }: Term): StructuredData {
  const names = [...aliases.filter((alias) => alias !== label), ...(chinese === undefined ? [] : [chinese])];
  return pageData(
    capitalized(label),
    stated<DefinedTerm>({ '@type': 'DefinedTerm', name: label, alternateName: some(names) }),
  );
}

export function bodyData({ name, acronym, official, wikidata }: Body): StructuredData {
  return pageData(
    name,
    stated<Thing>({
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
    stated<CreativeWork>({
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
  const work = stated<CreativeWorkOf<CreativeWork, 'CreativeWork'>>({
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
  // What holds of every creative work holds of its narrower types.
  return pageData(csl.title, { ...work, '@type': WORK_TYPES[csl.type] ?? 'CreativeWork' } as Work);
}

/** By the types of CSL; anything else is a “CreativeWork”. */
const WORK_TYPES: Readonly<Record<string, (Work & { readonly '@type': string })['@type']>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  legislation: 'Legislation',
  report: 'Report',
  treaty: 'Legislation',
  webpage: 'WebPage',
};

function some(words: readonly string[]): readonly string[] | undefined {
  return words.length === 0 ? undefined : words;
}

/** A thing with only those of its properties that are known. */
function stated<Kind>(properties: { readonly [Name in keyof Kind]: Kind[Name] | undefined }): Kind {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Kind;
}
