import type { Edition, Passage, Sentence } from '../../edition/edition.ts';
import { passageHeading, passageName } from '../../render/text/references.ts';
import { passageUrl, sentenceUrl, titleUrl } from '../../urls.ts';
import { nameWords } from '../../words/names.ts';
import { searchWords } from '../../words/search.ts';
import { passageFilters, type SearchRecord } from './records.ts';

/** A term or a body that stands in more sentences than this says little about any of them. */
const MOST_SENTENCES = 3;

/** Titles and sentences of the base text. */
export function textRecords(edition: Edition): readonly SearchRecord[] {
  return edition.passages.flatMap((passage) => {
    const filters = { ...passageFilters([passage]), in: [passageUrl(passage)] };
    const kind = searchWords.kinds.text;
    return [
      {
        kind,
        filters,
        url: titleUrl(passage),
        label: passageHeading(passage, edition),
        title: passageName(passage, edition),
        text: passage.title,
        aliases: passage.also,
      },
      ...passage.sentences.map((sentence) => ({
        kind,
        filters,
        url: sentenceUrl(sentence),
        label: nameWords.sentenceOf(passageName(passage, edition), sentence.number),
        text: sentence.text,
        aliases: [...sentence.also, ...otherWords(passage, sentence)],
      })),
    ];
  });
}

/** What readers call the things that a sentence names. */
function otherWords({ mentions }: Passage, sentence: Sentence): readonly string[] {
  const named = mentions.filter((mention) => mention.sentence === sentence).map(({ of }) => of.thing);
  return [...new Set(named)]
    .filter(({ mentions: all }) => new Set(all.map((one) => one.sentence)).size <= MOST_SENTENCES)
    .flatMap(({ also }) => also);
}
