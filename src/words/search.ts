/** Words of the search, of what it lands on, and of the concordance. */
import { plural } from '../edition/plural.ts';
import { resultWords, searchedWords } from './entries.ts';

export const searchWords = {
  title: 'Search',
  field: 'Search the edition',
  hint: 'A word, a name, a number or a symbol. “Words in quotation marks” stand together; -word excludes a word.',
  close: 'Close',
  page: 'Open as a page',
  /** Kinds of things that can be found. */
  kinds: resultWords,
  kind: 'Kind',
  /** Filters beside the kind, in order; the names are those of the index and of the address. */
  filters: { chapter: 'Chapter', note: 'Kind of annotation', goal: 'Goal', body: 'Body' },
  any: 'any',
  narrow: 'Narrow further',
  here: 'Only in this passage',
  names: 'Names',
  places: 'In full text',
  searching: 'Searching …',
  more: 'More results',
  found: (count: number, query: string) => `${plural(count, 'result')} for “${query}”.`,
  foundInstead: (query: string, meant: string, count: number) =>
    `Nothing has “${query}”. ${plural(count, 'result')} for “${meant}” instead.`,
  narrowed: (count: number) => `${plural(count, 'result')}.`,
  /** @param kinds what was searched, in words */
  nothing: (query: string, kinds: string) => `Nothing found for “${query}”. Searched: ${kinds}.`,
  everything: `${searchedWords.slice(0, -1).join(', ')} and ${searchedWords.at(-1) ?? ''}`,
  only: (values: readonly string[]) => `only ${values.join(', ')}`,
  nearest: 'Similar:',
  allWords: 'All words of the text:',
  concordanceName: 'concordance',
  failed: 'The search index, or the part of it that is needed, could not be loaded.',
  /** Without JavaScript. */
  needsScript:
    'Search needs JavaScript. Without it, find every word of the text, with the sentences in which it stands, in the',
  orFindIn: 'Your browser can find words in',
  lists: {
    read: 'the whole text on one page',
    annotations: 'all annotations',
    glossary: 'the glossary',
    bodies: 'the bodies',
  },
  description: (title: string) => `Search the text and the commentary of ${title}.`,
  /** What a result has led to. */
  landed: {
    marked: (count: number, place: string) => `${place}: ${plural(count, 'word')} marked.`,
    place: (place: string) => `${place}.`,
    sentence: 'The sentence that was found',
    title: 'The title that was found',
    note: 'The annotation that was found',
    entry: 'The entry that was found',
  },
} as const;

/** Value of the filter of kinds for records that only the index needs. */
export const indexMarks = '-';

export const concordanceWords = {
  title: 'Concordance',
  lede: (words: number, places: number) =>
    `${plural(words, 'word')} of the text in ${plural(places, 'place')}, each in its line and with the sentence in which it stands.`,
  stopWords: (count: number) => `${plural(count, 'very common word')} ${count === 1 ? 'is' : 'are'} left out.`,
  stopWordsList: 'Words that are left out',
  letters: 'Letters',
  description: (title: string) => `Every significant word of ${title}, A to Z, in its line of context.`,
} as const;
