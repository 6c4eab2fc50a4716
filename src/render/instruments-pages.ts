import type { Edition, Instrument } from '../edition/edition.ts';
import { plural } from '../edition/plural.ts';
import { firstParagraph } from '../edition/prose-text.ts';
import { instrumentUrl, passageUrl, sectionUrl } from '../urls.ts';
import { citationView } from './citations.ts';
import { readableDate } from './dates.ts';
import { fact, linksFact } from './facts.ts';
import { instrumentsTable } from './instruments-table.ts';
import type { EntryView, IndexView } from './page-views.ts';
import { partedProseHtml, wordsHtml } from './prose.ts';
import { backlinkGroups, passageName } from './references.ts';
import { capitalized, PARALLEL_WORDS } from '../words/vocabulary.ts';

export function instrumentsIndex(edition: Edition): IndexView {
  const byYear = Map.groupBy(edition.instruments, ({ date }) => date.slice(0, 4));
  return {
    kind: 'index',
    title: 'Instruments',
    lede: 'Treaties, laws, resolutions and declarations on the same matters, by date, with what each says beside the text.',
    table: instrumentsTable(edition),
    groups: [...byYear].map(([heading, instruments]) => ({
      heading,
      items: instruments.map((instrument) => ({
        label: wordsHtml(instrument.title, edition), url: instrumentUrl(instrument), about: wordsHtml(firstParagraph(instrument.prose), edition),
        count: plural(new Set(instrument.parallels.map(({ passage }) => passage)).size, 'passage'),
      })),
    })),
  };
}

export function instrumentEntry(instrument: Instrument, edition: Edition): EntryView {
  const { first, rest } = partedProseHtml(instrument.prose, edition);
  return {
    kind: 'entry',
    title: instrument.title,
    titleHtml: wordsHtml(instrument.title, edition),
    genus: 'Instruments',
    genusUrl: sectionUrl('instruments'),
    description: firstParagraph(instrument.prose),
    first,
    rest,
    facts: [
      ...fact('Kind', capitalized(instrument.kind), edition),
      ...fact('Date', readableDate(instrument.date), edition),
      ...fact('Issued by', instrument.issuer, edition),
      ...fact('Symbol', instrument.symbol, edition),
      ...fact('Short', instrument.short, edition),
      ...fact('Examined', instrument.examined, edition),
      ...linksFact('Official text', instrument.official === undefined ? [] : [{ label: new URL(instrument.official).hostname.replace(/^www\./u, ''), url: instrument.official }]),
    ],
    sources: instrument.sources.map((one) => citationView(one, edition)),
    places: [
      {
        heading: 'Beside the text',
        items: instrument.parallels.map(({ passage, at, relation, says }) => ({
          label: passageName(passage, edition), url: passageUrl(passage), html: `${wordsHtml(`${capitalized(PARALLEL_WORDS[relation])}, ${at}. ${says}`, edition)}`,
        })),
      },
    ].filter(({ items }) => items.length > 0),
    backlinks: backlinkGroups(instrument.backlinks, edition),
  };
}
