/**
 * The forms by which a text is found: one for each of its words, numbers and symbols. Pure; the index and the browser
 * cut in the same way.
 */
import { countriesIn } from './countries.ts';
import { foldedWords, wordForm } from './word-forms.ts';

/** A symbol or a number in parts that mean nothing by themselves: “A/RES/73/27”, “2016/679”, “9.c”, “2.4”. */
const SYMBOL =
  /[\p{L}\p{N}-]*(?:\/[\p{L}\p{N}-]+)*\/\p{N}[\p{L}\p{N}]*|\p{N}+(?:\.[\p{N}\p{Ll}]{1,2})+(?![\p{L}\p{N}])/gu;
/** What every symbol has, and few texts: looked for first, because it is found sooner. */
const OF_SYMBOL = /\/|\p{N}\./u;
/** Words that a hyphen or an apostrophe joins: “e-commerce” is “ecommerce” too. */
const COMPOUND = /[\p{L}\p{N}]+(?:[-–’'][\p{L}\p{N}]+)+/gu;
const HAN = /\p{sc=Han}/u;
/** The Arabic article, alone or after a conjunction or preposition of one letter. */
const ARABIC_ARTICLE = /^(?:[وبفك]?ال|لل)(?=\p{sc=Arabic}{3})/u;

/** Forms by which a text is found, in order; words that can be written in several ways have all of them. */
export function indexTokens(text: string): readonly string[] {
  const symbols = OF_SYMBOL.test(text) ? (text.toLowerCase().match(SYMBOL) ?? []) : [];
  const compounds = text.match(COMPOUND) ?? [];
  return [
    ...foldedWords(symbols.length > 0 ? text.replaceAll(SYMBOL, ' ') : text).flatMap(formsOfWord),
    ...symbols.flatMap(endsOfSymbol),
    ...compounds.map((compound) => wordForm(foldedWords(compound).join(''))),
    ...countriesIn(text),
  ];
}

/**
 * The forms that one word of a query asks for, as it was typed.
 * @returns forms that must all be there; for a compound also the one that is enough, its parts joined
 */
export function askedForms(word: string): { readonly forms: readonly string[]; readonly joined?: string } {
  const symbols = word.toLowerCase().match(SYMBOL) ?? [];
  const forms = [...foldedWords(word.replaceAll(SYMBOL, ' ')).flatMap(formsOfWord), ...symbols];
  const [compound] = word.match(COMPOUND) ?? [];
  return compound === undefined || forms.length < 2
    ? { forms }
    : { forms, joined: wordForm(foldedWords(compound).join('')) };
}

/** A run of Han characters is found by any two neighbours; every other word by its form. */
function formsOfWord(word: string): readonly string[] {
  if (!HAN.test(word)) return [wordForm(word.replace(ARABIC_ARTICLE, ''))];
  const characters = [...word];
  if (characters.length < 3) return [word];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** “A/RES/73/27” is asked for as “RES/73/27” and as “73/27” too, and as “ARES7327”. */
function endsOfSymbol(symbol: string): readonly string[] {
  const parts = symbol.split('/');
  const ends = parts.flatMap((_, start) =>
    start === 0 || parts.length - start > 1 ? [parts.slice(start).join('/')] : [],
  );
  return [...ends, ...ends.filter((end) => /^\p{L}+\//u.test(end)).map((end) => end.replaceAll('/', ''))];
}
