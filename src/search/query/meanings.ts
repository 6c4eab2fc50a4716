/**
 * The entries of the index that match one word of a query: itself, its forms, words that it begins, or the word that
 * was meant.
 */
import { countryForms } from './countries.ts';
import { LABEL, type WordEntry } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';
import type { MetBy } from './meet-words.ts';
import { isInflection, sharesStem, slipsAllowed, slipsBetween } from './word-forms.ts';

/** How similar each kind of match is to the word itself. */
export const LIKENESS = {
  inflected: 0.75,
  compound: 0.75,
  form: 0.5,
  derived: 0.3,
  beginning: 0.55,
  abbreviated: 0.6,
  joined: 0.9,
  corrected: 0.8,
};
/**
 * From this many letters on, the last word, which may be unfinished, and a word before others may begin a longer word.
 */
const SHORTEST_BEGINNING = { last: 3, before: 4 };
/** A word before a number that is no longer than this may be an abbreviation: “res 74/247”. */
const LONGEST_SHORT = 3;
/** Letters of each of two words that were written as one. */
const SHORTEST_PART = 4;
const MUCH_RARER = 5;

interface TypedForm {
  readonly form: string;
  /** Whether more words follow it. */
  readonly isBefore: boolean;
  /** Whether the last word of all may still be typed. */
  readonly isUnfinished: boolean;
  /** Whether a full stop follows it: “prop. 8”. */
  readonly isAbbreviated: boolean;
  /** Whether a number or a symbol follows it: “res 74/247”. */
  readonly isBeforeNumber: boolean;
  /** Whether it is one of many words, of which only the nearest entries are read. */
  readonly isBrief: boolean;
}

/**
 * The word and its forms; if it occurs nowhere itself, also words that begin with it, or else the words that were
 * meant.
 * @param corrected takes the word that was meant in place of the typed one
 */
export async function meaningsOf(
  typed: TypedForm,
  lexicon: Lexicon,
  corrected: Map<string, string>,
): Promise<readonly MetBy[]> {
  const { form } = typed;
  const near = await lexicon.entriesNear(form, typed.isBrief);
  const others = countryForms(form);
  const forms = [
    ...formsIn(near, form).filter(({ entry }) => !others.includes(entry.form)),
    ...(await compatriots(others, lexicon)),
  ];
  if (forms.some(({ likeness }) => likeness === 1) || /\d/u.test(form)) return forms;
  const begun = mayBegin(typed, forms) ? near.filter((entry) => entry.form.startsWith(form)) : [];
  if (begun.length > 0) return [...forms, ...begun.map((entry) => beginning(form, entry))];
  if (forms.length === 0 && (typed.isAbbreviated || (typed.isBeforeNumber && form.length <= LONGEST_SHORT))) {
    const long = await abbreviated(form, lexicon);
    if (long.length > 0) return long;
  }
  return meant(typed, forms, lexicon, corrected);
}

/** Other words for the country that a word names: “Chinese” for “China”. */
async function compatriots(others: readonly string[], lexicon: Lexicon): Promise<readonly MetBy[]> {
  const entries = await Promise.all(others.map((other) => lexicon.entryOf(other)));
  return entries.flatMap((entry) => (entry === undefined ? [] : [{ entry, likeness: LIKENESS.form }]));
}

/** Letters that forms of a word in another language share, and letters of its endings. */
const INFLECTED = { shared: 5, ending: 3 };
/** The same for words that are written without most of their vowels. */
const INFLECTED_ARABIC = { shared: 3, ending: 2 };

/** Whether a word is only in names in other languages. */
function isOfLabels({ places, phrases }: WordEntry): boolean {
  return places.length === 0 && phrases.every(({ kind }) => kind >= LABEL);
}

/** Whether two words of another language differ only in their endings, as those of cases and numbers. */
function isInflectedForm(form: string, other: string): boolean {
  let shared = 0;
  while (shared < form.length && form[shared] === other[shared]) shared += 1;
  const ending = Math.max(form.length, other.length) - shared;
  const least = /^\p{sc=Arabic}/u.test(form) ? INFLECTED_ARABIC : INFLECTED;
  return shared >= least.shared && ending <= least.ending && !/[\p{sc=Han}\d]/u.test(form);
}

