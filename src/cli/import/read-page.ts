/** The data that a saved web page gives about itself, in the usual ways; nothing is fetched. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { CslJson } from '../../contribution/import/csl-source.ts';
import { doiOf } from '../../markdown/doi.ts';
import type { ReadItem } from '../../contribution/import/read-references.ts';

/** A page gives a fact once or several times, in different places. */
type Said = ReadonlyMap<string, readonly string[]>;

export function readPage(text: string): readonly ReadItem[] | undefined {
  if (!/<(?:!doctype html|html|head|meta)[\s>]/iu.test(text.slice(0, 4_000))) return undefined;
  const tree = fromHtml(text);
  const csl = cslOf(saidBy(tree, text), linkedData(tree));
  return csl['title'] === undefined ? undefined : [{ key: 'the page', csl }];
}

function saidBy(tree: Root, text: string): Said {
  const said = new Map<string, string[]>();
  const add = (name: string, value: unknown) => {
    if (typeof value === 'string' && value.trim() !== '') said.set(name, [...(said.get(name) ?? []), value.trim()]);
  };
  visit(tree, 'element', (element: Element) => {
    const { tagName, properties } = element;
    if (tagName === 'meta')
      add(
        String(properties.name ?? properties.property ?? properties.itemProp ?? '').toLowerCase(),
        properties.content,
      );
    if (tagName === 'link' && [properties.rel].flat().includes('canonical')) add('canonical', properties.href);
    if (tagName === 'html') add('lang', properties.lang ?? properties.xmlLang);
    if (tagName === 'title' && !said.has('title')) add('title', toString(element));
  });
  // Comments that browsers and their extensions write when they save a page.
  add(
    'saved-from',
    /saved from url=\(\d+\)(\S+)/iu.exec(text)?.[1] ?? /^\s*url:\s*(https?:\/\/\S+)/imu.exec(text)?.[1],
  );
  add('saved-on', /saved date:\s*([^\n(]+)/iu.exec(text)?.[1]);
  return said;
}

/** Things of schema.org that are published. */
const PUBLISHED = /(?:Article|Posting|Report|Book|Chapter|Thesis|WebPage|Dataset|Legislation|CreativeWork)$/u;

/** The first such thing that the page describes as linked data. */
function linkedData(tree: Root): CslJson {
  const things: CslJson[] = [];
  visit(tree, 'element', (element: Element) => {
    if (element.tagName !== 'script' || element.properties.type !== 'application/ld+json') return;
    try {
      things.push(...thingsIn(JSON.parse(toString(element))));
    } catch {
      // Broken data of a page counts as missing.
    }
  });
  const published = things.filter((thing) => typesOf(thing).some((type) => PUBLISHED.test(type)));
  return published.find((thing) => !typesOf(thing).includes('WebPage')) ?? published[0] ?? {};
}

function thingsIn(value: unknown): readonly CslJson[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as CslJson, ...thingsIn((value as CslJson)['@graph'])];
}

function typesOf(thing: CslJson): readonly string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

/** The places of a field, the best first. */
const PLACES = {
  title: [
    'citation_title',
    'dc.title',
    'dcterms.title',
    'ld:headline',
    'ld:name',
    'og:title',
    'twitter:title',
    'title',
  ],
  journal: ['citation_journal_title', 'citation_conference_title', 'citation_inbook_title', 'prism.publicationname'],
  site: ['ld:isPartOf', 'og:site_name', 'application-name'],
  publisher: [
    'citation_publisher',
    'citation_technical_report_institution',
    'dc.publisher',
    'dcterms.publisher',
    'ld:publisher',
  ],
  date: [
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'citation_year',
    'dcterms.issued',
    'dc.date.issued',
    'dc.date',
    'dcterms.date',
    'ld:datePublished',
    'article:published_time',
    'date',
  ],
  language: ['citation_language', 'dc.language', 'dcterms.language', 'ld:inLanguage', 'og:locale', 'lang'],
  url: ['canonical', 'og:url', 'ld:url', 'citation_abstract_html_url', 'saved-from'],
  doi: ['citation_doi', 'dc.identifier', 'dcterms.identifier', 'prism.doi', 'ld:identifier'],
} as const;

function cslOf(said: Said, data: CslJson): CslJson {
  const all = (name: string) => (name.startsWith('ld:') ? namesIn(data[name.slice(3)]) : (said.get(name) ?? []));
  const first = (field: keyof typeof PLACES) => PLACES[field].flatMap(all)[0];
  const journal = first('journal');
  const authors =
    [
      ['citation_author'],
      ['citation_authors'],
      ['dc.creator', 'dcterms.creator', 'dc.contributor'],
      ['ld:author', 'ld:creator'],
      ['author', 'article:author'],
    ]
      .map((names) => names.flatMap(all))
      .find((names) => names.length > 0) ?? [];
  const date = first('date');
  const day = savedOn(said.get('saved-on')?.[0]);
  return Object.fromEntries(
    Object.entries({
      type: typeOf(said, data),
      title: first('title'),
      author: authors.flatMap((names) => names.split(';')).flatMap(authorOf),
      'container-title': journal ?? first('site'),
      publisher: first('publisher') ?? (authors.length === 0 || journal !== undefined ? first('site') : undefined),
      issued: date === undefined ? undefined : { raw: date },
      accessed: day === undefined ? undefined : { raw: day },
      language: first('language'),
      DOI: PLACES.doi
        .flatMap(all)
        .map(doiOf)
        .find((doi) => doi !== undefined),
      URL: first('url'),
      page:
        [said.get('citation_firstpage')?.[0], said.get('citation_lastpage')?.[0]]
          .filter((one) => one !== undefined)
          .join('–') || undefined,
      volume: said.get('citation_volume')?.[0],
    }).filter(([, value]) => value !== undefined),
  );
}

/** Words, or the names of things; if there are several, all of them. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { name, value: identifier, alternateName } = value as CslJson;
  return namesIn(name ?? identifier ?? alternateName);
}

function authorOf(words: string): readonly object[] {
  const name = words.trim();
  // A profile’s address is not a name.
  if (name === '' || /^https?:/u.test(name)) return [];
  const [family = '', given = ''] = name.split(',').map((part) => part.trim());
  return given === '' ? [{ literal: name }] : [{ family, given }];
}

function typeOf(said: Said, data: CslJson): string {
  if (said.has('citation_journal_title')) return 'article-journal';
  if (said.has('citation_conference_title')) return 'paper-conference';
  if (said.has('citation_inbook_title')) return 'chapter';
  if (said.has('citation_technical_report_institution')) return 'report';
  if (said.has('citation_dissertation_institution')) return 'thesis';
  const [type = ''] = typesOf(data);
  return (
    {
      NewsArticle: 'article-newspaper',
      BlogPosting: 'post-weblog',
      Report: 'report',
      Book: 'book',
      ScholarlyArticle: 'article-journal',
      Dataset: 'dataset',
      Legislation: 'legislation',
    }[type] ?? 'webpage'
  );
}

/** The day on which a page was saved, which is the day of reading it. */
function savedOn(words: string | undefined): string | undefined {
  const moment = new Date(words ?? '');
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString().slice(0, 10);
}
