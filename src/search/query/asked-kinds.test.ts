import { expect, test } from 'vitest';
import { askedKinds } from './asked-kinds.ts';

test.each([
  ['how many soldiers', ['figure']],
  ['chart of levies', ['figure']],
  ['when was treason committed', ['event']],
  ['definition of treason', ['term']],
  ['SDG 9.c', ['target']],
  ['treason and sdg 4.3', ['target']],
  ['SDG 9', []],
  ['9.c', []],
  ['soldiers', []],
  // A cue alone is itself the subject of the search.
  ['statistics', []],
])('“%s” asks for the kinds %j', (words, kinds) => {
  expect([...askedKinds(words, '').kinds]).toEqual(kinds);
});

test.each([
  ['what does the constitution say of treason', true],
  ['this constitution', true],
  ['a constitution', false],
])('in “%s” the text is named as itself: %s', (words, isFrame) => {
  expect(askedKinds(words, 'constitution').frames.has('constitution')).toBe(isFrame);
});

test('a place asks for an instrument', () => {
  expect([...askedKinds('treason', '', true).kinds]).toEqual(['instrument']);
  expect([...askedKinds('treason', '').kinds]).toEqual([]);
});
