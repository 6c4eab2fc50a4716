import { expect, test } from 'vitest';
import { nearestPlaceId } from './nearest-place-id.ts';

const IDS = ['title', 's1', 's2', 's3', 'introduction', 'note-since', 'note-backdoors', 'mark-backdoors', 'target-9-c'];

test.each([
  ['s9', 's3'],
  ['s2-s9', 's2'],
  ['s9-s1', 's1'],
  ['s0', 's1'],
  ['note-backdoor', 'note-backdoors'],
  ['mark-backdor', 'mark-backdoors'],
  ['introducton', 'introduction'],
  ['target-9-d', 'target-9-c'],
  ['no-such-thing-at-all', undefined],
  ['', undefined],
])('the place nearest to “%s” is “%s”', (asked, nearest) => {
  expect(nearestPlaceId(asked, IDS)).toBe(nearest);
});
