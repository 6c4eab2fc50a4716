/** The languages in which a query was probably typed, if it was not English. Pure. */
import { shownLanguages } from '../../words/joining-words.ts';
import type { AskedWord } from './meet-words.ts';
import { foldedWords } from './word-forms.ts';

/** Scripts that identify their language well enough. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Han}/u, 'zh'],
  [/\p{sc=Cyrillic}/u, 'ru'],
  [/\p{sc=Arabic}/u, 'ar'],
];

const LANGUAGES = shownLanguages.map(({ language, words, letters }) => ({
  language,
  words: new Set(words.flatMap(foldedWords)),
  letters: new Set(letters),
}));
/** This many words of a language show it by themselves. */
const ENOUGH = 2;

/**
 * By the script; in Latin script by the joining and asking words of each language, and by its letters in words that the
 * edition does not have.
 * @param asked the words that are looked up
 * @param stopWords very common words of English
 * @returns several if nothing shows which of them it is; none if it may as well be English
 */
export function typedLanguages(
  typed: string,
  asked: readonly AskedWord[],
  stopWords: ReadonlySet<string>,
): readonly string[] {
  const [, written] = SCRIPTS.find(([script]) => script.test(typed)) ?? [];
  if (written !== undefined) return [written];
  const words = foldedWords(typed);
  const isOwn = (word: string) => LANGUAGES.some((one) => one.words.has(word));
  const english = words.filter((word) => stopWords.has(word)).length;
  const known = asked.filter((one) => isKnown(one) && !isOwn(one.asked)).length;
  const unknown = asked.filter((one) => !isKnown(one) && !isOwn(one.asked));
  // “Montréal” and “Türkiye” are words of this edition.
  const letters = lettersOf(typed, unknown);
  const shown = LANGUAGES.map(({ language, words: own, letters: signs }) => {
    const said = words.filter((word) => own.has(word) && !stopWords.has(word)).length;
    return { language, said, score: said + [...letters].filter((letter) => signs.has(letter)).length };
  });
  const most = Math.max(...shown.map(({ score }) => score));
  const best = shown.filter(({ score }) => score === most);
  const said = Math.max(...best.map((one) => one.said));
  const isShown = said >= ENOUGH || letters.size > 0 || (said > 0 && unknown.length >= known);
  return most > english && isShown ? best.map(({ language }) => language) : [];
}

function isKnown({ entries }: AskedWord): boolean {
  return entries.some(({ entry, likeness }) => likeness === 1 && entry.places.length > 0);
}

/** Letters of words that the edition does not have, and signs that are in no word. */
function lettersOf(typed: string, unknown: readonly AskedWord[]): ReadonlySet<string> {
  const forms = new Set(unknown.map(({ asked }) => asked));
  const parts = typed.toLowerCase().normalize('NFC').split(/\s+/u);
  return new Set(
    parts.flatMap((part) => {
      const isUnknown = foldedWords(part).some((word) => [...forms].some((form) => word.startsWith(form)));
      return [...part].filter((letter) => /[^\p{ASCII}]/u.test(letter) && (isUnknown || !/\p{L}/u.test(letter)));
    }),
  );
}
