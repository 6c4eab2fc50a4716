import type { Citation, CslName, Essentials, Naming, Source } from '../../edition/edition.ts';
import { sourceUrl } from '../../urls.ts';
import { readableDate } from '../../words/dates.ts';
import { wordsHtml } from './prose.ts';
import { entryWords } from '../../words/entries.ts';

/** A source as a note names it. */
export interface CitationView {
  /** Author or publisher, and year; HTML. */
  readonly label: string;
  /** The place in the source; HTML. */
  readonly at: string;
  readonly url: string;
}

export function citationView({ source, at }: Citation<Essentials>, edition: Naming): CitationView {
  return { label: wordsHtml(shortCitation(source), edition), at: wordsHtml(at, edition), url: sourceUrl(source) };
}

/** The short title where there is one, else author or publisher and year: “Li 2022”. */
export function shortCitation({ csl }: Pick<Source, 'csl'>): string {
  if (csl['title-short'] !== undefined) return csl['title-short'];
  const year = csl.issued === 'n.d.' ? 'n.d.' : csl.issued.slice(0, 4);
  return `${shortNames(csl.author) ?? csl.publisher ?? csl['container-title'] ?? csl.title} ${year}`;
}

/** The parts of a full bibliographic entry, in order, without the title. */
export function bibliographicParts({ csl, mirrorOf }: Source): readonly string[] {
  const parts = [
    csl['container-title'],
    csl.publisher,
    csl.issued === 'n.d.' ? entryWords.sources.noDate : readableDate(csl.issued),
    mirrorOf === undefined ? undefined : entryWords.sources.copyOf(mirrorOf),
    csl.accessed === undefined ? undefined : entryWords.sources.readOn(readableDate(csl.accessed)),
  ];
  return parts.filter((part) => part !== undefined);
}

/** All authors, family name last. */
export function fullNames(authors: readonly CslName[] | undefined): string | undefined {
  return authors
    ?.map((name) =>
      'literal' in name ? name.literal : [name.given, name.family].filter((part) => part !== undefined).join(' '),
    )
    .join(', ');
}

function shortNames(authors: readonly CslName[] | undefined): string | undefined {
  const names = authors?.map((name) => ('literal' in name ? name.literal : name.family));
  if (names === undefined) return undefined;
  return names.length < 3 ? entryWords.sources.authors(names) : entryWords.sources.authorAndOthers(names[0] ?? '');
}
