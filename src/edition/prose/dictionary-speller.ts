import nspell, { type Dictionary } from 'nspell';
import { hasForm, latinWords, type Speller } from './speller.ts';
import { bestSuggestion, isWorthSuggesting } from './suggestion.ts';

/**
 * How much a text may look up in the dictionary. A slip costs some hundredths of a second of the processor. A word
 * unlike any other costs half a second, so it counts for two. An author with more unknown words than this can learn
 * from the first ones.
 */
const MOST_LOOKS = 3;
/** How many words are compared with all those of the edition: a file may hold thousands that no dictionary has. */
const MOST_SUGGESTIONS = 12;

/**
 * Spellers by a dictionary in Hunspell's form. Each has a limited number of suggestions, so that no text costs too
 * much. The dictionary is read once, when it is first needed for an unknown word.
 * @param ownWords of the edition
 * @param texts in which a suggestion is looked for first
 * @param known whether the dictionary has a word, as far as that was looked up before; new words are added
 */
export function dictionarySpellers(
  dictionary: Dictionary,
  ownWords: ReadonlySet<string>,
  texts: () => Iterable<string>,
  known = new Map<string, boolean>(),
): () => Speller {
  const words = () => readOnce(dictionary);
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
        // The words of all texts of the edition are counted when somebody first needs it.
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

/** Nothing is added to a dictionary that was read, so all that ask for it share it: to read it takes half a second. */
const wordsOf = new WeakMap<Dictionary, ReturnType<typeof nspell>>();

function readOnce(dictionary: Dictionary): ReturnType<typeof nspell> {
  const words = wordsOf.get(dictionary) ?? nspell(dictionary);
  wordsOf.set(dictionary, words);
  return words;
}

function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of latinWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
