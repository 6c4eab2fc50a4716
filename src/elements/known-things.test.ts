import { expect, test } from 'vitest';
import { KnownThings } from './known-things.ts';
import { parseQuery } from './search-query.ts';

const names = { names: [['Body', 'Court of Peers (CoP)', '/bodies/peers/', 'CoP'], ['Term', 'Treason', '/glossary/treason/', ''], ['Text', 'Section 2: Treason against the Union', '/sections/2/', 'Section 2|2']] as const };
const others = { also: [[1, 'betrayal|disloyalty|HT|union'], [2, 'crime against the state']] as const, things: [['Text', 'Section 2, sentence 1', '/sections/2/#s1', 'levying war|betrayal']] as const, inText: 'union', stopWords: 'the of' };

function labels(query: string, isComplete = true, all = true): readonly string[] {
  const things = new KnownThings(names, 'Text');
  if (isComplete) things.addOthers(others);
  const parsed = parseQuery(query);
  return (all ? things.find(parsed) : things.findNamed(parsed)).map(({ label }) => label);
}

test('names are found from the first letter, before other words are known', () => {
  expect(labels('c', false)).toEqual(['Court of Peers (CoP)']);
  expect(labels('2', false)).toEqual(['Section 2: Treason against the Union']);
  expect(labels('betrayal', false)).toEqual([]);
});

test('a word that readers use leads to the sentence, then to the term; an acronym to the term', () => {
  expect(labels('betrayal')).toEqual(['Section 2, sentence 1', 'Treason']);
  expect(labels('HT')).toEqual(['Treason']);
});

test('where the text has the word, its sentences come first and names only what is called so', () => {
  expect(labels('union', true, false)).not.toContain('Treason');
  expect(labels('union')).toContain('Treason');
});

test('in quotation marks a name is itself; a word that is left out takes its names with it', () => {
  expect(labels('"treason"')).toEqual(['Treason']);
  expect(labels('"court of"')).toEqual([]);
  expect(labels('court -peers')).toEqual([]);
});

test('a slip is corrected by names, by readers’ words and by words of the edition', () => {
  const things = new KnownThings(names, 'Text');
  things.addOthers(others);
  things.addWords({ words: 'war parchment' });
  expect(['traeson', 'betrayl', 'parchmant', 'xqzvwk'].map((word) => things.correct(word))).toEqual(['treason', 'betrayal', 'parchment', undefined]);
  expect(things.near(parseQuery('traeson blorp'), 5).map(({ label }) => label)).toContain('Treason');
});
