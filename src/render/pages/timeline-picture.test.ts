import { expect, test } from 'vitest';
import { editionWith, sampleText } from '../../edition/testing/edition-files.ts';
import { timelinePicture } from './timeline-picture.ts';

const event = (id: string, date: string, passages: string) => `- id: ${id}
  date: ${date}
  title: ${id}
  text: Words.
  passages: [${passages}]
  sources: [{ source: parchment, at: top }]
`;
const draw = (...events: readonly string[]) =>
  timelinePicture(editionWith({ 'timeline.yaml': [sampleText('timeline.yaml'), ...events].join('') }));
const FIVE_YEARS = draw(event('later', '"1791"', 'proposal-01')).years;
const LANES = draw(event('both', '"1788"', 'proposal-01, preamble'), event('neither', '"1788"', '')).lanes;

test('every year has a column, even one without events', () => {
  expect(FIVE_YEARS.map(({ year }) => year)).toEqual(['1787', '1788', '1789', '1790', '1791']);
});

test('the year of the text is marked', () => {
  expect(FIVE_YEARS.map(({ isYearOfText }) => isYearOfText)).toEqual([true, false, false, false, false]);
});

test('a year with events leads to them', () => {
  expect(FIVE_YEARS.map(({ url }) => url)).toEqual(['#y1787', undefined, undefined, undefined, '#y1791']);
});

test('an event is in the row of each chapter that it bears on, and in the last if it bears on none', () => {
  const marks = LANES.map(({ label, cells }) => [label, cells.flat().map(({ label: mark }) => mark.split(': ')[1])]);
  expect(marks).toEqual([
    ['Article III', ['both']],
    ['The text as a whole', ['The delegates sign', 'both', 'neither']],
  ]);
});

test('a row has the colour of its chapter', () => {
  expect(LANES.map(({ hue }) => hue)).toEqual([1, 0]);
});
