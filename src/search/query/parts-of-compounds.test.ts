import { expect, test } from 'vitest';
import { mayBeCompound, nameInCompound } from './parts-of-compounds.ts';

const NAMES = ['getreide', 'getreidemuhle', 'uberflutung'];

test.each([
  ['getreidemuhlenverordnung', 'getreidemuhle'],
  ['getreidepreise', 'getreide'],
  ['kustenuberflutung', 'uberflutung'],
  ['getreidemuhlen', 'getreide'],
  ['kuchenrezepte', undefined],
])('in “%s” the name is %s', (form, name) => {
  expect(nameInCompound(form, NAMES)).toBe(name);
});

test('short words, numbers and other scripts are no compounds', () => {
  expect(mayBeCompound('getreidepreise')).toBe(true);
  expect(['getreide', 'getreide2026', 'водоснабжение'].map(mayBeCompound)).toEqual([false, false, false]);
});
