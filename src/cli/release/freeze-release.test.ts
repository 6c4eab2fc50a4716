/** `npm run release`, in a repository of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { localDay } from '../../edition/fields/latest-day.ts';
import { readEdition } from '../../edition/load-edition.ts';
import { annotationFile } from '../../edition/testing/annotation-file.ts';
import { editionFiles, sampleText, type Overrides } from '../../edition/testing/edition-files.ts';
import { releasedSample } from '../../edition/testing/released-sample.ts';
import { WrongUse } from '../command/declaration.ts';
import { freezeRelease } from './freeze-release.ts';

const NOTE = 'annotations/preamble/since.md';
let repository = '';
let content = '';
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'release-'));
  content = join(repository, 'content');
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(repository, { recursive: true, force: true });
});

/** Writes the sample, with changes, into the repository. */
function write(overrides: Overrides = {}): void {
  for (const { path, text } of editionFiles(overrides)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

function commit(): void {
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=The clerk', '-c', 'user.email=clerk@example.org', 'commit', '-q', '-m', 'Write the edition');
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: repository, encoding: 'utf8' });
}

function statusOf(): string {
  return git('status', '--porcelain', '--untracked-files=all');
}

/** Runs the command as its script does. */
function release(args: readonly string[], zone?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/release.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, EDITION_CONTENT: content, ...(zone === undefined ? {} : { TZ: zone }) },
  });
  return { status, stdout, stderr };
}

test('the state of the commit is frozen, and edition.yaml has its version and its day', () => {
  write();
  commit();
  const { status, stdout } = release(['1.1.0']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Released 1\.1\.0: 5 passages, \d+ annotations, \d+ KiB\.\nWrote .*commit both\.\n$/u);
  expect(statusOf()).toBe(' M content/edition.yaml\n?? content/releases/1.1.0.jsonl\n');
  const { edition, problems } = readEdition(content);
  expect(problems.filter(({ rule }) => /release|version/u.test(rule))).toEqual([]);
  expect([edition?.info.version, edition?.info.edited]).toEqual(['1.1.0', localDay()]);
  expect(edition?.releases.map(({ version, date, commit: of }) => [version, date, of])).toEqual([
    ['1.1.0', localDay(), git('rev-parse', 'HEAD').trim()],
  ]);
  expect(edition?.releases[0]?.annotations.map(({ id }) => id)).toEqual(edition?.annotations.map(({ id }) => id));
});

// Between the two it is never the same day.
test.each(['Pacific/Honolulu', 'Pacific/Kiritimati'])('its day is that of the machine, in %s', (zone) => {
  write();
  commit();
  const dayThere = () => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date());
  const before = dayThere();
  expect(release(['1.1.0'], zone).status).toBe(0);
  expect([before, dayThere()]).toContain(readEdition(content).edition?.info.edited);
});

test('a refusal is reported in one line, and by the exit status', () => {
  write();
  commit();
  const wrong = release(['1.1']);
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toMatch(
    /^npm run release: “1\.1” is not a version of a release; a release has three numbers.*\n“npm run release -- --help” .*\n$/u,
  );
  const refused = release(['0.9.0']);
  expect([refused.status, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr.trim().split('\n').at(-1)).toBe(
    '0.9.0 is earlier than the version in edition.yaml, 1.0.0. Choose a later version.',
  );
});

test.each(['1.1', '1', 'v1.1.0', '1.1.0-rc.1', '01.1.0', '', '1.1.0\n'])('“%s” is not a version', (version) => {
  expect(() => freezeRelease(version, content)).toThrow(WrongUse);
});

const AT_TEN = {
  ...releasedSample('1.10.0'),
  'edition.yaml': sampleText('edition.yaml').replace('version: "1.0.0"', 'version: "1.10.0"'),
};
const WITH_FAULT = { [NOTE]: annotationFile('quote: no such words\nkind: since') };

test.each<[why: string, version: string, overrides: Overrides, message: string]>([
  ['already exists', '1.0.0', releasedSample('1.0.0'), '1.0.0 is released, and no release is ever changed'],
  ['goes back', '0.9.9', releasedSample('1.0.0'), '0.9.9 is earlier than the version in edition.yaml, 1.0.0'],
  ['goes back, number by number', '1.2.0', AT_TEN, '1.2.0 is earlier than the version in edition.yaml, 1.10.0'],
  ['would be of an edition with a fault', '1.1.0', WITH_FAULT, `content/${NOTE}\n  2:8 `],
])('a version that %s is refused, and nothing is written', (_why, version, overrides, message) => {
  write(overrides);
  commit();
  expect(() => freezeRelease(version, content)).toThrow(message);
  expect(statusOf()).toBe('');
});

test('files that are not committed are named, at most ten of them, and nothing is written', () => {
  write();
  commit();
  const before = readFileSync(join(content, 'edition.yaml'), 'utf8');
  for (let count = 1; count <= 12; count += 1) writeFileSync(join(repository, `new-${String(count)}`), '');
  const message = /these files are not committed:\n {2}\?\? new-1\n(?: {2}\?\? new-\d+\n){9} {2}… and 2 more$/u;
  expect(() => freezeRelease('1.1.0', content)).toThrow(message);
  expect(readFileSync(join(content, 'edition.yaml'), 'utf8')).toBe(before);
  expect(statusOf()).not.toContain('content/');
});

test('a folder without a commit has no state that could be released', () => {
  write();
  expect(() => freezeRelease('1.1.0', content)).toThrow('A release is made from a commit, and there is none here.');
});
