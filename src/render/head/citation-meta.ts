/**
 * The data that reference managers read from a page: the tags of Highwire Press, which Google Scholar and Zotero look
 * for, and the elements of Dublin Core for programs that know only these. Sources: scholar.google.com, “Inclusion
 * Guidelines for Webmasters”; DCMI, “Expressing Dublin Core metadata using HTML meta and link elements”.
 */
import type { CitedEdition, StructuredData } from './structured-data.ts';

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
    ['DC.rights', edition.licence],
    ['DC.isPartOf', title === edition.name ? undefined : `${edition.name}, ${edition.version}`],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}

function authorsOf(data: StructuredData): readonly string[] | undefined {
  const names = ('author' in data ? [data.author].flat() : []).flatMap((author) =>
    typeof author === 'object' && 'name' in author && typeof author.name === 'string' ? [author.name] : [],
  );
  return names.length === 0 ? undefined : names;
}
