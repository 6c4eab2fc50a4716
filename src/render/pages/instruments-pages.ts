import type { Edition, Instrument } from '../../edition/edition.ts';
import { firstParagraph } from '../../edition/prose/prose-text.ts';
import { hostOf } from '../../markdown/decoded-address.ts';
import { entryUrl, parallelId } from '../../entry-urls.ts';
import { passageUrl } from '../../urls.ts';
import { citationView } from '../text/citations.ts';
import { readableDate } from '../../words/dates.ts';
import { entryHead, proseParts } from './entry-head.ts';
import { addressFact, fact, passagesFact } from './facts.ts';
import { instrumentsTable } from './instruments-table.ts';
import type { EntryView, IndexView } from './entry-view.ts';
import { wordsHtml } from '../text/prose.ts';
import { backlinkGroups, passageName } from '../text/references.ts';
import { capitalized, PARALLEL_WORDS } from '../../words/vocabulary.ts';
import { entryWords } from '../../words/entries.ts';
import { nameWords } from '../../words/names.ts';
import { siteWords } from '../../words/site.ts';

export function instrumentsIndexPage(edition: Edition): IndexView {
  const byYear = Map.groupBy(edition.instruments, ({ date }) => date.slice(0, 4));
  return {
    kind: 'index',
    title: siteWords.section.instruments,
    lede: entryWords.instruments.lede,
    table: instrumentsTable(edition),
    groups: [...byYear].map(([heading, instruments]) => ({
      heading,
      items: instruments.map((instrument) => ({
        label: wordsHtml(instrument.title, edition),
        url: entryUrl('instrument', instrument),
        about: wordsHtml(firstParagraph(instrument.prose), edition),
        count: nameWords.passages(new Set(instrument.parallels.map(({ passage }) => passage)).size),
      })),
    })),
  };
}

export function instrumentPage(instrument: Instrument, edition: Edition): EntryView {
  const words = entryWords.instruments;
  return {
    ...entryHead('instruments', instrument.title, edition),
    ...proseParts(instrument.prose, edition),
    facts: [
      ...fact(words.kind, capitalized(instrument.kind), edition),
      ...fact(words.date, readableDate(instrument.date), edition),
      ...fact(words.issuer, instrument.issuer, edition),
      ...fact(words.symbol, instrument.symbol, edition),
      ...fact(words.short, instrument.short, edition),
      ...fact(words.examined, instrument.examined, edition),
      ...passagesFact(words.silentOn, instrument.silentOn, edition),
      ...addressFact(words.official, instrument.official, hostOf),
    ],
    sources: instrument.sources.map((one) => citationView(one, edition, instrument.reviews)),
    places: [
      {
        heading: words.besideText,
        items: [...Map.groupBy(instrument.parallels, ({ passage }) => passage)].map(([passage, parallels]) => ({
          id: parallelId(passage),
          label: passageName(passage, edition),
          url: passageUrl(passage),
          paragraphs: parallels.map(({ at, relation, says }) =>
            wordsHtml(words.parallel(capitalized(PARALLEL_WORDS[relation]), at, says), edition),
          ),
        })),
      },
    ].filter(({ items }) => items.length > 0),
    backlinks: backlinkGroups(instrument.backlinks, edition),
  };
}
