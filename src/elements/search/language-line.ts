/** The message to a reader who asks in another language, in that language. */
import { languageMessage } from '../../words/search.ts';
import { makeElement } from '../dom/make-element.ts';

/** Scripts that identify their language well enough; only languages with a message. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Han}/u, 'zh'],
  [/\p{sc=Cyrillic}/u, 'ru'],
  [/\p{sc=Arabic}/u, 'ar'],
];

/**
 * The line that names the language of the edition.
 * @param language in which the query was asked
 * @param isFound whether names in that language were found
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

/** The probable language of a query that matched no name: by its script, or otherwise the reader’s own. */
export function likelyLanguage(typed: string): string | undefined {
  const [, written] = SCRIPTS.find(([script]) => script.test(typed)) ?? [];
  return written ?? navigator.languages[0];
}
