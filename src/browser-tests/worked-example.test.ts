/** The example of the README, run as a reader would run it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { editionOf } from '../browser/page-types.ts';

const { root } = inject('sites');
const readme = readFileSync('README.md', 'utf8');
const hasPython = spawnSync('python3', ['--version']).status === 0;
/** Inside the project: its types are imported from there. */
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join('.build', 'example-'));
  cpSync(join(root.folder, 'edition.json'), join(folder, 'dist/edition.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const expected = editionOf(root)
  .goals.flatMap(({ targets }) => targets)
  .filter(({ id }) => id === '9.c')
  .flatMap(({ alignments }) => alignments)
  .map(({ passage, relation, because }) => {
    const { title } = editionOf(root).passages.find(({ id }) => id === passage) ?? {};
    return `${title ?? ''} (${relation}): ${because}`;
  });

test('in TypeScript', () => {
  expect(expected.length).toBeGreaterThan(0);
  expect(output(process.execPath, 'ts', 'example.ts')).toEqual(expected);
});

test.skipIf(!hasPython)(`in Python${hasPython ? '' : ', skipped: there is no python3 on this machine'}`, () => {
  expect(output('python3', 'python', 'example.py')).toEqual(expected);
});

test('each has ten lines at most', () => {
  for (const language of ['ts', 'python'])
    expect(exampleIn(language).trim().split('\n').length, language).toBeLessThanOrEqual(10);
});

function output(program: string, language: string, name: string): readonly string[] {
  writeFileSync(join(folder, name), exampleIn(language));
  const { stdout, stderr, status } = spawnSync(program, [name], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.trim().split(/\r?\n/u);
}

function exampleIn(language: string): string {
  const section = readme.slice(readme.indexOf('## The edition as data'));
  const [, example = ''] = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'su').exec(section) ?? [];
  return example;
}
