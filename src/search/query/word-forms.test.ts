import { expect, test } from 'vitest';
import {
  americanSpelling,
  foldedWords,
  isInflection,
  sharesStem,
  slipsBetween,
  wordForm,
  wordForms,
} from './word-forms.ts';

test('words are folded: without capitals, marks and possessives', () => {
  expect(foldedWords('China’s Hòumén, A/RES/70/1 and users’ data')).toEqual([
    'china',
    'houmen',
    'a',
    'res',
    '70',
    '1',
    'and',
    'users',
    'data',
  ]);
});

test('an elided article is no part of a French word', () => {
  expect(foldedWords("l’Internet, d'approvisionnement, qu’elles, O’Neill, aujourd’hui")).toEqual([
    'internet',
    'approvisionnement',
    'elles',
    'oneill',
    'aujourdhui',
  ]);
});

test('Han characters, numbers and letters are separate words', () => {
  expect(foldedWords('5G网络 9.c')).toEqual(['5g', '网络', '9', 'c']);
});

test.each([
  ['organisations', 'organizations'],
  ['behaviour', 'behavior'],
  ['neighbourhood', 'neighborhood'],
  ['centre', 'center'],
  ['centred', 'centered'],
  ['defence', 'defense'],
  ['programmes', 'programs'],
  ['analyse', 'analyze'],
  ['labelled', 'labeled'],
  ['dialogue', 'dialog'],
  ['digitisation', 'digitization'],
  ['enterprise', 'enterprise'],
  ['promise', 'promise'],
  ['expertise', 'expertise'],
  ['source', 'source'],
  ['exercise', 'exercise'],
  ['raised', 'raised'],
])('%s is %s in American spelling', (british, american) => {
  expect(americanSpelling(british)).toBe(american);
});

test.each([
  ['policies', 'policy'],
  ['cables', 'cable'],
  ['breaches', 'breach'],
  ['virus', 'virus'],
  ['process', 'process'],
  ['kids', 'kid'],
  ['crisis', 'crisis'],
  ['boxes', 'box'],
  ['states', 'state'],
])('%s has the form %s', (word, form) => {
  expect(wordForm(word)).toBe(form);
});

test('a phrase has the forms of its words', () => {
  expect(wordForms('Small Businesses')).toEqual(wordForms('small business'));
});

test.each([
  ['soverignty', 'sovereignty', 1],
  ['unseco', 'unesco', 1],
  ['cabel', 'cable', 1],
  ['devide', 'divide', 1],
  ['bakdoor', 'backdoor', 1],
  ['cable', 'cable', 0],
  ['trade', 'world', 3],
  ['a', 'abcdef', 3],
])('between %s and %s are %i slips, counted up to two', (a, b, count) => {
  expect(slipsBetween(a, b, 2)).toBe(count);
});

test.each([
  ['russia', 'russian', true],
  ['africa', 'africans', true],
  ['data', 'date', false],
  ['china', 'chin', false],
  ['user', 'using', true],
  ['vote', 'voting', true],
  ['mine', 'minor', false],
])('“%s” and “%s” differ only in their endings: %s', (one, other, isShared) => {
  expect(sharesStem(one, other)).toBe(isShared);
});

test.each([
  ['policy', 'policies', true],
  ['bind', 'binding', true],
  ['target', 'targeted', true],
  ['author', 'authority', false],
  ['legal', 'legality', false],
])('“%s” and “%s” are one word in another number or tense: %s', (one, other, isOne) => {
  expect(isInflection(one, other)).toBe(isOne);
});
