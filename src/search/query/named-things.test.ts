import { expect, test } from 'vitest';
import { NamedThings } from './named-things.ts';
import { parseQuery } from './search-query.ts';

const things = new NamedThings({
  names: [
    ['body', 'International Union (IU)', '/bodies/iu/', 'IU'],
    ['term', 'Union of towns', '/glossary/union/', ''],
    ['text', 'Proposal 8: On unions', '/proposals/8/', 'Proposal 8|8|P8'],
  ],
});
const found = (typed: string) => things.find(parseQuery(typed)).map(({ url }) => url);

test('a name is found by its beginning and by an acronym, and not by a word within', () => {
  expect(found('inter')).toEqual(['/bodies/iu/']);
  expect(found('IU')).toEqual(['/bodies/iu/']);
  expect(found('union')).toEqual(['/glossary/union/']);
});

test('a number is that number', () => {
  expect(found('8')).toEqual(['/proposals/8/']);
  expect(found('p8')).toEqual(['/proposals/8/']);
  expect(found('9')).toEqual([]);
});

test('words in quotation marks and excluded words are for the index alone', () => {
  expect(found('"Union of towns"')).toEqual([]);
  expect(found('union -towns')).toEqual([]);
});
