/**
 * The files of the index. The first has everything that a query needs at once. The rest is cut into files of a few
 * kilobytes, so that a query loads only what it asks for, however large the edition is.
 */
import type { resultWords } from '../../words/entries.ts';
import type { SymbolBeginnings } from './usual-numbers.ts';

export type ResultKind = keyof typeof resultWords;

/** Loaded first: the contents of the index, and their files. */
export interface IndexCore {
  /** Documents in order, as runs of one kind: passages with the documents under them first. */
  readonly kinds: readonly (readonly [kind: ResultKind, count: number])[];
  /** For each passage: how many sentences, and how many notes of each kind in turn, are under it. */
  readonly under: readonly (readonly number[])[];
  /** Kinds of notes, in the order of those numbers. */
  readonly notes: readonly string[];
  /** Numbers of the passages on which other documents bear, each list in the order of these documents. */
  readonly bearsOn: readonly (readonly number[])[];
  /** The address of each passage, from the root of the site. */
  readonly addresses: readonly string[];
  /** By filter, by value: passages, counted from 0, and other documents that have it by themselves. */
  readonly values: Readonly<Record<string, readonly FilterValue[]>>;
  /** For each file of words, in order, as much of its first form as is needed to sort it after the file before. */
  readonly words: readonly string[];
  /** Number of documents in each file of texts. */
  readonly texts: readonly number[];
  /** Words so common that a query can do without them. */
  readonly stopWords: string;
  /** First letters of the words by which slips are corrected; those of each are a file. */
  readonly initials: string;
  /** Languages of words in other scripts, by the script. */
  readonly scripts: Readonly<Record<string, string>>;
  readonly symbols: SymbolBeginnings;
  /** Form of the text's own word for itself in its title; empty if the title has none. */
  readonly designation: string;
  /** Languages of labels, BCP 47; a phrase of kind `LABEL + n` is of the n-th. */
  readonly languages: readonly string[];
}

/** The file of words by which slips are corrected, by their first letter; letters of every script give good names. */
export function vocabularyFile(initial: string): string {
  return `vocabulary-${initial.codePointAt(0) ?? 0}`;
}

export type FilterValue = readonly [value: string, passages: readonly number[], documents: readonly number[]];

/** If a word is in more documents than this, only those that are most about it are listed. */
export const MOST_PLACES = 500;

/** One form of a word, with its places. */
export interface WordEntry {
  readonly form: string;
  /** In how many documents it is, even if not all of them are listed. */
  readonly count: number;
  /** Documents in order. */
  readonly places: readonly WordPlace[];
  /** Names and other words for things that contain it, by document. */
  readonly phrases: readonly PhrasePlace[];
}

export interface WordPlace {
  readonly document: number;
  /** How much the document is about it: the weighted frequency of BM25F, before saturation. */
  readonly weight: number;
  readonly evidence: Evidence;
}

/** By which text a document is mostly found: its own words, words about it, readers' words for it, places and dates. */
export type Evidence = 'own' | 'more' | 'also' | 'fact';
export const EVIDENCES = ['own', 'more', 'also', 'fact'] as const satisfies readonly Evidence[];

export interface PhrasePlace {
  readonly document: number;
  /** The number of the phrase among those of the document. */
  readonly phrase: number;
  /** How many forms the phrase has. */
  readonly length: number;
  /** `NAME`, `ALSO`, or `LABEL` and the number of a language. */
  readonly kind: number;
}
export const [NAME, ALSO, INHERITED, LABEL] = [0, 1, 2, 3] as const;

/** The written form: form, count, places as document and weight in turn, phrases as document and their kind. */
export type WrittenWord = readonly [
  form: string,
  count: number,
  places: readonly number[],
  phrases?: readonly number[],
];

/** Weights are written in tenths. */
const TENTHS = 10;
const MOST_PHRASES = 256;
const MOST_LENGTH = 16;

export function writeWord({ form, count, places, phrases }: WordEntry): WrittenWord {
  const written = inSteps(
    places,
    ({ weight, evidence }) => Math.max(1, Math.round(weight * TENTHS)) * EVIDENCES.length + EVIDENCES.indexOf(evidence),
  );
  if (phrases.length === 0) return [form, count, written];
  const named = inSteps(
    phrases,
    ({ phrase, length, kind }) =>
      (kind * MOST_PHRASES + Math.min(phrase, MOST_PHRASES - 1)) * MOST_LENGTH + Math.min(length, MOST_LENGTH - 1),
  );
  return [form, count, written, named];
}

export function readWord([form, count, places, phrases = []]: WrittenWord): WordEntry {
  return {
    form,
    count,
    places: fromSteps(places, (document, value) => ({
      document,
      weight: Math.floor(value / EVIDENCES.length) / TENTHS,
      evidence: EVIDENCES[value % EVIDENCES.length] ?? 'own',
    })),
    phrases: fromSteps(phrases, (document, value) => {
      const which = Math.floor(value / MOST_LENGTH);
      return {
        document,
        length: value % MOST_LENGTH,
        phrase: which % MOST_PHRASES,
        kind: Math.floor(which / MOST_PHRASES),
      };
    }),
  };
}

/** Documents as the distance from the one before, each followed by its values. */
function inSteps<Place extends { readonly document: number }>(
  places: readonly Place[],
  valueOf: (place: Place) => number,
): readonly number[] {
  let last = 0;
  return places.flatMap((place) => {
    const step = place.document - last;
    last = place.document;
    return [step, valueOf(place)];
  });
}

function fromSteps<Place>(
  written: readonly number[],
  make: (document: number, value: number) => Place,
): readonly Place[] {
  const places: Place[] = [];
  let document = 0;
  for (let index = 0; index < written.length; index += 2) {
    document += written[index] ?? 0;
    places.push(make(document, written[index + 1] ?? 0));
  }
  return places;
}

/** The shown texts of a document. */
export interface DocumentText {
  readonly url: string;
  readonly label: string;
  readonly text: string;
  readonly more: string;
  readonly also: readonly string[];
  readonly facts: readonly string[];
  /** Names in other languages. */
  readonly labels: readonly TextLabel[];
}
export interface TextLabel {
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
}
export type WrittenText = readonly [
  url: string,
  label: string,
  text: string,
  more: string,
  also: string,
  facts: string,
  labels?: string,
];

/** Between the words for a thing. */
const BAR = '|';

export function writeText({ url, label, text, more, also, facts, labels }: DocumentText): WrittenText {
  const written = [url, label, text, more, also.join(BAR), facts.join(BAR)] as const;
  if (labels.length === 0) return written;
  return [...written, labels.map(({ language, name }) => `${language} ${name}`).join(BAR)];
}

export function readText([url, label, text, more, also, facts, labels = '']: WrittenText): DocumentText {
  const parts = (words: string) => (words === '' ? [] : words.split(BAR));
  const labelOf = (written: string): TextLabel => {
    const end = written.indexOf(' ');
    return { language: written.slice(0, end), name: written.slice(end + 1) };
  };
  return { url, label, text, more, also: parts(also), facts: parts(facts), labels: parts(labels).map(labelOf) };
}
