/** The files of the index, cut so that a search loads little of them. Pure: the same edition gives the same bytes. */
import { ANNOTATION_KINDS } from '../../edition/kinds.ts';
import type { Edition } from '../../edition/edition.ts';
import {
  vocabularyFile,
  writeText,
  writeWord,
  type FilterValue,
  type IndexCore,
  type ResultKind,
  type WrittenWord,
} from '../query/index-format.ts';
import { passageUrl } from '../../urls.ts';
import type { searchWords } from '../../words/search.ts';
import { SHORTEST_BEGINNING } from '../query/index-reader.ts';
import { wordForm } from '../query/word-forms.ts';
import { withAbbreviatedLabels } from './abbreviated-labels.ts';
import { compoundNames } from './compound-names.ts';
import { beginningAfter, cutFiles } from './cut-files.ts';
import { designationOf } from './designation.ts';
import { goalName } from './goal-name.ts';
import { initialsOfBodies } from './initials-of-bodies.ts';
import { COMPOUNDS_FILE } from '../query/parts-of-compounds.ts';
import { TRADITIONAL_FILE } from '../query/traditional.ts';
import { pairsFiles } from './pairs-files.ts';
import { searchDocuments } from './search-documents.ts';
import type { SearchDocument } from './search-document.ts';
import { symbolBeginnings } from './symbol-beginnings.ts';
import { traditionalPairs } from './traditional-pairs.ts';
import { vocabularyOf } from './vocabulary-of.ts';
import type { LeftOut } from './phrases-of.ts';
import { labelLanguages, wordEntries } from './word-entries.ts';

/** Bytes of one file, compressed: a query loads a file of words for each of its words, and one of texts for each result. */
const BYTES = { words: 1000, texts: 600 };
/** Compressed by the kilobyte, a file takes about this share of its length. */
const COMPRESSED_SHARE = { words: 0.36, texts: 0.42 };

/** How much longer a file may be, so that the forms of a word are in one file. */
const STRETCHED = 1.4;

/** By name, without their ending. */
export type IndexFiles = ReadonlyMap<string, string>;

/** @param stopWords very common words of the language */
export function indexFiles(edition: Edition, stopWords: readonly string[], without: LeftOut = {}): IndexFiles {
  const documents = searchDocuments(edition);
  const stopForms = [...new Set(stopWords.flatMap((word) => [word, wordForm(word)]))];
  const names = documents.flatMap((one) => [...one.names, ...one.also]);
  const labels = withAbbreviatedLabels([...edition.labels, ...initialsOfBodies(edition.labels, names)]);
  const entries = wordEntries(documents, new Set(stopForms), labels, without);
  const words = cutFiles(entries.map(writeWord), BYTES.words / COMPRESSED_SHARE.words, STRETCHED, beginAlike);
  const labelled = Map.groupBy(labels, ({ of }) => of);
  const texts = cutFiles(
    documents.map((one) =>
      writeText({
        ...one,
        also: [...namesBeside(one), ...one.also, ...(one.inherited ?? [])],
        labels: [...(one.labels ?? []), ...(labelled.get(one.reference) ?? [])],
      }),
    ),
    BYTES.texts / COMPRESSED_SHARE.texts,
  );
  const vocabulary = vocabularyOf(entries);
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
    words: words.map(([first], index) => beginningAfter(first?.[0] ?? '', words[index - 1]?.at(-1)?.[0] ?? '')),
    texts: texts.map(({ length }) => length),
    stopWords: stopForms.join(' '),
    initials: vocabulary.map(([initial]) => initial).join(''),
    scripts: edition.info.languages.scripts,
    symbols: symbolBeginnings(edition.instruments.flatMap(({ symbol }) => symbol ?? [])),
    designation: designationOf(edition.info.title),
    languages: labelLanguages(edition.labels),
  };
  return new Map([
    ['core', JSON.stringify(core)],
    [TRADITIONAL_FILE, JSON.stringify(traditionalPairs(entries))],
    [COMPOUNDS_FILE, JSON.stringify(compoundNames(labels).join(' '))],
    ...vocabulary.map(([initial, some]) => [vocabularyFile(initial), JSON.stringify(some.join(' '))] as const),
    ...pairsFiles(documents),
    ...words.map((file, index) => [`words-${index}`, JSON.stringify(file)] as const),
    ...texts.map((file, index) => [`texts-${index}`, JSON.stringify(file)] as const),
  ]);
}

const NOTES = ANNOTATION_KINDS.toSorted();

/** Its names that are not in its label, shown if they are what matched. */
function namesBeside({ names, label, labels = [] }: SearchDocument): readonly string[] {
  return names.filter(
    (name) => !label.includes(name) && !name.includes('|') && labels.every((other) => other.name !== name),
  );
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

/** Forms of a word begin alike; they are looked up together. */
function beginAlike([one]: WrittenWord, [next]: WrittenWord): boolean {
  return one.slice(0, SHORTEST_BEGINNING) === next.slice(0, SHORTEST_BEGINNING);
}

/** The compiler asks for the values of every filter that the search names; kinds of notes are counted by passage. */
function filterValues(
  { passages, goals }: Edition,
  documents: readonly SearchDocument[],
): Readonly<Record<Exclude<keyof typeof searchWords.filters, 'note'>, readonly FilterValue[]>> {
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
