import { expect, test } from 'vitest';
import { LABEL } from './index-format.ts';
import { tellingOfPairs } from './telling-of-pairs.ts';

const met = (form: string, length: number, likeness = 1) => [
  { likeness, entry: { form, count: 1, places: [], phrases: [{ document: 3, phrase: 1, length, kind: LABEL }] } },
];
const FORMS = ['修建', '建水', '水磨'];

test('beside a whole name, pairs that occur nowhere say less', () => {
  const [first = 1, second = 1, third = 0] = tellingOfPairs(FORMS, [[], [], met('水磨', 1)]);
  expect(first).toBeLessThan(1);
  expect(second).toBe(first);
  expect(third).toBe(1);
});

test('beside a part of a name, and in other scripts, all pairs say as much', () => {
  expect(tellingOfPairs(FORMS, [[], [], met('水磨', 2)])).toEqual([1, 1, 1]);
  expect(tellingOfPairs(['mill', 'ab'], [met('mill', 1), []])).toEqual([1, 1]);
  expect(tellingOfPairs(['水磨'], [[]])).toEqual([1]);
});
