/** A run of Han characters is asked for by its pairs, many of which are parts of two words. Pure. */
import { LABEL, NAME } from './index-format.ts';
import type { MetBy } from './meet-words.ts';

/** How much a pair that occurs nowhere says in a run that has a whole name: it is seldom a word. */
const BETWEEN_WORDS = 0.25;
const HAN = /^\p{sc=Han}{2}$/u;

/**
 * How much less each pair of a run says.
 * @param pairs of the run, in order, with the entries of each
 */
export function tellingOfPairs(forms: readonly string[], pairs: readonly (readonly MetBy[])[]): readonly number[] {
  const isRun = forms.length > 1 && forms.every((form) => HAN.test(form));
  const isIn = isRun && hasWholeName(pairs);
  return forms.map((_, index) => (isIn && pairs[index]?.length === 0 ? BETWEEN_WORDS : 1));
}

function hasWholeName(pairs: readonly (readonly MetBy[])[]): boolean {
  const phrases = pairs.flatMap((entries) =>
    entries.flatMap(({ entry, likeness }) => (likeness === 1 ? entry.phrases : [])),
  );
  const names = phrases.filter(({ kind }) => kind === NAME || kind >= LABEL);
  const byName = Map.groupBy(names, ({ document, phrase }) => `${document} ${phrase}`);
  return [...byName.values()].some((met) => met.length >= (met[0]?.length ?? Infinity));
}
