import { expect, test } from 'vitest';
import { NamedThings } from './named-things.ts';
import { parseQuery } from './search-query.ts';

const names = {
  names: [
    ['Body', 'Court of Peers (CoP)', '/bodies/peers/', 'CoP'],
    ['Term', 'Treason', '/glossary/treason/', ''],
    ['Text', 'Section 2: Treason against the Union', '/sections/2/', 'Section 2|2'],
  ] as const,
};
const others = {
  also: [
    [1, 'betrayal|disloyalty|HT|union'],
    [2, 'crime against the state'],
  ] as const,
  things: [['Text', 'Section 2, sentence 1', '/sections/2/#s1', 'levying war|betrayal']] as const,
  inText: 'union',
  stopWords: 'the of',
};

function labels(query: string, isComplete = true, all = true): readonly string[] {
  const things = new NamedThings(names, 'Text');
  if (isComplete) things.addOthers(others);
  const parsed = parseQuery(query);
  return (all ? things.find(parsed) : things.findNamed(parsed)).map(({ label }) => label);
}

test('names are found from the first letter', () => {
  expect(labels('c', false)).toEqual(['Court of Peers (CoP)']);
});

test('a passage is found by its number', () => {
  expect(labels('2', false)).toEqual(['Section 2: Treason against the Union']);
});

test('before the other words have arrived, only names are found', () => {
  expect(labels('betrayal', false)).toEqual([]);
});

test('a word that readers use leads to the sentence, then to the term', () => {
  expect(labels('betrayal')).toEqual(['Section 2, sentence 1', 'Treason']);
});

test('an acronym that readers use leads to the term', () => {
  expect(labels('HT')).toEqual(['Treason']);
});

test('among names, what only readers call by the word is not found', () => {
  expect(labels('union', true, false)).not.toContain('Treason');
});

test('among all things, what readers call by the word is found, also where the text has the word', () => {
  expect(labels('union')).toContain('Treason');
});

test('in quotation marks a name is found whole', () => {
  expect(labels('"treason"')).toEqual(['Treason']);
});

test('in quotation marks part of a name finds nothing', () => {
  expect(labels('"court of"')).toEqual([]);
});

test('a word that is left out takes its names with it', () => {
  expect(labels('court -peers')).toEqual([]);
});

test.each([
  ['a name', 'traeson', 'treason'],
  ['a word that readers use', 'betrayl', 'betrayal'],
  ['a word of the edition', 'parchmant', 'parchment'],
  ['nothing that is near', 'xqzvwk', undefined],
])('a slip is corrected by %s', (_name, typed, corrected) => {
  expect(withWordsOfEdition().correct(typed)).toBe(corrected);
});

test('for a query that finds nothing the nearest names are offered', () => {
  expect(
    withWordsOfEdition()
      .near(parseQuery('traeson blorp'), 5)
      .map(({ label }) => label),
  ).toContain('Treason');
});

function withWordsOfEdition(): NamedThings {
  const things = new NamedThings(names, 'Text');
  things.addOthers(others);
  things.addWords({ words: 'war parchment' });
  return things;
}
