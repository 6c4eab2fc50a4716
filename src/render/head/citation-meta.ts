/**
 * The data that reference managers read from a page: the tags of Highwire Press, which Google Scholar and Zotero look
 * for, and the elements of Dublin Core for programs that know only these. Sources: scholar.google.com, “Inclusion
 * Guidelines for Webmasters”; DCMI, “Expressing Dublin Core metadata using HTML meta and link elements”.
 */
import type { Source } from '../../edition/sources.ts';
import { doiOf } from '../../markdown/doi.ts';
import { hasOtherText, type CitedEdition, type StructuredData } from './structured-data.ts';

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * @param title of the page
 * @param data of the page itself; its author and date replace those of all pages
 * @param address of the page, if the host is known
 */
export function citationMeta(
  title: string,
  data: StructuredData,
  edition: CitedEdition,
  address?: string,
): readonly MetaTag[] {
  const authors = authorsOf(data) ?? [edition.editors];
  const date = 'datePublished' in data && typeof data.datePublished === 'string' ? data.datePublished : edition.edited;
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['citation_title', title],
    ...authors.map((author) => ['citation_author', author] as const),
    ['citation_publication_date', date.replaceAll('-', '/')],
    ['citation_inbook_title', title === edition.name ? undefined : edition.name],
    ['citation_language', edition.language],
    ['citation_public_url', address],
    ['DC.title', title],
    ...authors.map((author) => ['DC.creator', author] as const),
    ['DC.date', date],
    ['DC.description', statusOf(data)],
    ['DC.rights', hasOtherText(data) ? edition.rights : edition.licence],
    ['DC.isPartOf', title === edition.name ? undefined : `${edition.name}, ${edition.version}`],
  ];
  return stated(tags);
}

/**
 * The data of a source, for its page: a reference manager saves the source there, as its publisher presents it, and not
 * the page about it. A date or an author that is not known is left out.
 */
export function sourceMeta({ csl }: Pick<Source, 'csl'>): readonly MetaTag[] {
  const { title, type, publisher, language, URL: address, 'container-title': container } = csl;
  const authors = (csl.author ?? []).map((name) =>
    'literal' in name ? name.literal : [name.family, name.given].filter((part) => part !== undefined).join(', '),
  );
  const date = csl.issued === 'n.d.' ? undefined : csl.issued;
  const containerTag = CONTAINERS[type];
  return stated([
    ['citation_title', title],
    ...authors.map((author) => ['citation_author', author] as const),
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ...(containerTag === undefined ? [] : ([[containerTag, container]] as const)),
    [PUBLISHERS[type] ?? 'citation_publisher', publisher],
    ['citation_doi', address && doiOf(address)],
    ['citation_language', language],
    ['citation_public_url', address],
    ['DC.title', title],
    ...authors.map((author) => ['DC.creator', author] as const),
    ['DC.publisher', publisher],
    ['DC.date', date],
    ['DC.language', language],
    ['DC.identifier', address],
    ['DC.isPartOf', container],
  ]);
}

/** The tags for the work that a source is part of, by the types of CSL; other works have only that of Dublin Core. */
const CONTAINERS: Readonly<Record<string, string>> = {
  'article-journal': 'citation_journal_title',
  'article-magazine': 'citation_journal_title',
  'article-newspaper': 'citation_journal_title',
  chapter: 'citation_inbook_title',
  'entry-encyclopedia': 'citation_inbook_title',
  'paper-conference': 'citation_conference_title',
};

const PUBLISHERS: Readonly<Record<string, string>> = {
  report: 'citation_technical_report_institution',
  thesis: 'citation_dissertation_institution',
};

function stated(tags: readonly (readonly [name: string, content: string | undefined])[]): readonly MetaTag[] {
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}

/** What kind of text a page prints. The tags of Highwire Press have none for that. */
function statusOf(data: StructuredData): string | undefined {
  return 'creativeWorkStatus' in data && typeof data.creativeWorkStatus === 'string'
    ? data.creativeWorkStatus
    : undefined;
}

function authorsOf(data: StructuredData): readonly string[] | undefined {
  const names = ('author' in data ? [data.author].flat() : []).flatMap((author) =>
    typeof author === 'object' && 'name' in author && typeof author.name === 'string' ? [author.name] : [],
  );
  return names.length === 0 ? undefined : names;
}
