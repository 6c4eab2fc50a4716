/** How much the words of a query say. Pure. */
import type { Lexicon } from './lexicon.ts';
import { LIKENESS } from './meanings.ts';
import type { MetBy } from './meet-words.ts';

/** How much a word that frames a question says, compared with one that does not. */
export const FRAME = 0.12;
/** A place says as much as a word in this many documents. */
const PLACE_COUNT = 20;

export function tellingOfPlace({ count }: Lexicon): number {
  return idf(PLACE_COUNT, count);
}

/**
 * A word that only frames a question says little. A number names something, however often it occurs. A symbol such as
 * “74/247” names only one thing.
 */
export function tellingOf(entries: readonly MetBy[], form: string, { count, frames }: Lexicon): number {
  const rare = rarity(entries, form, count);
  if (frames.has(form)) return rare * FRAME;
  if (form.includes('/')) return idf(1, count);
  return /^\d/u.test(form) ? Math.max(rare, idf(PLACE_COUNT, count)) : rare;
}

/** The rarer a word, the more it says (BM25’s idf); one that occurs nowhere says as much as one that occurs once. */
function rarity(entries: readonly MetBy[], form: string, documents: number): number {
  const exact = entries.find(({ entry }) => entry.form === form);
  const others = entries.filter((one) => one !== exact && one.likeness <= LIKENESS.form);
  const count =
    exact === undefined
      ? entries.reduce((sum, { entry }) => sum + entry.count, 0)
      : exact.entry.count + others.reduce((sum, { entry, likeness }) => sum + likeness * entry.count, 0);
  return idf(Math.max(1, count), documents);
}

function idf(count: number, documents: number): number {
  return Math.log(1 + Math.max(0, documents - count + 0.5) / (count + 0.5));
}
