import { expect, test } from 'vitest';
import { parseQuery, TextWords } from './search-query.ts';

const TEXT = new TextWords(
  'Governing by e-commerce under resolution A/RES/70/125; walled gardens, 网络主权, people-centred',
);

test('words, phrases and exclusions are read from a query', () => {
  expect(parseQuery(' "by jury" trial -peers -"the crown" A/RES/70/1 ')).toEqual({
    typed: '"by jury" trial -peers -"the crown" A/RES/70/1',
    words: ['trial', 'A/RES/70/1'],
    phrases: ['by jury'],
    without: ['peers', 'the crown'],
  });
});

test('curly quotation marks, hyphens and lone signs are not words of a query', () => {
  expect(parseQuery('“two words” win-win — ?')).toEqual({
    typed: '“two words” win-win — ?',
    words: ['win-win'],
    phrases: ['two words'],
    without: [],
  });
});

test('a phrase that is not yet closed ends with the query', () => {
  expect(parseQuery('"not yet clos').phrases).toEqual(['not yet clos']);
});

test.each(['governance', 'ecommerce', 'e-commerce', 'resolutions', 'garden', '主权', '70/125', 'centered', 'gover'])(
  'a text has the word %s in any of its forms',
  (word) => {
    expect(TEXT.has(word)).toBe(true);
  },
);

test.each(['wallet', 'goverment', '70/1', 'gardenia', 'kids'])(
  'a text does not have the word %s, although it has a similar one',
  (word) => {
    expect(TEXT.has(word)).toBe(false);
  },
);

test('words of a phrase are adjacent, in order', () => {
  const text = new TextWords('The Trial of all Crimes shall be by Jury;');
  expect(text.hasPhrase('be by jury')).toBe(true);
  expect(text.hasPhrase('by jury be')).toBe(false);
  expect(text.hasPhrase('rial of')).toBe(false);
  expect(new TextWords('The Trial\nof all Crimes').hasPhrase('trial of')).toBe(false);
});

test('only the beginning of a word longer than any name is read', () => {
  const { words, typed } = parseQuery(`data ${'x'.repeat(5000)}`);
  expect(words.map(({ length }) => length)).toEqual([4, 100]);
  expect(typed.length).toBe(5005);
});
