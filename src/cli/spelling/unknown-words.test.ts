import { expect, test } from 'vitest';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { annotationFile } from '../../edition/testing/annotation-file.ts';
import { findUnknownWords } from './unknown-words.ts';

const unknownIn = (words: string, own = '') => {
  const edition = editionWith({ 'annotations/preamble/since.md': annotationFile('kind: since', words) });
  return findUnknownWords(edition, own).filter(({ place }) => place.path === 'content/annotations/preamble/since.md');
};

test('a slip is reported once, with the nearest word', () => {
  expect(unknownIn('The amendmend and the amendmend.')).toEqual([
    {
      rule: 'unknown-word',
      place: { path: 'content/annotations/preamble/since.md', line: 7, column: 1 },
      sentence: 'No dictionary has the word “amendmend”',
      note: 'did you mean “amendment”?',
    },
  ]);
});

test('Oxford spelling and possessives are right', () => {
  expect(unknownIn('The organization’s colour was recognized.')).toEqual([]);
});

test('words of the edition’s own list are right, and nowhere else', () => {
  expect(unknownIn('Wuzhen.', 'Wuzhen')).toEqual([]);
  expect(unknownIn('Wuzhen.')).toHaveLength(1);
});

test('names that the note’s own sources have are known', () => {
  const edition = editionWith({
    'sources/vellum.yaml':
      'type: book\ntitle: The vellum\nauthor: [{ family: Rühlig, given: Tim }]\nissued: 1768\nlanguage: en\n',
    'annotations/preamble/since.md': annotationFile('kind: since', 'Rühlig and Wuzhen.').replace(
      'source: parchment',
      'source: vellum',
    ),
  });
  expect(findUnknownWords(edition, '').map(({ sentence }) => sentence)).toEqual([
    'No dictionary has the word “Wuzhen”',
  ]);
});

test.each([
  ['one word of as many letters as a file may have', 'x'.repeat(15_000)],
  [
    'eighty short words',
    Array.from({ length: 80 }, (_, index) => `xq${String.fromCharCode(97 + (index % 26), 97 + (index % 7))}zk`).join(
      ' ',
    ),
  ],
])('%s costs less than two seconds of the processor', (_name, words) => {
  unknownIn('Wuzhen.');
  const start = process.threadCpuUsage();
  expect(unknownIn(words).length).toBeGreaterThan(0);
  const { user, system } = process.threadCpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(2_000);
});

test('only the first few unknown words are given a suggestion', () => {
  const slips = ['amendmend', 'goverment', 'parliment', 'commitee', 'enviroment', 'occured', 'seperate', 'wich'];
  expect(unknownIn(`${slips.join(' ')}.`).map(({ note }) => note !== undefined)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
