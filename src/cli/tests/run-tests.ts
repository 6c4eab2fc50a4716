/**
 * `npm test` and, with `--quick`, all of it that needs no browser. Every part runs to its end; the last line counts all
 * results.
 */
import { availableParallelism } from 'node:os';
import { startCommand } from '../command/start-command.ts';
import { closingLine, runParts, type TestPart, type Result } from './test-parts.ts';

/** A script of package.json. */
const script = (name: string, hasTests = false, ...flags: readonly string[]): TestPart => ({
  name,
  hasTests,
  command: ['--run', name, ...(flags.length > 0 ? ['--', ...flags] : [])],
});

/** The longest part begins first. */
const QUICK: readonly TestPart[] = [
  script('lint'),
  script('test:unit', true),
  script('types'),
  script('format'),
  script('check:prose'),
  script('unused'),
  script('check', false, '--strict'),
];
/** Chromium uses the processor most of the time, while the other engines mostly wait: so they run side by side. */
const ALL: readonly TestPart[] = [
  script('test:sites', true),
  { ...script('test:chromium', true), after: 'test:sites' },
  { ...script('test:engines', true), after: 'test:sites' },
  ...QUICK,
];
/** One for each processor, and one that waits for its browser. */
const AT_ONCE = Math.max(2, availableParallelism()) + 1;

await startCommand(
  {
    name: 'test',
    does: 'Runs every check and test side by side; the last line counts all results.',
    flags: { quick: { does: 'Leaves out everything that needs a browser; “npm run test:quick” is the same.' } },
    writes: 'nothing but files for the next run, in .build/ and .cache/.',
    failsWhere: 'a test has failed',
  },
  ({ values }) => runAll(values.quick),
);

async function runAll(isQuick: boolean): Promise<void> {
  const parts = isQuick ? QUICK : ALL;
  console.log(`Running ${parts.map(({ name }) => name).join(', ')} …`);
  const results = await runParts(parts, AT_ONCE, print);
  const failed = results.filter(({ counts }) => counts.failed > 0);
  if (failed.length > 0) {
    process.exitCode = 1;
    console.log(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
  }
  console.log(closingLine(results.map(({ counts }) => counts)));
}

function print({ name, counts, seconds, output }: Result): void {
  console.log(`\n── ${name}: ${counts.failed > 0 ? 'failed' : 'passed'} in ${seconds.toFixed(1)} s ──`);
  console.log(output.trim());
}
