import { WORDING_BASES } from '../../edition/vocabularies.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Witness, WitnessStatement } from '../../edition/sources.ts';
import { entryUrl } from '../../entry-urls.ts';
import { besideUrl, passageUrl, sentenceUrl, titleUrl } from '../../urls.ts';
import { besideWords } from '../../words/beside.ts';
import { readableDate } from '../../words/dates.ts';
import { entryWords } from '../../words/entries.ts';
import { nameWords } from '../../words/names.ts';
import { siteWords } from '../../words/site.ts';
import { BASIS_WORDS, capitalized } from '../../words/vocabulary.ts';
import { citationView, shortCitation } from '../text/citations.ts';
import { entryHead } from './entry-head.ts';
import { fact, languageFact } from './facts.ts';
import type { EntryView, IndexView, PlaceView } from './entry-view.ts';
import { wordsHtml } from '../text/prose.ts';
import { backlinkGroups, passageName } from '../text/references.ts';
import { pageData, type StructuredData } from '../head/structured-data.ts';

const words = entryWords.witnesses;

export function witnessesIndexPage(edition: Edition): IndexView {
  return {
    kind: 'index',
    title: siteWords.section.witnesses,
    lede: words.lede,
    also: {
      heading: besideWords.list,
      links: edition.passages.map((passage) => ({
        label: capitalized(passageName(passage, edition)),
        url: besideUrl(passage),
      })),
    },
    groups: WORDING_BASES.map((basis) => ({
      heading: capitalized(BASIS_WORDS[basis]),
      items: edition.witnesses
        .filter((witness) => witness.basis === basis)
        .map((witness) => ({
          label: wordsHtml(witness.title, edition),
          url: entryUrl('witness', witness),
          about: wordsHtml(readingOf(witness), edition),
          count: nameWords.places(new Set(witness.statements.map(({ sentence, passage }) => sentence ?? passage)).size),
        })),
    })).filter(({ items }) => items.length > 0),
  };
}

export function witnessPage(witness: Witness, edition: Edition): EntryView {
  const { title, basis, language, publisher, date, sources, statements, backlinks } = witness;
  return {
    ...entryHead('witnesses', title, edition),
    description: words.describe(title, readingOf(witness)),
    first: wordsHtml(readingOf(witness), edition),
    rest: '',
    facts: [
      ...fact(words.basis, capitalized(BASIS_WORDS[basis]), edition),
      ...languageFact(words.language, language, edition),
      ...fact(words.publisher, publisher, edition),
      ...(date === undefined ? [] : fact(words.date, readableDate(date), edition)),
    ],
    sources: sources.map((one) => citationView(one, edition, witness.reviews)),
    places: [{ heading: statements.length === 0 ? words.nothing : words.sentences, items: placesOf(witness, edition) }],
    backlinks: backlinkGroups(backlinks, edition),
  };
}

export function witnessData({ title, language, date }: Witness, citation?: readonly string[]): StructuredData {
  const work = { '@type': 'CreativeWork', name: title, inLanguage: language } as const;
  return pageData(title, { ...work, ...(date === undefined ? {} : { datePublished: date }) }, citation);
}

function readingOf({ read }: Witness): string {
  return words.read(words.extent[read.extent], read.what);
}

/** Each sentence once, with all statements about it. */
function placesOf({ statements, sources }: Witness, edition: Edition): readonly PlaceView[] {
  const byPlace = Map.groupBy(statements, ({ passage, sentence, isOfTitle }) =>
    sentence !== undefined ? sentenceUrl(sentence) : isOfTitle ? titleUrl(passage) : passageUrl(passage),
  );
  return [...byPlace].map(([url, said]) => ({
    url,
    label: labelOf(said[0], edition),
    paragraphs: said.map((one) => wordsHtml(sayingOf(one, sources.length > 1), edition)),
  }));
}

function labelOf(statement: WitnessStatement | undefined, edition: Edition): string {
  if (statement === undefined) return '';
  const name = passageName(statement.passage, edition);
  return statement.sentence !== undefined
    ? nameWords.sentenceOf(name, statement.sentence.number)
    : statement.isOfTitle
      ? nameWords.titleOf(name)
      : name;
}

/** @param withSource whether the copy is named, if there are several */
export function sayingOf({ quote, says, citation }: WitnessStatement, withSource: boolean): string {
  const said = [quote === undefined ? undefined : words.quoted(quote), says].filter((one) => one !== undefined);
  return words.statement(said, withSource ? `${shortCitation(citation.source)}, ${citation.at}` : citation.at);
}
