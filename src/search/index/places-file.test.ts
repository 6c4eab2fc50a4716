import { expect, test } from 'vitest';
import { BUDGET } from '../../budget.ts';
import { filesWithPlace, typedPlace, type NamedPassage } from '../query/typed-place.ts';
import { sentBytes } from './sent-bytes.ts';
import { placesFile } from './places-file.ts';

/** A section of a large text, with a unique title and ten notes. */
function section(number: number): NamedPassage {
  const name = `Section ${number}`;
  return {
    name,
    heading: `${name}: ${(number * 7919).toString(36)} of ${(number * 104_729).toString(36)}`,
    kind: 'section',
    number,
    isNumbered: true,
    url: `/sections/${number}/`,
    sentences: ['s1', 's2'],
    notes: Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter, index) => [
        letter,
        `note-${number * 10 + index}`,
      ]),
    ),
    introduction: undefined,
  };
}
const preface: NamedPassage = {
  ...section(0),
  name: 'Preface',
  heading: 'Preface',
  number: undefined,
  url: '/preface/',
};
const passages = [...Array.from({ length: 1000 }, (_, index) => section(index + 1)), preface];
const files = placesFile({ work: 'Work', passages });

function found(typed: string) {
  const further = filesWithPlace(typed, files.first).map((file) => files.further[file]);
  const all = { work: 'Work', passages: [files.first, ...further].flatMap((some) => some?.passages ?? []) };
  const sent = [files.first, ...further].reduce((sum, file) => sum + sentBytes(JSON.stringify(file)), 0);
  return { url: typedPlace(typed, all)?.url, sent };
}

test('every passage of a large text is in one file', () => {
  const all = [files.first, ...files.further].flatMap((file) => file.passages.map(({ url }) => url));
  expect(all.toSorted()).toEqual(passages.map(({ url }) => url).toSorted());
});

test.each([
  ['section 1', '/sections/1/'],
  ['section 999 s2', '/sections/999/#s2'],
  ['sentence 2 of section 640', '/sections/640/#s2'],
  ['640:1-2', '/sections/640/#s1-s2'],
  ['preface s1', '/preface/#s1'],
  ['section 1001', undefined],
])('“%s” is found in a large text by the files near its number', (typed, url) => {
  expect(found(typed).url).toBe(url);
});

test('the places of a large text take half of what a query may load, whatever numbers it has', () => {
  for (const typed of ['section 999', '333 666 999', '1000 million'])
    expect(found(typed).sent, typed).toBeLessThan(BUDGET.search.further / 2);
});

test('the places of a small text are one file', () => {
  expect(placesFile({ work: 'Work', passages: passages.slice(0, 20) }).further).toEqual([]);
});
