import { expect, test } from 'vitest';
import { findLookAlikes, type NewName } from './look-alikes.ts';

const person = (name: string): NewName => ({
  kind: 'person',
  id: name,
  name,
  place: { path: 'content/people/zoe.yaml', line: 1, column: 7 },
});
const alike = (first: string, second: string) => findLookAlikes([person(first), person(second)]).length === 1;

test.each([
  ['The editors', 'THE EDITORS'],
  ['THE EDITORS', 'The editors'],
  ['The editors', 'The edItors'],
  ['Alia Idris', 'AIia ldris'],
])('%s and %s look alike, whatever their capitals', (first, second) => {
  expect(alike(first, second)).toBe(true);
});

test.each([
  ['The editors', 'The auditors'],
  ['Ina Reader', 'Una Reader'],
])('%s and %s do not look alike', (first, second) => {
  expect(alike(first, second)).toBe(false);
});