/** Whether two words are forms of one, by the endings of English, or in another script by their beginning. */
function isOtherForm(form: string, other: string): boolean {
  if (/[\d§]/u.test(form + other) || form.length < 4) return false;
  if (/^[a-z]+$/u.test(form)) return sharesStem(form, other);
  let shared = 0;
  while (shared < form.length && form[shared] === other[shared]) shared += 1;
  return shared >= 4 && shared >= Math.max(form.length, other.length) - 3 && !/\p{sc=Han}/u.test(form);
}

/** A word before others was finished, so it is a beginning only if it is no form of anything. */
function mayBegin({ form, isBefore, isUnfinished }: TypedForm, forms: readonly MetBy[]): boolean {
  if (!isUnfinished) return false;
  return isBefore
    ? form.length >= SHORTEST_BEGINNING.before && forms.length === 0
    : form.length >= SHORTEST_BEGINNING.last;
}

function beginning(form: string, entry: WordEntry): MetBy {
  return { entry, likeness: LIKENESS.beginning * (form.length / entry.form.length) };
}

async function abbreviated(form: string, lexicon: Lexicon): Promise<readonly MetBy[]> {
  const entries = await Promise.all((await lexicon.begunBy(form)).map((word) => lexicon.entryOf(word)));
  return entries.flatMap((entry) => (entry === undefined ? [] : [{ entry, likeness: LIKENESS.abbreviated }]));
}

async function meant(
  { form, isBrief }: TypedForm,
  forms: readonly MetBy[],
  lexicon: Lexicon,
  corrected: Map<string, string>,
): Promise<readonly MetBy[]> {
  const other = mayBeMisspelt(form) ? await lexicon.correct(form) : undefined;
  if (other === undefined) return forms.length > 0 ? forms : namedIn(form, lexicon);
  const most = slipsBetween(form, other, form.length);
  const isNearer = ({ entry, likeness }: MetBy) =>
    likeness === LIKENESS.inflected && slipsBetween(form, entry.form, most) <= most;
  // A case of a word in another language is not a slip.
  if (forms.some(isNearer)) return forms;
  const others = formsIn(await lexicon.entriesNear(other, isBrief), other);
  // A rare form is not preferred to a frequent word that is one slip away.
  if (countOf(forms) * MUCH_RARER > countOf(others)) return forms;
  corrected.set(form, other);
  return others.map(({ entry, likeness }) => ({ entry, likeness: likeness * LIKENESS.corrected }));
}

/** The name in another language that is a part of a word. */
async function namedIn(form: string, lexicon: Lexicon): Promise<readonly MetBy[]> {
  const name = await lexicon.nameIn(form);
  const entry = name === undefined ? undefined : await lexicon.entryOf(name);
  return entry === undefined ? [] : [{ entry, likeness: LIKENESS.compound }];
}

/** Only words that may have a slip are looked up in the vocabulary, which is the largest file of all. */
function mayBeMisspelt(form: string): boolean {
  return slipsAllowed(form.length) > 0 && /^\p{L}+$/u.test(form);
}

/** Whether a word is long enough to be two that were written as one. */
export function mayBeJoined(form: string): boolean {
  return form.length >= 2 * SHORTEST_PART && /^[a-z]+$/u.test(form);
}

export function mayBePart(form: string): boolean {
  return form.length >= SHORTEST_PART;
}

function countOf(entries: readonly MetBy[]): number {
  return entries.reduce((sum, { entry }) => sum + entry.count, 0);
}

function formsIn(entries: readonly WordEntry[], form: string): readonly MetBy[] {
  const seen = new Set<string>();
  // A word of this language is no case of a word in another.
  const isOwn = entries.some((entry) => entry.form === form && !isOfLabels(entry));
  return entries.flatMap((entry) => {
    if (seen.has(entry.form)) return [];
    seen.add(entry.form);
    if (entry.form === form) return [{ entry, likeness: 1 }];
    if (!isOwn && isOfLabels(entry) && isInflectedForm(form, entry.form))
      return [{ entry, likeness: LIKENESS.inflected }];
    if (!isOtherForm(form, entry.form)) return [];
    const isDerived = /^[a-z]+$/u.test(form) && !isInflection(form, entry.form);
    return [{ entry, likeness: isDerived ? LIKENESS.derived : LIKENESS.form }];
  });
}
