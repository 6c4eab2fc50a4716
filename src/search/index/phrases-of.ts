/** Names and readers' words for things, each found as a whole. Pure. */
import { ALSO, INHERITED, NAME, type PhrasePlace } from '../query/index-format.ts';
import { indexTokens } from '../query/index-tokens.ts';
import type { SearchDocument } from './search-document.ts';

/** Parts of the documents that are left out, to measure their value. */
export interface LeftOut {
  readonly commentary?: boolean;
  readonly hidden?: boolean;
}

/**
 * The forms by which a thing is found as a whole, with the phrases that they are in.
 * @param labels its names in other languages, each with its kind of phrase
 * @param stopWords words that no document is found by
 */
export function phrasesOf(
  { names, also, inherited = [] }: SearchDocument,
  labels: readonly (readonly [kind: number, words: string])[],
  stopWords: ReadonlySet<string>,
  without: LeftOut,
): readonly (readonly [form: string, place: Omit<PhrasePlace, 'document'>])[] {
  const all = [
    ...names.map((words) => [NAME, words] as const),
    ...(without.hidden === true ? [] : also.map((words) => [ALSO, words] as const)),
    ...(without.hidden === true ? [] : inherited.map((words) => [INHERITED, words] as const)),
    ...labels,
  ];
  return all.flatMap(([kind, words], phrase) => {
    const forms = phraseForms(words, stopWords);
    // Each end of a symbol means the whole of it: “74/247” is “A/RES/74/247”.
    const isSymbol = forms.every((form) => isOfSymbol(form, forms));
    const isShort = forms.length > 1 && forms.length < 4 && !/\p{sc=Han}/u.test(words);
    const together = isShort && !indexTokens(words).some((form) => stopWords.has(form)) ? [forms.join('')] : [];
    const joined = isSymbol ? [] : together;
    return [
      ...forms.map((form) => [form, { phrase, length: isSymbol ? 1 : forms.length, kind }] as const),
      // “data base” and “database” are the same name.
      ...joined.map((form) => [form, { phrase, length: 1, kind }] as const),
    ];
  });
}

/** Whether a form is a symbol, or one that is written without its strokes. */
function isOfSymbol(form: string, all: readonly string[]): boolean {
  return form.includes('/') || all.some((other) => other.includes('/') && other.replaceAll('/', '') === form);
}

/** The forms of a phrase, without very common words if it has others. */
function phraseForms(words: string, stopWords: ReadonlySet<string>): readonly string[] {
  const all = [...new Set(indexTokens(words).filter((form) => !isJoined(form, words)))];
  const telling = all.filter((form) => !stopWords.has(form));
  return telling.length === 0 ? all : telling;
}

/** Whether a form is a compound, whose parts are there as well. */
function isJoined(form: string, words: string): boolean {
  return form.length > 3 && !words.toLowerCase().normalize('NFKD').includes(form.slice(0, -1)) && /[-–’']/u.test(words);
}
