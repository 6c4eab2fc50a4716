import { expect, test } from 'vitest';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { readWord, writeWord, type WordEntry, type WrittenWord } from '../query/index-format.ts';
import { indexFiles } from './index-files.ts';
import { searchDocuments } from './search-documents.ts';

const edition = editionWith();
const documents = searchDocuments(edition);

test('each thing with an address is one document, and no two have the same', () => {
  expect(new Set(documents.map(({ url }) => url)).size).toBe(documents.length);
  const count = (kind: string) => documents.filter((one) => one.reference.startsWith(`${kind}:`)).length;
  for (const [kind, things] of [
    ['passage', edition.passages],
    ['sentence', edition.passages.flatMap(({ sentences }) => sentences)],
    ['annotation', edition.annotations],
    ['term', edition.terms],
    ['body', edition.bodies],
    ['instrument', edition.instruments],
    ['goal', edition.goals],
    ['target', edition.goals.flatMap(({ targets }) => targets)],
    ['event', edition.timeline],
    ['figure', edition.figures],
    ['witness', edition.witnesses],
    ['source', edition.sources],
  ] as const)
    expect(count(kind), kind).toBe(things.length);
});

test('the same edition gives the same bytes', () => {
  expect([...indexFiles(editionWith(), ['the'])]).toEqual([...indexFiles(edition, ['the'])]);
});

test('a word is read as it was written', () => {
  const entry: WordEntry = {
    form: 'treason',
    count: 3,
    places: [
      { document: 2, weight: 1.5, evidence: 'own' },
      { document: 40, weight: 0.3, evidence: 'fact' },
    ],
    phrases: [
      { document: 2, phrase: 1, length: 3, kind: 0 },
      { document: 40, phrase: 7, length: 1, kind: 5 },
    ],
  };
  expect(readWord(JSON.parse(JSON.stringify(writeWord(entry))) as WrittenWord)).toEqual(entry);
});

test('files of words are in the order of the alphabet, as their list says', () => {
  const files = indexFiles(edition, []);
  const { words } = JSON.parse(files.get('core') ?? '') as { words: readonly string[] };
  let before = '';
  for (const [index, first] of words.entries()) {
    const forms = (JSON.parse(files.get(`words-${index}`) ?? '') as readonly WrittenWord[]).map(([form]) => form);
    expect(forms[0]?.startsWith(first)).toBe(true);
    expect(first > before).toBe(true);
    before = forms.at(-1) ?? '';
    expect(forms).toEqual(forms.toSorted((a, b) => (a < b ? -1 : 1)));
  }
});
