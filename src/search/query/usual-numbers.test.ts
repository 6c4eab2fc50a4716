import { expect, test } from 'vitest';
import { symbolBeginnings } from '../index/symbol-beginnings.ts';
import { withUsualNumbers } from './usual-numbers.ts';

const symbols = symbolBeginnings(['A/RES/73/27', 'CRC/C/GC/25', 'ETS No. 185', 'Regulation (EU) 2016/679']);

test.each([
  ['target 9c', 'target 9.c'],
  ['Target 9C', 'Target 9.c'],
  ['target 9 (c)', 'target 9.c'],
  ['SDG 9-c', 'SDG 9.c'],
  ['sdg9c', 'sdg 9.c'],
  ['goal 9 target c', 'goal 9.c'],
  ['goal 9 c', 'goal 9.c'],
  ['target 17,6', 'target 17.6'],
  ['SDG target 16.10', 'SDG target 16.10'],
])('“%s” is the target %s', (typed, written) => {
  expect(withUsualNumbers(typed, symbols)).toBe(written);
});

test.each([
  ['A.RES.73.27', 'a/res/73/27'],
  ['a res 73 27', 'a/res/73/27'],
  ['A-RES-73-27', 'a/res/73/27'],
  ['UN doc. A/RES/73/27', 'UN doc. a/res/73/27'],
  ['res 73-27', 'res/73/27'],
  ['GA Res. 73.27', 'GA res/73/27'],
  ['ares73/27', 'a/res/73/27'],
  ['resolution 73-27', 'resolution  73/27'],
  ['regulation (EU) 2016-679', 'regulation (EU)  2016/679'],
])('“%s” is the symbol %s', (typed, written) => {
  expect(withUsualNumbers(typed, symbols)).toBe(written);
});

test.each([
  '5g',
  'goals 1-17',
  'goal 9 a list',
  'goals 5 and 8',
  'the years 2019-2021',
  'EU 2020-2021',
  'a 5 10 split',
  'proposal 8',
  'agenda 2030',
  'resolution 2024-2025',
  'see 2.4 and 3.5',
])('“%s” is left as it is', (typed) => {
  expect(withUsualNumbers(typed, symbols)).toBe(typed);
});
