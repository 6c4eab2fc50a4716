import { expect, test } from 'vitest';
import { dateOfCsl, dateOfWords } from './csl-date.ts';

test.each([
  ['2015', '2015'],
  ['2015-05', '2015-05'],
  ['2015-5-2', '2015-05-02'],
  ['2015/05/12/', '2015-05-12'],
  ['2015.05.12', '2015-05-12'],
  ['2024-02-03T10:00:00Z', '2024-02-03'],
  ['12 May 2015', '2015-05-12'],
  ['May 12, 2015', '2015-05-12'],
  ['Sept. 2015', '2015-09'],
  ['2015年5月12日', '2015-05-12'],
  ['n.d.', 'n.d.'],
  ['No date', 'n.d.'],
  ['', 'n.d.'],
])('“%s” is %s, and nothing else', (words, date) => {
  expect(dateOfWords(words)).toEqual({ date, of: undefined });
});

test.each([
  ['c. 2015', '2015'],
  ['[2015?]', '2015'],
  ['ca 2015-05', '2015-05'],
  ['2015~', '2015'],
  ['2015--2018', '2015'],
  ['2015-16', '2015'],
  ['2015-05/2015-07', '2015-05'],
  ['Spring 2015', '2015'],
  ['2015-02-31', '2015'],
  ['forthcoming', 'n.d.'],
])('“%s” is guessed to be %s, and kept', (words, date) => {
  const read = dateOfWords(words);
  expect(read.date).toBe(date);
  expect(read.of?.replaceAll('–', '--')).toBe(words.replaceAll('–', '--'));
});

test.each([
  [{ 'date-parts': [[2015, 5, 2]] }, { date: '2015-05-02', of: undefined }],
  [{ 'date-parts': [['2015', '05']] }, { date: '2015-05', of: undefined }],
  [{ 'date-parts': [[2015], [2018]] }, { date: '2015', of: '2015 to 2018' }],
  [
    { 'date-parts': [[2015]], circa: true },
    { date: '2015', of: 'c. 2015' },
  ],
  [
    { 'date-parts': [[2015]], season: 2 },
    { date: '2015', of: 'season 2 of 2015' },
  ],
  [{ 'date-parts': [[2015, 21]] }, { date: '2015', of: undefined }],
  [{ literal: 'c. 2015' }, { date: '2015', of: 'c. 2015' }],
  [2015, { date: '2015', of: undefined }],
  [{}, undefined],
  [{ 'date-parts': [[null]] }, undefined],
  [null, undefined],
])('of CSL, %j', (value, expected) => {
  expect(dateOfCsl(value)).toEqual(expected);
});
