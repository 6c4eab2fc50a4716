import { expect, test } from 'vitest';
import { BEGINS, EXACT, matchPhrase, nearestPhrase, nearestWord, phraseOf } from './phrases.ts';

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

test('a beginning counts more than a word within', () => {
  expect(match('inter', 'International Union')).toBeGreaterThanOrEqual(BEGINS);
  expect(match('union', 'International Union')).toBeLessThan(BEGINS);
});

test('a word counts more, the greater its share of the name', () => {
  expect(match('union', 'International Union')).toBeGreaterThan(
    match('union', 'Association of the International Unions of Towns'),
  );
});

test('a single letter matches the beginning of a name only', () => {
  expect(match('o', 'Open group')).toBeGreaterThanOrEqual(BEGINS);
  expect(match('g', 'Open group')).toBe(0);
});

test('a number is itself and not the beginning of another', () => {
  expect(match('section 1', 'Section 12: Order')).toBe(0);
  expect(match('section 1', 'Section 1: Order')).toBeGreaterThanOrEqual(BEGINS);
  expect(match('70/1', 'A/RES/70/125')).toBe(0);
  expect(match('70/1', 'A/RES/70/1')).toBeGreaterThan(0);
});

test('a phrase within the query answers it where little is left over', () => {
  expect(match('the crime treaty', 'crime treaty')).toBeGreaterThan(0);
  expect(match('crime treaty of the seven seas', 'crime treaty')).toBe(0);
});

test('a number with its letter is meant whatever stands before it', () => {
  expect(match('SDG 16.10', '16.10')).toBeGreaterThanOrEqual(BEGINS);
  expect(match('article 8', '8')).toBe(0);
});

test('words that were separated or joined wrongly are a phrase with a slip', () => {
  const phrases = ['backdoor', 'e-commerce'].map(phraseOf);
  expect(nearestPhrase(phraseOf('back dor'), phrases)?.joined).toBe('backdoor');
  expect(nearestPhrase(phraseOf('ecomerce'), phrases)?.joined).toBe('ecommerce');
  expect(nearestPhrase(phraseOf('a bit'), phrases)).toBeUndefined();
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
