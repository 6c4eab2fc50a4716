/** Words of the search, of what it lands on, and of the concordance. */
import { ANNOTATION_KINDS, type AnnotationKind } from '../edition/kinds.ts';
import { plural } from '../edition/plural.ts';
import { resultWords, searchedWords } from './entries.ts';
import { KIND_WORDS } from './vocabulary.ts';

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
  results: 'Results',
  /** Kinds of annotation, as a filter names them. */
  notes: Object.fromEntries(ANNOTATION_KINDS.map((kind) => [kind, KIND_WORDS[kind].many])) as Readonly<
    Record<AnnotationKind, string>
  >,
  /** Before what shows why something was found; a sentence speaks for itself. */
  reasons: { sentence: '', also: 'Also called:', fact: 'Cited there:', label: '', nothing: '' },
  searching: 'Searching …',
  more: 'More results',
  /** @param isMore whether there are more than were counted */
  found: (count: number, query: string, isMore: boolean) =>
    `${isMore ? 'More than ' : ''}${plural(count, 'result')} for “${query}”.`,
  /** @param meant words that were taken in the place of others */
  foundInstead: (query: string, meant: readonly string[], count: number) =>
    `${plural(count, 'result')} for “${query}”. Searched for ${meant.map((word) => `“${word}”`).join(', ')} instead.`,
  /** @param words whose part of the index is not there */
  unread: (words: readonly string[]) =>
    `Could not look up ${words.map((word) => `“${word}”`).join(', ')}: that part of the index is not on this device.`,
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

/** A kind of result in words, and back. */
export function kindLabel(kind: string): string {
  return resultWords[kind as keyof typeof resultWords];
}
export function kindOfLabel(label: string): string {
  return Object.entries(resultWords).find(([, words]) => words === label)?.[0] ?? label;
}

/** The kind of annotation that a filter names. */
export function noteOfLabel(label: string): string {
  return Object.entries(searchWords.notes).find(([, words]) => words === label)?.[0] ?? label;
}

/** To a reader who asks in another language, in that language: in which the edition is. By primary subtag. */
const LANGUAGE_MESSAGES: Readonly<Record<string, string>> = {
  zh: '本版本为英文。以下结果按您所用语言的名称找到。',
  fr: 'Cette édition est en anglais. Les résultats ont été trouvés par leur nom dans votre langue.',
  es: 'Esta edición está en inglés. Los resultados se han encontrado por su nombre en su idioma.',
  ru: 'Это издание на английском языке. Результаты найдены по названиям на вашем языке.',
  ar: 'هذه الطبعة باللغة الإنجليزية. عُثر على النتائج بأسمائها بلغتك.',
  de: 'Diese Ausgabe ist auf Englisch. Die Ergebnisse wurden über ihre Namen in Ihrer Sprache gefunden.',
};

export function languageMessage(language: string): string | undefined {
  return LANGUAGE_MESSAGES[language.split('-')[0] ?? ''];
}

/**
 * Words by which a reader frames a question and which say little of what is looked for: “the meaning of …”, “explain
 * …”. Very common words fall away whatever they are.
 */
export const frameForms: readonly string[] = [
  ...[
    'explain',
    'explained',
    'explanation',
    'define',
    'definition',
    'mean',
    'meaning',
    'summary',
    'overview',
    'describe',
  ],
  ...[
    'tell',
    'say',
    'want',
    'find',
    'know',
    'give',
    'show',
    'need',
    'help',
    'work',
    'happen',
    'happened',
    'concern',
    'support',
  ],
  ...['argument', 'question', 'answer', 'example', 'difference', 'importance', 'important', 'essay', 'pro', 'con'],
  ...['thing', 'something', 'someone', 'anything', 'please', 'like', 'good', 'bad'],
];

export const concordanceWords = {
  title: 'Concordance',
  lede: (words: number, places: number) =>
    `${plural(words, 'word')} of the text in ${plural(places, 'place')}, each in its line and with the sentence in which it stands.`,
  stopWords: (count: number) => `${plural(count, 'very common word')} ${count === 1 ? 'is' : 'are'} left out.`,
  stopWordsList: 'Words that are left out',
  letters: 'Letters',
  description: (title: string) => `Every significant word of ${title}, A to Z, in its line of context.`,
} as const;
