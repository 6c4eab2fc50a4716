import { expect, test } from 'vitest';
import { findWords, nearestPlace } from './find-words.ts';
import { editionWith } from '../testing/edition-files.ts';

const { passages } = editionWith();
const found = (words: string) =>
  findWords(words, passages).map(({ passage, part, sentence, quotation }) => [
    passage.id,
    part,
    sentence,
    quotation.exact,
    quotation.before,
  ]);

test('words are found in every passage, each with words that distinguish the place', () => {
  expect(found('Treason')).toEqual([
    ['proposal-02', 'title', undefined, 'Treason', undefined],
    ['proposal-02', 'text', 's1', 'Treason', undefined],
    ['proposal-02', 'text', 's2', 'Treason', 'convicted of'],
    ['proposal-02', 'text', 's3', 'Treason', 'Punishment of'],
  ]);
});

test('words that do not occur as typed are found in other letters', () => {
  expect(found('by jury')).toEqual([['proposal-01', 'text', 's1', 'by Jury', undefined]]);
});

test('words that occur nowhere are not found', () => {
  expect(found('two wittnesses')).toEqual([]);
});

test('for words that occur nowhere the nearest words are named', () => {
  expect(nearestPlace('two wittnesses', passages)?.words).toBe('two Witnesses');
});
