/** Words of the search, of the place of a result, and of the concordance. */
import { ANNOTATION_KINDS, type AnnotationKind } from '../edition/kinds.ts';
import { plural } from '../edition/plural.ts';
import { resultWords, searchedWords } from './entries.ts';
import { KIND_WORDS } from './vocabulary.ts';

/** How many characters of a query are repeated to the reader. */
const LONGEST_REPEATED = 80;
/** Letters that run from right to left, and signs that change the direction of the words after them. */
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\u202a-\u202e\u2066-\u2069]/u;

export const searchWords = {
  title: 'Search',
  field: 'Search the edition',
  hint: 'A word, a name, a number or a symbol. “Words in quotation marks” are found together; -word excludes a word.',
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
  /** Kinds of annotation, by their names in a filter. */
  notes: Object.fromEntries(ANNOTATION_KINDS.map((kind) => [kind, KIND_WORDS[kind].many])) as Readonly<
    Record<AnnotationKind, string>
  >,
  /** Before the reason why something was found; a sentence needs no introduction. */
  reasons: { sentence: '', also: 'Also called:', fact: 'Cited there:', label: 'Also called:', nothing: '' },
  /** @param isMore whether there may be more */
  tally: (count: number, isMore: boolean) => `${count}${isMore && count > 0 ? '+' : ''}`,
  searching: 'Searching …',
  more: 'More results',
  /**
   * @param count of the results that are known
   * @param isMore whether there may be more
   * @param meant words that replaced others
   */
  found: (count: number, query: string, isMore: boolean, meant: readonly string[] = []) =>
    `${counted(count, isMore)} for “${shortened(query)}”.${
      meant.length === 0 ? '' : ` Searched for ${quoted(meant)} instead.`
    }`,
  /** @param phrases in quotation marks, several */
  apart: (phrases: readonly string[]) => `Nothing has all of ${quoted(phrases)}: each of these has at least one.`,
  /** @param words of a long question that were looked up, the only ones of it */
  lookedUp: (words: readonly string[]) => `The question is long. Of its words, these were looked up: ${quoted(words)}.`,
  tooCommon: (query: string) =>
    `“${shortened(query)}” has no word that can be looked up: very common words and signs alone are not searched.`,
  /** @param words whose part of the index is not loaded */
  unread: (words: readonly string[]) =>
    `Could not look up ${quoted(words)}: that part of the index is not on this device.`,
  /** @param count results that cannot be shown, because their texts are not loaded */
  lost: (count: number) =>
    `${plural(count, 'result')} cannot be shown: ${count === 1 ? 'its text is' : 'their texts are'} not on this device.`,
  narrowed: (count: number) => `${plural(count, 'result')}.`,
  /** @param kinds the searched parts, in words */
  nothing: (query: string, kinds: string) => `Nothing found for “${shortened(query)}”. Searched: ${kinds}.`,
  everything: `${searchedWords.slice(0, -1).join(', ')} and ${searchedWords.at(-1) ?? ''}`,
  only: (values: readonly string[]) => `only ${values.join(', ')}`,
  nearest: 'Similar:',
  allWords: 'All words of the text:',
  knowsPlace: 'If you know the place that you look for:',
  concordanceName: 'concordance',
  failed: 'The search index, or the part of it that is needed, could not be loaded.',
  /** Without JavaScript. */
  needsScript: 'Search needs JavaScript. Without it, find every word of the text, with its sentences, in the',
  orFindIn: 'Your browser can find words in',
  lists: {
    read: 'the whole text on one page',
    annotations: 'all annotations',
    glossary: 'the glossary',
    bodies: 'the bodies',
  },
  description: (title: string) => `Search the text and the commentary of ${title}.`,
  /** Names of the place of a result. */
  landed: {
    marked: (count: number, place: string) => `${place}: ${plural(count, 'word')} marked.`,
    place: (place: string) => `${place}.`,
    sentence: 'The sentence that was found',
    title: 'The title that was found',
    note: 'The annotation that was found',
    entry: 'The entry that was found',
  },
} as const;

