import type { Edition } from '../../edition/edition.ts';
import type { ListedThing, NamesFile, OtherWordsFile } from '../query/loaded-files.ts';
import { wordForm, wordForms } from '../query/word-forms.ts';
import { passageName } from '../../render/text/references.ts';
import { nameWords } from '../../words/names.ts';
import { searchWords } from '../../words/search.ts';
import { bodyUrl, goalUrl, instrumentUrl, passageUrl, sentenceUrl, targetUrl, termUrl } from '../../urls.ts';
import { fittingFile } from './fitting-file.ts';
import { joinedWords, listedThing } from './listed-thing.ts';
import { textWords } from './vocabulary-file.ts';

/** Limit in bytes, compressed. What does not fit is found in full text. */
const MOST_BYTES = 21_500;

/** Characters of the beginning of a sentence. */
const BEGINNING = 64;

const { kinds } = searchWords;

/**
 * What else readers call things.
 * @param names the file that is loaded with this one
 * @param stopWords very common words of the language
 */
export function otherWordsFile(edition: Edition, { names }: NamesFile, stopWords: readonly string[]): OtherWordsFile {
  const { passages, terms, bodies, goals, instruments } = edition;
  const placeOf = new Map(names.map(([, , url], index) => [url, index]));
  const more = (url: string, others: readonly (string | undefined)[]) => {
    const index = placeOf.get(url);
    const words = joinedWords(others);
    return index === undefined || words === '' ? [] : [[index, words] as const];
  };
  const ofPassages = passages.flatMap((passage) => more(passageUrl(passage), [passage.title, ...passage.also]));
  const ofEntries = [
    ...terms.flatMap((term) =>
      more(termUrl(term), [...term.aliases.slice(1), term.chinese, term.pinyin, ...term.also]),
    ),
    ...bodies.flatMap((body) => more(bodyUrl(body), [body.name, ...body.also])),
    ...instruments.flatMap((instrument) => more(instrumentUrl(instrument), instrument.also)),
    ...goals.flatMap((goal) => more(goalUrl(goal), goal.also)),
  ];
  const things: readonly ListedThing[] = [
    ...passages.flatMap((passage) =>
      passage.sentences.map((sentence) =>
        listedThing(
          kinds.text,
          nameWords.sentenceOf(passageName(passage, edition), sentence.number),
          sentenceUrl(sentence),
          sentence.also,
          beginningOf(sentence.text),
        ),
      ),
    ),
    ...goals.flatMap(({ targets }) =>
      targets.map((target) => listedThing(kinds.target, nameWords.target(target.id), targetUrl(target), [target.id])),
    ),
  ].filter(([, , , others]) => others !== '');
  // The text and the targets first, as among the names.
  const file = fittingFile<(typeof ofPassages)[number] | ListedThing, OtherWordsFile>(
    [...things, ...ofPassages, ...ofEntries],
    MOST_BYTES,
    (some) => ({
      also: [...ofPassages, ...ofEntries].filter((one) => some.has(one)),
      things: things.filter((one) => some.has(one)),
      inText: '',
      stopWords: stopWords.join(' '),
    }),
  );
  const inText = new Set(textWords(edition).map(wordForm));
  const words = [...file.also.map(([, others]) => others), ...file.things.map(([, , , others]) => others)].flatMap(
    wordForms,
  );
  return { ...file, inText: [...new Set(words)].filter((word) => inText.has(word)).join(' ') };
}

/** As many whole words as distinguish a sentence from others. */
function beginningOf(text: string): string {
  return text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING).replace(/\s*\S*$/u, '')} …`;
}
