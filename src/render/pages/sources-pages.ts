import type { Edition, Source } from '../../edition/edition.ts';
import { sectionUrl, sourceUrl } from '../../urls.ts';
import { bibliographicParts, fullNames, shortCitation } from '../text/citations.ts';
import { readableDate } from '../../words/dates.ts';
import { fact, linksFact } from './facts.ts';
import type { EntryView, IndexView } from './entry-view.ts';
import { wordsHtml } from '../text/prose.ts';
import { backlinkGroups } from '../text/references.ts';
import { capitalized } from '../../words/vocabulary.ts';
import { entryWords } from '../../words/entries.ts';
import { nameWords } from '../../words/names.ts';
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
        url: sourceUrl(source),
        about: wordsHtml([source.csl.title, ...bibliographicParts(source)].join('. '), edition),
        count: nameWords.citations(new Set(source.backlinks.map(({ from }) => from)).size),
      })),
    })),
  };
}

export function sourcePage(source: Source, edition: Edition): EntryView {
  const { csl, mirrorOf } = source;
  const words = entryWords.sources;
  return {
    kind: 'entry',
    title: csl.title,
    titleHtml: wordsHtml(csl.title, edition),
    genus: siteWords.section.sources,
    genusUrl: sectionUrl('sources'),
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
      ...fact(
        words.language,
        new Intl.DisplayNames([edition.info.language], { type: 'language' }).of(csl.language),
        edition,
      ),
      ...fact(words.copy, mirrorOf, edition),
      ...linksFact(words.address, csl.URL === undefined ? [] : [{ label: csl.URL, url: csl.URL }]),
      ...fact(words.read, csl.accessed && readableDate(csl.accessed), edition),
      ...fact(words.note, csl.note, edition),
    ],
    sources: [],
    places: [],
    backlinks: backlinkGroups(source.backlinks, edition),
  };
}
