import type { Edition, Source } from '../edition/edition.ts';
import { plural } from '../edition/plural.ts';
import { sectionUrl, sourceUrl } from '../urls.ts';
import { bibliographicParts, fullNames, shortCitation } from './citations.ts';
import { readableDate } from './dates.ts';
import { fact, linksFact } from './facts.ts';
import type { EntryView, IndexView } from './page-views.ts';
import { wordsHtml } from './prose.ts';
import { backlinkGroups } from './references.ts';
import { capitalized } from '../words/vocabulary.ts';

export function sourcesIndex(edition: Edition): IndexView {
  const collator = new Intl.Collator(edition.info.language);
  const sorted = edition.sources.toSorted((a, b) => collator.compare(shortCitation(a), shortCitation(b)));
  const byLetter = Map.groupBy(sorted, (source) => shortCitation(source).slice(0, 1).toUpperCase());
  return {
    kind: 'index',
    title: 'Sources',
    lede: 'Everything that the commentary cites, with every place that cites it.',
    groups: [...byLetter].map(([heading, sources]) => ({
      heading,
      items: sources.map((source) => ({
        label: wordsHtml(shortCitation(source), edition),
        url: sourceUrl(source),
        about: wordsHtml([source.csl.title, ...bibliographicParts(source)].join('. '), edition),
        count: plural(new Set(source.backlinks.map(({ from }) => from)).size, 'citation'),
      })),
    })),
  };
}

export function sourceEntry(source: Source, edition: Edition): EntryView {
  const { csl, mirrorOf } = source;
  return {
    kind: 'entry',
    title: csl.title,
    titleHtml: wordsHtml(csl.title, edition),
    genus: 'Sources',
    genusUrl: sectionUrl('sources'),
    description: [shortCitation(source), csl.title].join(': '),
    first: wordsHtml([fullNames(csl.author), ...bibliographicParts(source)].filter((part) => part !== undefined).join('. '), edition),
    rest: '',
    facts: [
      ...fact('Type', capitalized(csl.type.replaceAll(/[-_]/gu, ' ')), edition),
      ...fact('Author', fullNames(csl.author), edition),
      ...fact('Published in', csl['container-title'], edition),
      ...fact('Publisher', csl.publisher, edition),
      ...fact('Date', csl.issued === 'n.d.' ? 'not dated' : readableDate(csl.issued), edition),
      ...fact('Language', new Intl.DisplayNames([edition.info.language], { type: 'language' }).of(csl.language), edition),
      ...fact('A copy of', mirrorOf, edition),
      ...linksFact('Address', csl.URL === undefined ? [] : [{ label: csl.URL, url: csl.URL }]),
      ...fact('Read on', csl.accessed && readableDate(csl.accessed), edition),
      ...fact('Note', csl.note, edition),
    ],
    sources: [],
    places: [],
    backlinks: backlinkGroups(source.backlinks, edition),
  };
}
