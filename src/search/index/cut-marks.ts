/**
 * Makes Pagefind cut its index into smaller files. Pagefind puts words, in alphabetical order, into files of 20,000
 * places each, some 24 kB, and a search loads the file of each of its words; that is too much for a phone, and no
 * option changes it. So words that nobody types are added between the others, each as often as nearly fills a file.
 * Once compressed, a word that is repeated in the same place takes no room, and the files hold fewer of the words that
 * somebody types. Source: pagefind 1.6, `chunk_index(word_map, 20000)`; `write-index.test.ts` holds the sizes.
 */
import { foldedWords } from '../query/word-forms.ts';
import { indexMarks } from '../../words/search.ts';
import type { SearchRecord } from './records.ts';

/** Places in a file of Pagefind’s index. */
const PLACES_OF_A_FILE = 20_000;
/** Places of words that somebody types, in each file: some 6 kB. */
const PLACES_WANTED = 4500;
/** A letter that no language of an edition writes, sorted after all others. */
const NEVER_TYPED = '\u{a6e5}';

/** Pages of marks, for Pagefind alone: no record leads to them, because they have a kind of their own. */
export function cutMarks(
  records: readonly SearchRecord[],
  language: string,
): readonly { readonly url: string; readonly content: string }[] {
  const places = new Map<string, number>();
  for (const { title, text, aliases } of records) {
    for (const word of foldedWords(`${title ?? ''} ${text} ${aliases.join(' ')}`))
      places.set(word, (places.get(word) ?? 0) + 2);
  }
  const marks: string[] = [];
  let count = 0;
  for (const [word, more] of [...places].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    count += more;
    if (count < PLACES_WANTED) continue;
    marks.push(word + NEVER_TYPED);
    count = 0;
  }
  return marks.map((mark, index) => ({
    url: `/#cut-${index}`,
    content: `<!doctype html><html lang="${language}"><body data-pagefind-body><span data-pagefind-filter="kind:${indexMarks}"></span><p>${`${mark} `.repeat(PLACES_OF_A_FILE - PLACES_WANTED)}</p></body></html>`,
  }));
}
