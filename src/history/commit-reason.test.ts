import { expect, test } from 'vitest';
import { commitReason, wordsOfPeople } from './commit-reason.ts';

const people = wordsOfPeople(['Anna B. Kowalska', 'anna.k@example.org', 'GitHub', 'noreply@github.com', 'zoë-42']);

test.each([
  ['Correct the year of the vote against its record', 'Correct the year of the vote against its record'],
  ['Correct the vote (#12)', 'Correct the vote'],
  ['Merge the mended claims of the commentary', 'Merge the mended claims of the commentary'],
])('“%s” is a reason', (subject, reason) => {
  expect(commitReason(subject, people)).toBe(reason);
});

test.each([
  '',
  'Merge pull request #3 from someone/patch-1',
  "Merge branch 'main' of example.org:edition",
  'Merge main into topic',
  'Update backdoors.md',
  'Create by-jury.md',
  'Correct the vote, as Kowalska says',
  'Thanks to anna',
  'Correct the vote, reported by @someone',
  'See https://example.org/',
  'Written by a.b@example.org',
  'Take what zoë-42 proposed',
  `Correct ${'very '.repeat(60)}much`,
  'Correct \u202Eetov eht',
])('“%s” is not a reason, or may name somebody', (subject) => {
  expect(commitReason(subject, people)).toBeUndefined();
});
