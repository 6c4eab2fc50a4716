/** The files that list every two neighbouring words of the documents, by which phrases are found. Pure. */
import { PAIRS_FILE, pairsFile, type WrittenPairs } from '../query/phrase-pairs.ts';
import { foldedWords } from '../query/word-forms.ts';
import { beginningAfter, cutFiles } from './cut-files.ts';
import type { SearchDocument } from './search-document.ts';

/** Characters of one file: compressed, about as much as a file of words. */
const LENGTH = 3200;

type Follower = readonly [first: string, second: string, ...places: number[]];

/** @returns files by name, without their ending */
export function pairsFiles(documents: readonly SearchDocument[]): readonly (readonly [name: string, file: string])[] {
  const pairs = new Map<string, { readonly places: number[]; last: number }>();
  for (const [number, { label, text, more }] of documents.entries())
    for (const [pair, at] of pairsIn(`${label}\n${text}\n${more}`)) {
      const known = pairs.get(pair) ?? { places: [], last: 0 };
      known.places.push(number - known.last, at);
      known.last = number;
      pairs.set(pair, known);
    }
  const followers = [...pairs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, { places }]): Follower => {
      const [first = '', second = ''] = pair.split(' ');
      return [first, second, ...places];
    });
  const files = cutFiles(followers, LENGTH);
  const wordsOf = ([first, second]: Follower = ['', '']) => `${first} ${second}`;
  const firsts = files.map((file, index) => beginningAfter(wordsOf(file[0]), wordsOf(files[index - 1]?.at(-1))));
  return [
    [PAIRS_FILE, JSON.stringify(firsts)],
    ...files.map((file, index) => [pairsFile(index), JSON.stringify(underFirsts(file))] as const),
  ];
}

/** Every two neighbours of each line, with the number of the first in the text; after the last word there is nothing. */
function pairsIn(text: string): readonly (readonly [pair: string, at: number])[] {
  let before = 0;
  return text.split('\n').flatMap((line) => {
    const words = foldedWords(line);
    const start = before;
    // Words of two lines are not neighbours.
    before += words.length + 1;
    return words.map((word, index) => [`${word} ${words[index + 1] ?? ''}`, start + index] as const);
  });
}

function underFirsts(followers: readonly Follower[]): readonly WrittenPairs[] {
  return [...Map.groupBy(followers, ([first]) => first)].map(([first, all]) => [
    first,
    ...all.map(([, ...rest]) => rest),
  ]);
}
