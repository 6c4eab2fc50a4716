import { expect, test } from 'vitest';
import { designationOf } from './designation.ts';

test.each([
  ['Initiative on Jointly Building Bridges', 'initiative'],
  ['Declaration of Principles', 'declaration'],
  ['Common Sense', ''],
])('“%s” calls itself “%s”', (title, designation) => {
  expect(designationOf(title)).toBe(designation);
});