/** One less than are known is a safe number to call “more than”. */
function counted(count: number, isMore: boolean): string {
  if (!isMore) return plural(count, 'result');
  return count > 1 ? `More than ${plural(count - 1, 'result')}` : `At least ${plural(count, 'result')}`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

/**
 * A query as it is repeated to its reader: nobody wants to hear the whole of a long one. One that runs from right to
 * left is isolated, so that it does not change the direction of the words around it.
 */
function shortened(query: string): string {
  const characters = [...query];
  const short = characters.length <= LONGEST_REPEATED ? query : `${characters.slice(0, LONGEST_REPEATED).join('')} …`;
  return RIGHT_TO_LEFT.test(query) ? `\u2068${short}\u2069` : short;
}

/** The kind of a typed place, by its part. */
const PLACE_KINDS: Readonly<Record<string, keyof typeof resultWords>> = { sentence: 'text', note: 'annotation' };

/** A kind of result, or of a place, in words; and back. */
export function kindLabel(kind: string): string {
  return resultWords[PLACE_KINDS[kind] ?? (kind as keyof typeof resultWords)];
}
export function kindOfLabel(label: string): string {
  return Object.entries(resultWords).find(([, words]) => words === label)?.[0] ?? label;
}

/** The kind of annotation that a filter names. */
export function noteOfLabel(label: string): string {
  return Object.entries(searchWords.notes).find(([, words]) => words === label)?.[0] ?? label;
}

/**
 * Messages to a reader who asks in another language, in that language: that the edition is in English. By primary
 * subtag.
 */
const LANGUAGE_MESSAGES: Readonly<Record<string, { readonly found: string; readonly nothing: string }>> = {
  zh: {
    found: '本版本为英文。以下结果按您所用语言的名称找到。',
    nothing: '本版本为英文，用英文词语可以找到更多内容。',
  },
  fr: {
    found: 'Cette édition est en anglais. Les résultats ont été trouvés par leur nom dans votre langue.',
    nothing: 'Cette édition est en anglais : des mots anglais trouvent davantage.',
  },
  es: {
    found: 'Esta edición está en inglés. Los resultados se han encontrado por su nombre en su idioma.',
    nothing: 'Esta edición está en inglés: con palabras inglesas se encuentra más.',
  },
  ru: {
    found: 'Это издание на английском языке. Результаты найдены по названиям на вашем языке.',
    nothing: 'Это издание на английском языке: по английским словам найдётся больше.',
  },
  ar: {
    found: 'هذه الطبعة باللغة الإنجليزية. عُثر على النتائج بأسمائها بلغتك.',
    nothing: 'هذه الطبعة باللغة الإنجليزية، وتجد أكثر بكلمات إنجليزية.',
  },
  de: {
    found: 'Diese Ausgabe ist auf Englisch. Die Ergebnisse wurden über ihre Namen in Ihrer Sprache gefunden.',
    nothing: 'Diese Ausgabe ist auf Englisch: Mit englischen Wörtern finden Sie mehr.',
  },
};

/** @param isFound whether names in that language matched */
export function languageMessage(language: string, isFound: boolean): string | undefined {
  return LANGUAGE_MESSAGES[language.split('-')[0] ?? '']?.[isFound ? 'found' : 'nothing'];
}

export const concordanceWords = {
  title: 'Concordance',
  lede: (words: number, places: number) =>
    `${plural(words, 'word')} of the text in ${plural(places, 'place')}, each in its line and with its sentence.`,
  stopWords: (count: number) => `${plural(count, 'very common word')} ${count === 1 ? 'is' : 'are'} left out.`,
  stopWordsList: 'Words that are left out',
  letters: 'Letters',
  description: (title: string) => `Every significant word of ${title}, A to Z, in its line of context.`,
} as const;
