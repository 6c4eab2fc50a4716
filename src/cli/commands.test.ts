/** Every script of package.json that is a command of ours, called with what its script calls it with. */
import { spawn } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const LAUNCHER = 'node src/cli/locked-node.mjs ';
const CALL_EACH = 'src/cli/command/testing/call-each.ts';
const ours = Object.entries(scripts).filter(([, script]) => script.includes('.ts'));
const ofPackages = Object.entries(scripts).filter(([, script]) => !script.includes('.ts'));
/** Folders that a command may keep for the next run, or that no command writes. */
const ASIDE = new Set(['node_modules', '.git', '.cache', '.build', '.astro', 'src']);

test('every script runs one program, by the Node of the lock file', () => {
  expect(Object.values(scripts).filter((script) => !/^node src\/cli\/locked-node\.mjs [^&|;]+$/u.test(script))).toEqual(
    [],
  );
});

test('the guide says what each script does', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  const table = guide.slice(guide.indexOf('| script |'), guide.indexOf('## Architecture'));
  expect(Object.keys(scripts).filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});

test('every command prints its help, and changes nothing', async () => {
  const before = stampOf('.');
  const ended = await callAll('--help', 'words', '--no-such-flag');
  for (const [name, { status, stdout, stderr }] of ended) {
    expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' });
    expect(stdout, name).toMatch(/^ {2}npm run \S+ -- /mu);
    expect(stdout, name).toMatch(/^Writes: \S/mu);
    expect(stdout.replaceAll('\n', ' '), name).toMatch(
      name === 'quote'
        ? /Exit status: 0 .*; 1 .*; 2 .*; 65 .*; 64 called in a wrong way\./u
        : /Exit status: 0 done; 1 \S.*; 2 called in a wrong way\./u,
    );
  }
  expect(changedSince(before)).toEqual([]);
});

test('every command names a flag that it does not know, and changes nothing', async () => {
  const before = stampOf('.');
  const ended = await callAll('--hepl');
  for (const [name, { status, stdout, stderr }] of ended) {
    expect({ name, status, stdout }).toEqual({ name, status: name === 'quote' ? 64 : 2, stdout: '' });
    expect(stderr, name).toMatch(
      /^npm run \S+: there is no flag --hepl; did you mean --help\?\n“npm run .* --help” .*\n$/u,
    );
  }
  expect(changedSince(before)).toEqual([]);
});

test('started by its script, a command answers the same as beside others', async () => {
  const beside = await callAll('--hepl');
  expect(await startAll(ours.slice(0, 1), '--hepl')).toEqual(beside.slice(0, 1));
});

test('tools of packages print their help, and change nothing', async () => {
  const before = stampOf('.');
  for (const [name, { status, stdout }] of await startAll(ofPackages, '--help')) {
    expect({ name, status }).toEqual({ name, status: 0 });
    expect(stdout, name).toMatch(/usage|options/iu);
  }
  expect(changedSince(before)).toEqual([]);
});

/** All commands of ours in one process. */
async function callAll(...args: readonly string[]): Promise<readonly (readonly [string, Ended])[]> {
  const calls = ours.map(([, script]) => [...argumentsOf(script), ...args]);
  const { stdout, stderr } = await run([CALL_EACH, JSON.stringify(calls)]);
  if (stdout === '') throw new Error(stderr);
  const ended = JSON.parse(stdout) as readonly Ended[];
  return ended.map((one, index) => [ours[index]?.[0] ?? '', one]);
}

/** A few at once, as many as the machine has processors for. */
async function startAll(
  commands: readonly (readonly [string, string])[],
  ...args: readonly string[]
): Promise<readonly (readonly [string, Ended])[]> {
  const waiting = [...commands];
  const ended: (readonly [string, Ended])[] = [];
  const takeNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, script] = next;
      ended.push([name, await run(['src/cli/locked-node.mjs', ...argumentsOf(script), ...args])]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeNext));
  return ended;
}

/** What a script gives to the launcher. */
function argumentsOf(script: string): readonly string[] {
  return script.slice(LAUNCHER.length).split(' ');
}

function run(args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (part: Buffer) => (stdout += part.toString('utf8')));
    child.stderr.on('data', (part: Buffer) => (stderr += part.toString('utf8')));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, stdout, stderr }));
  });
}

/** Every file of the project with its size and the time when it was written. */
function stampOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !ASIDE.has(name));
  return new Map(
    files.flatMap((file): readonly (readonly [string, string])[] => {
      const path = `${folder}/${file.name}`;
      if (file.isDirectory()) return [...stampOf(path)];
      const { size, mtimeMs } = lstatSync(path);
      return [[path, `${size} ${mtimeMs}`]];
    }),
  );
}

function changedSince(before: ReadonlyMap<string, string>): readonly string[] {
  const now = stampOf('.');
  return [...new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path));
}
