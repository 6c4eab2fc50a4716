/** The files of the index, cut so that a search loads little of them. Pure: the same edition gives the same bytes. */
import { gzipSync } from 'node:zlib';
import { ANNOTATION_KINDS } from '../../edition/kinds.ts';
import type { Edition } from '../../edition/edition.ts';
import {
  writeText,
  writeWord,
  type FilterValue,
  type IndexCore,
  type ResultKind,
  type WordEntry,
  type WrittenText,
  type WrittenWord,
} from '../query/index-format.ts';
import { passageUrl } from '../../urls.ts';
import { wordForm } from '../query/word-forms.ts';
import { goalName } from './goal-name.ts';
import { searchDocuments } from './search-documents.ts';
import type { SearchDocument } from './search-document.ts';
import { labelLanguages, wordEntries, type LeftOut } from './word-entries.ts';

/** Bytes of one file, compressed: a query loads a file of words for each of its words, and one of texts for each result. */
const BYTES = { words: 3200, texts: 1100, vocabulary: 16_000 };
/** Compressed by the kilobyte, what is written takes about so much of its length. */
const COMPRESSED_SHARE = { words: 0.36, texts: 0.42 };

/** By name, without their ending. */
export type IndexFiles = ReadonlyMap<string, string>;

/** @param stopWords very common words of the language */
export function indexFiles(edition: Edition, stopWords: readonly string[], without: LeftOut = {}): IndexFiles {
  const documents = searchDocuments(edition);
  const stopForms = [...new Set(stopWords.flatMap((word) => [word, wordForm(word)]))];
  const entries = wordEntries(documents, new Set(stopForms), edition.labels, without);
  const words = cut(entries.map(writeWord), BYTES.words / COMPRESSED_SHARE.words);
  const texts = cut(
    documents.map((one) => writeText({ ...one, also: [...one.also, ...(one.inherited ?? [])] })),
    BYTES.texts / COMPRESSED_SHARE.texts,
  );
  const starts = texts.map((_, index) => sum(texts.slice(0, index).map(({ length }) => length)));
  const core: IndexCore = {
    kinds: runs(documents),
    under: edition.passages.map(({ sentences, annotations }) => [
      sentences.length,
      ...NOTES.map((note) => annotations.filter(({ kind }) => kind === note).length),
    ]),
    notes: NOTES,
    bearsOn: documents
      .filter(({ under, reference }) => under === undefined && !reference.startsWith('passage:'))
      .map(({ passages }) => passages.map((passage) => edition.passages.indexOf(passage))),
    addresses: edition.passages.map(passageUrl),
    values: filterValues(edition, documents),
    words: words.map(([first]) => first?.[0] ?? ''),
    texts: starts,
    stopWords: stopForms.join(' '),
    languages: labelLanguages(edition.labels),
  };
  return new Map([
    ['core', JSON.stringify(core)],
    ['vocabulary', JSON.stringify(vocabulary(entries))],
    ...words.map((file, index) => [`words-${index}`, JSON.stringify(file)] as const),
    ...texts.map((file, index) => [`texts-${index}`, JSON.stringify(file)] as const),
  ]);
}

const NOTES = ANNOTATION_KINDS.toSorted();

/** Of how many bytes a file is as it is sent. */
export function sentBytes(file: string): number {
  return gzipSync(file, { level: 9 }).length;
}

/** Words by which slips are corrected, the more frequent first, as many as there is room for. */
function vocabulary(entries: readonly WordEntry[]): string {
  const words = entries
    .filter(({ form }) => /^\p{L}{4,}$/u.test(form) && !/\p{sc=Han}/u.test(form))
    .toSorted((a, b) => b.count - a.count)
    .map(({ form }) => form);
  let count = words.length;
  while (count > 0 && sentBytes(words.slice(0, count).join(' ')) > BYTES.vocabulary) count = Math.floor(count * 0.9);
  return words.slice(0, count).join(' ');
}

function runs(documents: readonly SearchDocument[]): IndexCore['kinds'] {
  const found: [ResultKind, number][] = [];
  for (const { kind } of documents) {
    const last = found.at(-1);
    if (last?.[0] === kind) last[1] += 1;
    else found.push([kind, 1]);
  }
  return found;
}

/** In order, as many in one file as its length allows. */
function cut<Written extends WrittenWord | WrittenText>(
  all: readonly Written[],
  most: number,
): readonly (readonly Written[])[] {
  const files: Written[][] = [];
  let length = Infinity;
  for (const one of all) {
    const more = JSON.stringify(one).length;
    if (length + more > most) {
      files.push([]);
      length = 0;
    }
    files.at(-1)?.push(one);
    length += more;
  }
  return files;
}

function filterValues({ passages, goals }: Edition, documents: readonly SearchDocument[]): IndexCore['values'] {
  const numbersOf = (test: (passage: (typeof passages)[number]) => boolean) =>
    passages.flatMap((passage, number) => (test(passage) ? [number] : []));
  const documentsOf = (test: (document: SearchDocument) => boolean) =>
    documents.flatMap((document, number) => (test(document) ? [number] : []));
  const chapters = passages.filter(({ kind }) => kind === 'chapter');
  const bodies = [
    ...new Set([
      ...passages.flatMap(({ mentions }) =>
        mentions.flatMap(({ of }) => (of.kind === 'body' ? [of.thing.acronym ?? of.thing.name] : [])),
      ),
      ...documents.flatMap(({ body }) => body ?? []),
    ]),
  ];
  return {
    chapter: chapters.map((chapter): FilterValue => [
      `${chapter.number ?? ''}. ${chapter.title}`,
      numbersOf((passage) => passage.chapter === chapter),
      [],
    ]),
    goal: goals.map((goal): FilterValue => [
      goalName(goal),
      numbersOf(({ alignments }) => alignments.some((one) => one.goal === goal)),
      documentsOf((document) => document.goals?.includes(goal.number) === true),
    ]),
    body: bodies.map((name): FilterValue => [
      name,
      numbersOf(({ mentions }) =>
        mentions.some(({ of }) => of.kind === 'body' && (of.thing.acronym ?? of.thing.name) === name),
      ),
      documentsOf(({ body }) => body === name),
    ]),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
