/** What the author of a careless contribution reads, one situation each. */
import { expect, test } from 'vitest';
import { reportProblems } from '../edition/report-problems.ts';
import { RULES } from '../edition/rules.ts';
import { editionFiles } from '../edition/testing/edition-files.ts';
import { problemsIn } from '../edition/testing/problem-of.ts';
import { brokenContributions } from './testing/broken-contributions.ts';

const situations = brokenContributions().map(
  ({ name, files }) => [name, Object.fromEntries(files.map(({ path, text }) => [path, text]))] as const,
);

test.each(situations)('the author of %s reads what is wrong, where, and how to fix it', async (situation, files) => {
  const problems = problemsIn(editionFiles(files));
  expect(problems.length).toBeGreaterThan(0);
  const own = Object.keys(files).map((path) => `content/${path}`);
  for (const { place, rule, note } of problems) {
    // Of two that have the same, the other is told too.
    const isToldOther = own.some((path) => note === `it is ${path}`);
    if (!isToldOther) expect(own).toContain(place.path);
    expect(RULES).toHaveProperty(rule);
  }
  await expect(`${reportProblems(problems)}\n`).toMatchFileSnapshot(`broken-contributions/reported/${situation}.txt`);
});
