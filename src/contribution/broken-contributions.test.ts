/** What the author of a careless contribution reads, one situation each. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportProblems } from '../edition/problems.ts';
import { RULES } from '../edition/rules.ts';
import { editionFiles, type Overrides } from '../edition/testing/edition-files.ts';
import { problemsIn } from '../edition/testing/problem-of.ts';

const FOLDER = 'src/contribution/broken-contributions';
const situations = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

test.each(situations)('the author of %s reads what is wrong, where, and how to fix it', async (situation) => {
  const files = contributedFiles(situation);
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

function contributedFiles(situation: string): Overrides {
  const parts = readFileSync(`${FOLDER}/${situation}.txt`, 'utf8')
    .split(/^=== (\S+)\n/mu)
    .slice(1);
  return Object.fromEntries(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [])));
}
