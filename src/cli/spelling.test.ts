import { expect, test } from 'vitest';
import { editionWith } from '../edition/testing/edition-files.ts';
import { annotationFile } from '../edition/testing/file-texts.ts';
import { findUnknownWords } from './spelling.ts';

const unknownIn = (words: string, own = '') => {
  const edition = editionWith({ 'annotations/preamble/since.md': annotationFile('kind: since', words) });
  return findUnknownWords(edition, own).filter(({ place }) => place.path === 'content/annotations/preamble/since.md');
};

test('a slip is reported once, with the nearest word', () => {
  expect(unknownIn('The amendmend and the amendmend.')).toEqual([
    {
      rule: 'unknown-word', place: { path: 'content/annotations/preamble/since.md', line: 7, column: 1 },
      sentence: 'No dictionary has the word “amendmend”', note: 'did you mean “amendment”?',
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
    'sources/vellum.yaml': 'type: book\ntitle: The vellum\nauthor: [{ family: Rühlig, given: Tim }]\nissued: 1768\nlanguage: en\n',
    'annotations/preamble/since.md': annotationFile('kind: since', 'Rühlig and Wuzhen.').replace('source: parchment', 'source: vellum'),
  });
  expect(findUnknownWords(edition, '').map(({ sentence }) => sentence)).toEqual(['No dictionary has the word “Wuzhen”']);
});
