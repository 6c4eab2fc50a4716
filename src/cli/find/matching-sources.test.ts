import { expect, test } from 'vitest';
import { matchingSources } from './matching-sources.ts';

const source = (id: string, title: string, family: string, issued: string) => ({
  id,
  csl: { type: 'book' as const, title, author: [{ family, given: 'X' }], issued, language: 'en' },
});
const SOURCES = [
  source('blackstone-1768', 'Commentaries on the laws', 'Blackstone', '1768'),
  source('hale-1713', 'The history of the common law', 'Hale', '1713'),
  source('garcia-2015', 'Derecho común', 'García', '2015'),
  source('wang-2015', '网络空间 rules', 'Wang', '2015'),
];
const idsOf = (words: string) => matchingSources(words, SOURCES).found.map(({ id }) => id);

test.each([
  ['the author', 'blackstone', ['blackstone-1768']],
  ['author and year', 'hale 1713', ['hale-1713']],
  ['words of the title in any order', 'law common', ['hale-1713']],
  ['a part of a word', 'blacks', ['blackstone-1768']],
  ['a slip', 'Blakstone comentaries', ['blackstone-1768']],
  ['no accents', 'garcia comun', ['garcia-2015']],
  ['Chinese', '网络', ['wang-2015']],
  ['the best first', 'law', ['hale-1713', 'blackstone-1768']],
  ['nothing like it', 'zzzzzz', []],
])('a source is found by %s', (_name, words, ids) => {
  expect(idsOf(words)).toEqual(ids);
});

test('without words all sources are listed', () => {
  expect(idsOf('')).toEqual(SOURCES.map(({ id }) => id));
});

test('if no source has all words, the nearest are those with most of them', () => {
  const { found, hasAll } = matchingSources('blackstone 1999 laws', SOURCES);
  expect([found.map(({ id }) => id), hasAll]).toEqual([['blackstone-1768'], false]);
});
