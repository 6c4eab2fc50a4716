import { expect, test } from 'vitest';
import { americanSpelling, foldedWords, slipsBetween, wordForm, wordForms } from './word-forms.ts';

test('words are folded: case, marks, possessives; Han characters stand apart', () => {
  expect(foldedWords('China’s Hòumén, A/RES/70/1 and users’ data')).toEqual(['china', 'houmen', 'a', 'res', '70', '1', 'and', 'users', 'data']);
  expect(foldedWords('5G网络 9.c')).toEqual(['5g', '网络', '9', 'c']);
});

test.each([
  ['organisations', 'organizations'], ['behaviour', 'behavior'], ['neighbourhood', 'neighborhood'], ['centre', 'center'], ['centred', 'centered'], ['defence', 'defense'],
  ['programmes', 'programs'], ['analyse', 'analyze'], ['labelled', 'labeled'], ['dialogue', 'dialog'], ['digitisation', 'digitization'],
  ['enterprise', 'enterprise'], ['promise', 'promise'], ['expertise', 'expertise'], ['source', 'source'], ['exercise', 'exercise'], ['raised', 'raised'],
])('%s is %s in American spelling', (british, american) => {
  expect(americanSpelling(british)).toBe(american);
});

test('plurals have the form of their singular', () => {
  expect(['policies', 'cables', 'breaches', 'virus', 'process', 'kids', 'crisis', 'boxes', 'states'].map(wordForm)).toEqual(['policy', 'cable', 'breach', 'virus', 'process', 'kid', 'crisis', 'box', 'state']);
  expect(wordForms('Small Businesses')).toEqual(wordForms('small business'));
});

test.each([
  ['soverignty', 'sovereignty', 1], ['unseco', 'unesco', 1], ['cabel', 'cable', 1], ['devide', 'divide', 1], ['bakdoor', 'backdoor', 1], ['cable', 'cable', 0], ['trade', 'world', 3], ['a', 'abcdef', 3],
])('between %s and %s lie %i slips, counted to two', (a, b, count) => {
  expect(slipsBetween(a, b, 2)).toBe(count);
});
