/** Each test makes a project of two files, whose installed Node is a link to the one that runs the tests. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const OTHER_VERSION = '24.0.99';
/** Prints which Node runs it: an installed one is the first on the path. */
const SPY =
  'console.log(JSON.stringify([process.env.PATH.split(process.argv[2])[0], process.argv.slice(3), process.env.ASTRO_TELEMETRY_DISABLED])); process.exit(7);';
let project = '';

beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'locked-node-')));
  mkdirSync(join(project, 'src/cli'), { recursive: true });
  cpSync('src/cli/locked-node.mjs', join(project, 'src/cli/locked-node.mjs'));
  writeFileSync(join(project, 'spy.ts'), SPY);
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ optionalDependencies: { 'node-elsewhere': '^24.0.0', 'node-here': '^24.0.0' } }),
  );
});

afterEach(() => rmSync(project, { recursive: true }));

test('a file is run by the Node that is installed for this machine', () => {
  install('node-elsewhere', OTHER_VERSION, 'aix');
  install('node-here', OTHER_VERSION);
  expect(run('spy.ts').runner).toBe(join(project, 'node_modules/node-here/bin'));
});

test('if the running Node is the installed one, it goes on', () => {
  install('node-here', process.versions.node);
  expect(run('spy.ts').runner).not.toContain(project);
});

test('no command reports to the makers of Astro, whichever Node runs it', () => {
  install('node-here', OTHER_VERSION);
  expect(run('spy.ts').isSilent).toBe('1');
  rmSync(join(project, 'node_modules'), { recursive: true });
  expect(run('spy.ts').isSilent).toBe('1');
});

test('if no Node is installed for this machine, the running one goes on', () => {
  install('node-elsewhere', OTHER_VERSION, 'aix');
  expect(run('spy.ts').runner).not.toContain(project);
});

test('if the installed Node does not start, the running one goes on', () => {
  install('node-here', OTHER_VERSION);
  rmSync(join(project, 'node_modules/node-here/bin/node'));
  expect(run('spy.ts').runner).not.toContain(project);
});

test.each([OTHER_VERSION, process.versions.node])(
  'arguments and exit status are passed on, if Node %s is installed',
  (version) => {
    install('node-here', version);
    expect(run('spy.ts', 'a b', '--c')).toMatchObject({ args: ['a b', '--c'], status: 7 });
  },
);

test('a package is run by its command', () => {
  install('node-here', OTHER_VERSION);
  mkdirSync(join(project, 'node_modules/tool'));
  writeFileSync(join(project, 'node_modules/tool/package.json'), '{"bin":{"tool":"tool.mjs"}}');
  writeFileSync(join(project, 'node_modules/tool/tool.mjs'), 'console.log("the tool");');
  const launcher = join(project, 'src/cli/locked-node.mjs');
  expect(execFileSync(process.execPath, [launcher, 'tool'], { cwd: project, encoding: 'utf8' })).toBe('the tool\n');
});

function install(name: string, version: string, os: string = process.platform): void {
  const folder = join(project, 'node_modules', name);
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ version, os, cpu: process.arch, bin: { node: 'bin/node' } }),
  );
  symlinkSync(process.execPath, join(folder, 'bin/node'));
}

function run(file: string, ...args: readonly string[]) {
  const command = ['src/cli/locked-node.mjs', file, delimiter, ...args];
  const { ASTRO_TELEMETRY_DISABLED: _, ...env } = process.env;
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8', env });
  const [runner, passed, isSilent] = JSON.parse(stdout) as [string, readonly string[], string?];
  return { status, runner, args: passed, isSilent };
}
