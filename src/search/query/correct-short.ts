/**
 * Slips in short words. So many short words differ by one letter that only the words beside them show which is meant.
 */
import { NAME } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { LIKENESS } from './meanings.ts';
import type { MetBy } from './meet-words.ts';

/** Longer words are corrected by themselves. */
const SHORT = /^[a-z]{3,4}$/u;

/**
 * A short word is corrected if a word one slip away is in one name with another word of the query.
 * @param typed the words of the query
 * @param found the entries that match each of them; those of a corrected word are added
 * @param corrected takes the word that was meant in place of the typed one
 */
export async function correctShort(
  typed: readonly { readonly forms: readonly string[] }[],
  found: readonly { readonly words: (readonly MetBy[])[] }[],
  lexicon: Lexicon,
  corrected: Map<string, string>,
): Promise<void> {
  for (const [
    index,
    {
      forms: [form = '', ...others],
    },
  ] of typed.entries()) {
    const isUnknown = found[index]?.words[0]?.length === 0;
    if (!isUnknown || others.length > 0 || !SHORT.test(form)) continue;
    const names = namesOf(found.flatMap(({ words }, other) => (other === index ? [] : words.flat())));
    for (const meant of await lexicon.besides(form)) {
      const entry = await lexicon.entryOf(meant);
      if (entry === undefined || !namesOf([{ entry, likeness: 1 }]).some((name) => names.includes(name))) continue;
      corrected.set(form, meant);
      found[index]?.words.splice(0, 1, [{ entry, likeness: LIKENESS.corrected }]);
      break;
    }
  }
}

/** The names of things that contain words unchanged. */
function namesOf(entries: readonly MetBy[]): readonly string[] {
  return entries
    .filter(({ likeness }) => likeness === 1)
    .flatMap(({ entry }) => entry.phrases)
    .filter(({ kind }) => kind === NAME)
    .map(({ document, phrase }) => `${document} ${phrase}`);
}
