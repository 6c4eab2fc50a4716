import { expect, test } from 'vitest';
import { decoded } from './named-element.ts';

test.each([
  ['s1', 's1'],
  ['%E5%AD%97', '字'],
  ['%E0', '%E0'],
  ['100%', '100%'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['', ''],
])('the fragment %s names “%s”', (fragment, id) => {
  expect(decoded(fragment)).toBe(id);
});
