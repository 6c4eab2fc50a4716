import type { Edition } from '../../edition/edition.ts';
import type { Source } from '../../edition/sources.ts';
import { entryUrl } from '../../entry-urls.ts';
import { bibliographicParts, fullNames, isReadSource, shortCitation } from '../text/citations.ts';
import { readableDate } from '../../words/dates.ts';
import { entryHead } from './entry-head.ts';
import { addressFact, fact, languageFact, linksFact } from './facts.ts';
import type { EntryView, IndexView } from './entry-view.ts';
import { wordsHtml } from '../text/prose.ts';
import { readingHtml, readingsBySource } from './readings.ts';
import { backlinkGroups, originView } from '../text/references.ts';
import { capitalized, SOURCE_EXTENT_WORDS } from '../../words/vocabulary.ts';
import { entryWords } from '../../words/entries.ts';
import { nameWords } from '../../words/names.ts';
import { reviewWords } from '../../words/reviews.ts';
import { siteWords } from '../../words/site.ts';

export function sourcesIndexPage(edition: Edition): IndexView {
  const collator = new Intl.Collator(edition.info.language);
  const sorted = edition.sources.toSorted((a, b) => collator.compare(shortCitation(a), shortCitation(b)));
  const byLetter = Map.groupBy(sorted, (source) => shortCitation(source).slice(0, 1).toUpperCase());
  return {
    kind: 'index',
    title: siteWords.section.sources,
    lede: entryWords.sources.lede,
    groups: [...byLetter].map(([heading, sources]) => ({
      heading,
      items: sources.map((source) => ({
        label: wordsHtml(shortCitation(source), edition),
        url: entryUrl('source', source),
        about: wordsHtml([source.csl.title, ...bibliographicParts(source)].join('. '), edition),
        count: nameWords.citations(new Set(source.backlinks.map(({ from }) => from)).size),
      })),
    })),
  };
}

export function sourcePage(source: Source, edition: Edition): EntryView {
  const { csl, mirrorOf, read, archived, reports } = source;
  const words = entryWords.sources;
  return {
    ...entryHead('sources', csl.title, edition),
    description: [shortCitation(source), csl.title].join(': '),
    first: wordsHtml(
      [fullNames(csl.author), ...bibliographicParts(source)].filter((part) => part !== undefined).join('. '),
      edition,
    ),
    rest: '',
    facts: [
      ...fact(words.type, capitalized(csl.type.replaceAll(/[-_]/gu, ' ')), edition),
      ...fact(words.author, fullNames(csl.author), edition),
      ...fact(words.publishedIn, csl['container-title'], edition),
      ...fact(words.publisher, csl.publisher, edition),
      ...fact(words.date, csl.issued === 'n.d.' ? words.notDated : readableDate(csl.issued), edition),
      ...languageFact(words.language, csl.language, edition),
      ...fact(words.copy, mirrorOf, edition),
      ...reportsFact(reports, edition),
      ...addressFact(words.address, csl.URL),
      ...addressFact(words.archived, archived),
      ...fact(words.extent, read === undefined ? undefined : capitalized(SOURCE_EXTENT_WORDS[read]), edition),
      ...fact(isReadSource(source) ? words.read : words.lookedUp, csl.accessed && readableDate(csl.accessed), edition),
      ...fact(words.note, csl.note, edition),
    ],
    sources: [],
    places: readingPlaces(source, edition),
    backlinks: backlinkGroups(source.backlinks, edition),
  };
}

/** Each text for which it was read, with the words that were seen. */
function readingPlaces(source: Source, edition: Edition): EntryView['places'] {
  const byText = Map.groupBy(readingsBySource(edition).get(source) ?? [], ({ from }) => originView(from, edition).url);
  if (byText.size === 0) return [];
  const items = [...byText.values()].flatMap((readings) => {
    const [first] = readings;
    if (first === undefined) return [];
    const { label, url } = originView(first.from, edition);
    return [{ label, url, paragraphs: readings.map(({ review }) => readingHtml(review)) }];
  });
  return [{ heading: reviewWords.readOf, items }];
}

/** The thing that it reports at second hand: with a link if the edition has that. */
function reportsFact(reports: Source['reports'], edition: Edition): EntryView['facts'] {
  const { reports: label } = entryWords.sources;
  if (reports === undefined || typeof reports === 'string') return fact(label, reports, edition);
  return linksFact(label, [{ label: reports.csl.title, url: entryUrl('source', reports) }]);
}
