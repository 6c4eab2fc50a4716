/** The message to a reader who asks in another language, in that language. */
import type { Answer } from '../../search/query/answer.ts';
import { languageMessage } from '../../words/search.ts';
import { makeElement } from '../dom/make-element.ts';

/**
 * Lines that name the language of the edition: one, or several if the words may be of several languages.
 * @param typed the query
 */
export function languageLines(typed: string, answer: Answer): readonly HTMLElement[] {
  // The messages speak of an edition in English.
  if (!document.documentElement.lang.startsWith('en') || typed === '') return [];
  return languagesOf(answer).flatMap((language) => {
    const message = languageMessage(language, answer.language !== undefined);
    return message === undefined ? [] : [Object.assign(makeElement('p', message), { lang: language, dir: 'auto' })];
  });
}

/** The languages in which the query was probably asked; if nothing shows them and nothing was found, the reader’s own. */
function languagesOf({ language, typedIn, things }: Answer): readonly string[] {
  const own = navigator.languages.filter((one) => typedIn.includes(one.split('-')[0] ?? ''));
  if (own.length > 0) return own.slice(0, 1);
  if (language !== undefined && (typedIn.length === 0 || typedIn.includes(language))) return [language];
  if (typedIn.length > 0 || things.length > 0) return typedIn;
  return navigator.languages.slice(0, 1);
}
