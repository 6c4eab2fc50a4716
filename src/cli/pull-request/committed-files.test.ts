import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { committedFiles } from './committed-files.ts';

const root = mkdtempSync(join(tmpdir(), 'edition-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A repository with the file on its main branch, changed by a commit of another branch. */
function repositoryWithBranch(): string {
  const folder = join(root, 'branched');
  mkdirSync(folder);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder });
  const commit = (text: string) => {
    writeFileSync(join(folder, 'term.md'), text);
    git('add', '.');
    git('commit', '--quiet', '--message', text);
  };
  git('init', '--quiet', '--initial-branch', 'main');
  commit('before');
  git('checkout', '--quiet', '-b', 'work');
  commit('committed');
  writeFileSync(join(folder, 'new.md'), 'now');
  return folder;
}

test('the earlier files are those of the main branch, even if the work is in a commit', () => {
  const earlier = committedFiles(repositoryWithBranch());
  expect(earlier?.('term.md')).toBe('before');
  expect(earlier?.('new.md')).toBeUndefined();
});

test('without a repository nothing is known of earlier files', () => {
  const folder = join(root, 'plain');
  mkdirSync(folder);
  expect(committedFiles(folder)).toBeUndefined();
});
