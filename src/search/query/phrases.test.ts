import { expect, test } from 'vitest';
import { BEGINS, EXACT, matchPhrase, nearestWord, phraseOf } from './phrases.ts';

const match = (query: string, phrase: string) => matchPhrase(phraseOf(query), phraseOf(phrase));

test.each([
  ['ecommerce', 'e-commerce'],
  ['hou men', 'houmen'],
  ['hòumén', 'houmen'],
  ['small businesses', 'small business'],
  ['organisation', 'Organization'],
  ['sdg9', 'SDG 9'],
  ['#12', '12'],
])('hyphens, spaces, plurals, tones and spellings make no difference: %s is %s', (query, phrase) =>
  expect(match(query, phrase)).toBe(EXACT),
);

test('the beginning of a name counts more than a word within', () => {
  expect(match('inter', 'International Union')).toBeGreaterThanOrEqual(BEGINS);
  expect(match('union', 'International Union')).toBeLessThan(BEGINS);
});

test('a word counts more, the greater its share of the name', () => {
  expect(match('union', 'International Union')).toBeGreaterThan(
    match('union', 'Association of the International Unions of Towns'),
  );
});

test('a single letter matches only the beginning of a name', () => {
  expect(match('o', 'Open group')).toBeGreaterThanOrEqual(BEGINS);
  expect(match('g', 'Open group')).toBe(0);
});

test('a number is itself and not the beginning of another', () => {
  expect(match('section 1', 'Section 12: Order')).toBe(0);
  expect(match('section 1', 'Section 1: Order')).toBeGreaterThanOrEqual(BEGINS);
  expect(match('70/1', 'A/RES/70/125')).toBe(0);
  expect(match('70/1', 'A/RES/70/1')).toBeGreaterThan(0);
});

test('a phrase within the query answers it if little is left over', () => {
  expect(match('the crime treaty', 'crime treaty')).toBeGreaterThan(0);
  expect(match('crime treaty of the seven seas', 'crime treaty')).toBe(0);
});

test('a number with its letter is meant, whatever is before it', () => {
  expect(match('SDG 16.10', '16.10')).toBeGreaterThanOrEqual(BEGINS);
  expect(match('article 8', '8')).toBe(0);
});

test('Han characters match within a name, a single one does not', () => {
  expect(match('主权', '网络主权')).toBeGreaterThan(60);
  expect(match('主', '网络主权')).toBe(0);
});

test.each([
  ['soverignty', 'sovereignty'],
  ['cabel', 'cable'],
  ['xqzvwk', undefined],
  ['sed', undefined],
])('the nearest word is within the slips that its length allows: for %s it is %s', (typed, nearest) => {
  expect(nearestWord(typed, ['sovereignty', 'cable', 'divide', 'need'])).toBe(nearest);
});
