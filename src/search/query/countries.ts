/** Countries under their several names: “US”, “U.S.” and “American” for the United States. Pure: browsers load it. */
import { countryWords } from '../../words/countries.ts';
import { wordForms } from './word-forms.ts';

/** By a form: the other forms for the same country. */
const others = new Map<string, readonly string[]>();
/** Names of several words, and initials, by the form that the index has for the country. */
const joined: (readonly [form: string, name: string])[] = [];

for (const line of countryWords) {
  const names = line.split('|');
  const [own = ''] = names.map(formOf);
  const written = names.filter((name) => name.includes(' ') || isInitials(name));
  joined.push(...written.map((name) => [own, name] as const));
  const single = new Set([own, ...names.filter((name) => !written.includes(name)).map(formOf)]);
  for (const form of single)
    others.set(
      form,
      [...single].filter((other) => other !== form),
    );
}

const FORM_OF = new Map(joined.map(([form, name]) => [name, form]));
const NAMES = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:${joined.map(([, name]) => (isInitials(name) ? `${name}|${[...name].join('\\.')}\\.?` : name)).join('|')})(?![\p{L}\p{N}])`,
  'gu',
);
/** “the us”, and not “about us”. */
const SMALL = /(?<=^\s*|\bthe\s+)us(?=\s|$)/gu;

/** The forms of countries that a text names by several words or by initials. */
export function countriesIn(text: string): readonly string[] {
  return (text.match(NAMES) ?? []).flatMap((name) => FORM_OF.get(name.replaceAll('.', '')) ?? []);
}

/** A query in which initials of a country are the form that the index has for it. */
export function withCountries(words: string): string {
  return words
    .replaceAll(SMALL, 'US')
    .replaceAll(NAMES, (name) => (name.includes(' ') ? name : (FORM_OF.get(name.replaceAll('.', '')) ?? name)));
}

/** Other forms for the country that a word names: “china” for “chinese”. */
export function countryForms(form: string): readonly string[] {
  return others.get(form) ?? [];
}

function formOf(name: string): string {
  return wordForms(name).join('');
}

function isInitials(name: string): boolean {
  return /^\p{Lu}+$/u.test(name);
}
