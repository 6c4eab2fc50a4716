import { expect, test } from 'vitest';
import { closingLine, runParts, type Part } from './test-parts.ts';

const part = (name: string, code: string, hasTests = false): Part => ({ name, hasTests, command: ['--input-type=module', '--eval', code] });
const counted = (counts: string) => `import { writeFileSync } from 'node:fs'; writeFileSync(process.env.EDITION_TEST_COUNTS, '${counts}');`;
const none = { passed: 0, failed: 0, skipped: 0 };

async function run(...parts: readonly Part[]) {
  const results = await runParts(parts, 2, () => undefined);
  return { results, line: closingLine(results) };
}

test('every part runs to its end, after others have failed too', async () => {
  const { results } = await run(part('a', 'process.exit(3)'), part('b', 'console.log(1); process.exit(1)'), part('c', 'console.log(2)'));
  expect(results.map(({ name, isClean, output }) => [name, isClean, output])).toEqual([['a', false, ''], ['b', false, '1\n'], ['c', true, '2\n']]);
});

test('a part with tests adds what it has counted, any other part counts as one test', async () => {
  const { line } = await run(part('tests', counted('{"passed":7,"failed":0,"skipped":2}'), true), part('check', ''));
  expect(line).toBe('8 passed, 0 failed, 2 skipped');
});

test.each([
  ['has counted no tests', ''],
  ['has written no counts but other words', counted('7 passed')],
  ['is ended by a signal', `${counted('{"passed":7,"failed":0,"skipped":0}')} process.kill(process.pid);`],
  ['ends with an exit status, though no test has failed', `${counted('{"passed":7,"failed":0,"skipped":0}')} process.exit(1);`],
  ['cannot be started', 'this is no code'],
])('a part that %s has failed', async (_name, code) => {
  const { line } = await run(part('tests', code, true));
  expect(line).toMatch(/passed, 1 failed$/u);
});

test('failures of a part are not counted twice because it ended with an exit status', () => {
  expect(closingLine([{ counts: { ...none, passed: 5, failed: 2 }, isClean: false }, { counts: { ...none, passed: 1 }, isClean: true }])).toBe('6 passed, 2 failed');
});

test('no more parts run at once than are allowed', async () => {
  const begun = (name: string) => part(name, `console.log(Date.now()); setTimeout(() => console.log(Date.now()), 100);`);
  const results = await runParts([begun('a'), begun('b'), begun('c')], 1, () => undefined);
  const times = results.flatMap(({ output }) => output.trim().split('\n').map(Number));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
