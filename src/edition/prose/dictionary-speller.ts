import nspell, { type Dictionary } from 'nspell';
import { hasForm, latinWords, type Speller } from './speller.ts';
import { bestSuggestion, isWorthSuggesting } from './suggestion.ts';

/**
 * What a text may look up in the dictionary. A slip costs some hundredths of a second of the processor, a word that is like
 * no other half a second: it counts for two. Who has more unknown words than this learns from the first.
 */
const MOST_LOOKS = 3;
/** Words that are compared with all those of the edition: a file may hold thousands that no dictionary has. */
const MOST_SUGGESTIONS = 12;

/**
 * Spellers by a dictionary in Hunspell's form. Each has so many suggestions to give, so that no text costs too much; the
 * dictionary is read once, when something is asked of it that is not known yet.
 * @param ownWords of the edition
 * @param texts in which a suggestion is looked for first
 * @param known whether the dictionary has a word, as far as that was asked before; what is asked is added
 */
export function dictionarySpellers(
  dictionary: Dictionary,
  ownWords: ReadonlySet<string>,
  texts: () => Iterable<string>,
  known = new Map<string, boolean>(),
): () => Speller {
  let read: ReturnType<typeof nspell> | undefined;
  const words = () => (read ??= nspell(dictionary));
  // The dictionary writes -ise; Oxford spelling, which has -ize in the same words, is right too.
  const has = (word: string) => words().correct(word) || words().correct(word.replace(/iz(?=e|ing|ation)/u, 'is'));
  const isRight = (word: string) => {
    if (hasForm(ownWords, word)) return true;
    const isThere = known.get(word) ?? has(word);
    known.set(word, isThere);
    return isThere;
  };
  let counts: Map<string, number> | undefined;
  return () => {
    let [looks, asked] = [0, 0];
    return {
      isRight,
      suggest(word) {
        if (!isWorthSuggesting(word) || asked >= MOST_SUGGESTIONS) return undefined;
        asked += 1;
        // What every text of the edition has is counted once somebody needs it.
        counts ??= countWords([...texts(), ...ownWords]);
        return bestSuggestion(word, counts, isRight, () => {
          if (looks >= MOST_LOOKS) return [];
          const like = words().suggest(word);
          looks += like.length > 0 ? 1 : 2;
          return like;
        });
      },
    };
  };
}

function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of latinWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
