import { expect, test } from 'vitest';
import { arrivals } from './arrivals.ts';

test('a commit came with the oldest published one that has it', () => {
  const commits = [
    { hash: 'second merge', parents: ['first merge', 'late'] },
    { hash: 'late', parents: ['early'] },
    { hash: 'first merge', parents: ['root', 'early'] },
    { hash: 'early', parents: ['root'] },
    { hash: 'root', parents: [] },
  ];
  expect(Object.fromEntries(arrivals(commits, ['second merge', 'first merge', 'root']))).toEqual({
    root: 'root',
    'first merge': 'first merge',
    early: 'first merge',
    'second merge': 'second merge',
    late: 'second merge',
  });
});
