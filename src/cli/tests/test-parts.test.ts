import { expect, test } from 'vitest';
import { closingLine, runParts, type TestPart } from './test-parts.ts';

const part = (name: string, code: string, hasTests = false): TestPart => ({
  name,
  hasTests,
  command: ['--input-type=module', '--eval', code],
});
const count = (counts: string) =>
  `import { writeFileSync } from 'node:fs'; writeFileSync(process.env.EDITION_TEST_COUNTS, '${counts}');`;
const SEVEN_PASSED = count('{"passed":7,"failed":0,"skipped":0}');

const run = (...parts: readonly TestPart[]) => runParts(parts, 2, () => undefined);
const lineOf = async (...parts: readonly TestPart[]) => closingLine((await run(...parts)).map(({ counts }) => counts));

test('every part runs to its end, also after others have failed', async () => {
  const results = await run(part('a', 'process.exit(3)'), part('b', 'process.exit(1)'), part('c', 'console.log(2)'));
  expect(results.map(({ name, counts, output }) => [name, counts.failed, output])).toEqual([
    ['a', 1, ''],
    ['b', 1, ''],
    ['c', 0, '2\n'],
  ]);
});

test('the output of a part is kept, errors included', async () => {
  const [result] = await run(part('a', 'console.log("one"); console.error("two");'));
  expect(result?.output.split('\n').toSorted()).toEqual(['', 'one', 'two']);
});

test('a part with tests adds its counts, any other part counts as one test', async () => {
  expect(await lineOf(part('tests', count('{"passed":7,"failed":0,"skipped":2}'), true), part('check', ''))).toBe(
    '8 passed, 0 failed, 2 skipped',
  );
});

test.each([
  ['has counted no tests', '', 0],
  ['has written other words in place of its counts', count('7 passed'), 0],
  ['is ended by a signal', `${SEVEN_PASSED} process.kill(process.pid);`, 7],
  ['ends with an exit status, though none of its tests has failed', `${SEVEN_PASSED} process.exit(1);`, 7],
  ['cannot be read', 'this is no code', 0],
])('a part that %s has failed', async (_name, code, passed) => {
  expect(await lineOf(part('tests', code, true))).toBe(`${passed} passed, 1 failed`);
});

test('failures are not counted again because the part ended with an exit status', async () => {
  const counts = count('{"passed":5,"failed":2,"skipped":0}');
  expect(await lineOf(part('tests', `${counts} process.exit(1);`, true))).toBe('5 passed, 2 failed');
});

test('no more parts run at once than are allowed', async () => {
  const printTimes = 'console.log(Date.now()); setTimeout(() => console.log(Date.now()), 100);';
  const results = await runParts([part('a', printTimes), part('b', printTimes)], 1, () => undefined);
  const times = results.flatMap(({ output }) => output.trim().split('\n').map(Number));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test('a part that waits for another begins after it, and others may run before', async () => {
  const printTimes = 'console.log(Date.now()); setTimeout(() => console.log(Date.now()), 100);';
  const results = await run(part('a', printTimes), { ...part('b', printTimes), after: 'a' }, part('c', printTimes));
  const [a, b, c] = results.map(({ output }) => output.trim().split('\n').map(Number));
  expect(b?.[0]).toBeGreaterThanOrEqual(a?.[1] ?? Infinity);
  expect(c?.[0]).toBeLessThan(b?.[0] ?? 0);
});
