import { expect, test } from 'vitest';
import { withDatesInWords } from './dates-in-words.ts';

test.each([
  ['2020-11-18', '18 November 2020'],
  ['18.11.2020', '18 November 2020'],
  ['18/11/2020 release', '18 November 2020 release'],
  ['11/18/2020', '18 November 2020'],
  ['on 8.9.2020', 'on 8 September 2020'],
])('“%s” is “%s”', (typed, date) => {
  expect(withDatesInWords(typed)).toBe(date);
});

test.each(['A/RES/73/27', '16.10.1', '2020', '2.4', '99.99.2020', '2016/679', '1-2-3', 'proposal-08/some-note'])(
  '“%s” is no date',
  (typed) => {
    expect(withDatesInWords(typed)).toBe(typed);
  },
);
