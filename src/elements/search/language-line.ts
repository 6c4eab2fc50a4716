/** What a reader who asks in another language is told, in that language. */
import { languageMessage } from '../../words/search.ts';
import { makeElement } from '../dom/make-element.ts';

/** Scripts that name their language well enough; the languages are those that there are messages in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Han}/u, 'zh'],
  [/\p{sc=Cyrillic}/u, 'ru'],
  [/\p{sc=Arabic}/u, 'ar'],
];

/**
 * The line that says in which language the edition is.
 * @param language in which the query was asked
 * @param isFound whether names in that language were met
 */
export function languageLine(language: string | undefined, isFound: boolean): HTMLElement | undefined {
  // The messages speak of an edition in English.
  const isEnglish = document.documentElement.lang.startsWith('en');
  const message = language === undefined || !isEnglish ? undefined : languageMessage(language, isFound);
  if (language === undefined || message === undefined) return undefined;
  const line = makeElement('p', message);
  line.lang = language;
  line.dir = 'auto';
  return line;
}

/** In which language a query is probably asked that met no name: by its script, or else in the reader’s own. */
export function likelyLanguage(typed: string): string | undefined {
  const [, written] = SCRIPTS.find(([script]) => script.test(typed)) ?? [];
  return written ?? navigator.languages[0];
}
