/**
 * `npm run bench:build`: the cost of a build of the real edition without caches, unchanged, and after one edit of an
 * annotation. It is measured in seconds of processor time (user and system, child processes included), beside an empty
 * Astro project built in the same run. A benchmark, not a test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject, environmentOf } from '../../browser/project-copy.ts';
import { BUDGET } from '../../budget.ts';
import { loadEdition } from '../../edition/load-edition.ts';
import { CommandFailed } from '../command/declaration.ts';
import { startBenchmark } from './start-benchmark.ts';

const NAME = 'bench-build';
const ASTRO = resolve('node_modules/astro/bin/astro.mjs');

const steps = [
  'empty project, cold',
  'empty project, again',
  'this edition, cold',
  'this edition, unchanged',
  'this edition, one edit',
] as const;
type Step = (typeof steps)[number];
const seconds = new Map<Step, number[]>(steps.map((step) => [step, []]));

await startBenchmark(
  {
    name: 'bench:build',
    does: 'Measures the processor time of a build: cold, unchanged and after one edit, beside an empty project of Astro’s.',
    runs: 3,
    writes: 'nothing but a copy of the project in .build/, which is deleted with it.',
    failsWhere: 'a build fails',
  },
  measureBuilds,
);

function measureBuilds(runs: number): void {
  const [annotation] = loadEdition().annotations;
  if (annotation === undefined) throw new CommandFailed('The edition has no annotation that could be edited.');
  for (let run = 1; run <= runs; run += 1) {
    process.stderr.write(`\r${run} of ${runs}`);
    const edition = copyProject(NAME);
    // The days of the content's files are part of a build.
    if (existsSync('.git')) symlinkSync(resolve('.git'), join(edition, '.git'));
    const empty = emptyProject(join(edition, 'empty'));
    measure('empty project, cold', empty, [ASTRO, 'build']);
    measure('empty project, again', empty, [ASTRO, 'build']);
    const build = ['src/cli/build.ts'];
    measure('this edition, cold', edition, build);
    measure('this edition, unchanged', edition, build);
    const note = join(edition, 'content/annotations', `${annotation.id}.md`);
    writeFileSync(note, `${readFileSync(note, 'utf8').trimEnd()} A last sentence.\n`);
    measure('this edition, one edit', edition, build);
    rmSync(edition, { recursive: true });
  }
  process.stderr.write('\n');

  console.log(`Processor time of a build, seconds, median of ${runs}, and all`);
  for (const [step, all] of seconds) {
    const each = all.map((one) => one.toFixed(2)).join(', ');
    console.log(`  ${step.padEnd(24)}  ${median(step).toFixed(2).padStart(6)}  (${each})`);
  }
  console.log('Beyond the empty project: used, and left of the budget');
  account('cold', median('this edition, cold') - median('empty project, cold'), BUDGET.build.cold);
  account('one edit', median('this edition, one edit') - median('empty project, again'), BUDGET.build.edit);
}

/** A project of Astro's with one page, inside the copy, so that packages are found. */
function emptyProject(folder: string): string {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  writeFileSync(join(folder, 'astro.config.mjs'), 'export default {};\n');
  writeFileSync(join(folder, 'src/pages/index.astro'), '<html lang="en"><title>Empty</title></html>\n');
  return folder;
}

/** Runs a command in a folder. A shell measures its time, since Node only knows the time of its own process. */
function measure(step: Step, folder: string, command: readonly string[]): void {
  const counting = ['-c', '"$@" >&2; code=$?; times; exit $code', 'sh', process.execPath, ...command];
  const env = environmentOf({ ASTRO_TELEMETRY_DISABLED: '1' });
  const { status, stdout, stderr } = spawnSync('sh', counting, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${step}: the build failed\n${stderr}`);
  // The second line is for what the shell started: minutes and seconds of user, then of system (POSIX, “times”).
  const times = [...(stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.,]+)s/gu)];
  if (times.length !== 2) throw new Error(`The shell's “times” cannot be read: ${stdout}`);
  const [user = 0, system = 0] = times.map(
    ([, minutes, rest = '']) => Number(minutes) * 60 + Number(rest.replace(',', '.')),
  );
  seconds.get(step)?.push(user + system);
}

function median(step: Step): number {
  const sorted = (seconds.get(step) ?? []).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function account(name: string, used: number, limit: number): void {
  const left = limit - used;
  const rest = left < 0 ? `${(-left).toFixed(2)} too many` : `${left.toFixed(2)} left`;
  console.log(`  ${name.padEnd(24)}  ${used.toFixed(2).padStart(6)} of ${limit}, ${rest}`);
}
