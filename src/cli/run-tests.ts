/** `npm test` and, with `--quick`, all of it that needs no browser. Every part runs to its end; the last line counts what came of all. */
import { availableParallelism } from 'node:os';
import { closingLine, runParts, type Part, type Result } from './test-parts.ts';

/** A script of package.json. */
const script = (name: string, hasTests = false): Part => ({ name, hasTests, command: ['--run', name] });

/** What takes longest begins first: while the sites for the browser are built, the short parts find room beside it. */
const QUICK: readonly Part[] = [script('types'), script('test:unit', true), script('check'), script('check:prose')];
const ALL: readonly Part[] = [script('test:browser', true), ...QUICK];

const parts = process.argv.includes('--quick') ? QUICK : ALL;
console.log(`Running ${parts.map(({ name }) => name).join(', ')} …`);
const results = await runParts(parts, Math.max(2, availableParallelism()), print);
const isClean = results.every((result) => result.isClean && result.counts.failed === 0);
if (!isClean) {
  process.exitCode = 1;
  console.log(`\nFailed: ${results.filter((result) => !result.isClean || result.counts.failed > 0).map(({ name }) => name).join(', ')}`);
}
console.log(closingLine(results));

function print({ name, isClean: isCleanPart, counts, seconds, output }: Result): void {
  console.log(`\n── ${name}: ${isCleanPart && counts.failed === 0 ? 'passed' : 'failed'} in ${seconds.toFixed(1)} s ──`);
  console.log(output.trim());
}
