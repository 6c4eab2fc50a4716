import { SAW } from '../../edition/vocabularies.ts';
import type { Citation, CslName, Review, Source } from '../../edition/sources.ts';
import type { Naming } from '../../edition/edition-info.ts';
import type { Essentials } from '../../edition/essentials.ts';
import { entryUrl } from '../../entry-urls.ts';
import { readableDate } from '../../words/dates.ts';
import { wordsHtml } from './prose.ts';
import { reviewWords } from '../../words/reviews.ts';
import { entryWords } from '../../words/entries.ts';
import { capitalized, SOURCE_EXTENT_WORDS } from '../../words/vocabulary.ts';

/** A source as a note names it. */
export interface CitationView {
  /** Author or publisher, and year; HTML. */
  readonly label: string;
  /** The place in the source; HTML. */
  readonly at: string;
  readonly url: string;
  /** How it was seen when the text was checked, and when. */
  readonly seen?: string;
}

/** @param reviews of the text that cites it */
export function citationView(
  { source, at }: Citation<Essentials>,
  edition: Naming,
  reviews: readonly Review<Essentials>[] = [],
): CitationView {
  const best = bestReview(source, reviews);
  return {
    label: wordsHtml(shortCitation(source), edition),
    at: wordsHtml(at, edition),
    url: entryUrl('source', source),
    ...(best === undefined ? {} : { seen: reviewWords.saw(best.saw, readableDate(best.date)) }),
  };
}

/** Among several reviews of a text against a source, the one that saw most of it; among equals, the latest. */
export function bestReview(
  source: Essentials['source'],
  reviews: readonly Review<Essentials>[],
): Review<Essentials> | undefined {
  return reviews
    .filter((review) => review.source === source)
    .toSorted((a, b) => SAW.indexOf(a.saw) - SAW.indexOf(b.saw) || (a.date < b.date ? 1 : -1))[0];
}

/** The short title if there is one, otherwise author or publisher and year: “Li 2022”. */
export function shortCitation({ csl }: Pick<Source, 'csl'>): string {
  if (csl['title-short'] !== undefined) return csl['title-short'];
  const year = csl.issued === 'n.d.' ? 'n.d.' : csl.issued.slice(0, 4);
  return `${shortNames(csl.author) ?? csl.publisher ?? csl['container-title'] ?? csl.title} ${year}`;
}

/** The parts of a full bibliographic entry, in order, without the title. */
export function bibliographicParts(source: Source): readonly string[] {
  const { csl, mirrorOf, archived, reports } = source;
  const parts = [
    csl['container-title'],
    csl.publisher,
    csl.issued === 'n.d.' ? entryWords.sources.noDate : readableDate(csl.issued),
    mirrorOf === undefined ? undefined : entryWords.sources.copyOf(mirrorOf),
    reports === undefined ? undefined : entryWords.sources.reportOn(reportedTitle(reports)),
    readingOf(source),
    archived === undefined ? undefined : entryWords.sources.archivedAt,
  ];
  return parts.filter((part) => part !== undefined);
}

/** The name of the thing that a second-hand source reports. */
export function reportedTitle(reports: NonNullable<Source['reports']>): string {
  return typeof reports === 'string' ? reports : reports.csl.title;
}

/** Whether its day is one on which it was read. */
export function isReadSource({ read }: Pick<Source, 'read'>): boolean {
  return read !== 'none' && read !== 'report';
}

/** How much was read, and when. */
function readingOf(source: Source): string | undefined {
  const { read, csl } = source;
  const day = csl.accessed === undefined || !isReadSource(source) ? undefined : readableDate(csl.accessed);
  if (read === undefined) return day === undefined ? undefined : entryWords.sources.readOn(day);
  const how = capitalized(SOURCE_EXTENT_WORDS[read]);
  return day === undefined ? how : entryWords.sources.readSo(how, day);
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
