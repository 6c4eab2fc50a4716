/**
 * `npm test` and, with `--quick`, all of it that needs no browser. Every part runs to its end; the last line counts all
 * results.
 */
import { availableParallelism } from 'node:os';
import { closingLine, runParts, type TestPart, type Result } from './test-parts.ts';

/** A script of package.json. */
const script = (name: string, hasTests = false): TestPart => ({ name, hasTests, command: ['--run', name] });

/** The longest part begins first: the short parts run beside it while it builds sites for the browser. */
const QUICK: readonly TestPart[] = [
  script('lint'),
  script('test:unit', true),
  script('types'),
  script('format'),
  script('check:prose'),
  script('unused'),
  script('check'),
];
const ALL: readonly TestPart[] = [script('test:browser', true), ...QUICK];

const parts = process.argv.includes('--quick') ? QUICK : ALL;
console.log(`Running ${parts.map(({ name }) => name).join(', ')} …`);
const results = await runParts(parts, Math.max(2, availableParallelism()), print);
const failed = results.filter(({ counts }) => counts.failed > 0);
if (failed.length > 0) {
  process.exitCode = 1;
  console.log(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
}
console.log(closingLine(results.map(({ counts }) => counts)));

function print({ name, counts, seconds, output }: Result): void {
  console.log(`\n── ${name}: ${counts.failed > 0 ? 'failed' : 'passed'} in ${seconds.toFixed(1)} s ──`);
  console.log(output.trim());
}
