import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextOf } from './wide-aliases.ts';

/** Names by which a repository may know the branch from which others begin. */
const MAIN_BRANCHES = [
  'refs/remotes/upstream/main',
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/heads/main',
];

/**
 * The files of a folder as they were before the work on them: where its branch left the main branch, or in the last
 * commit. Git is asked only for those that differ.
 * @returns nothing if Git knows no commit of the folder
 */
export function committedFiles(folder: string): TextOf | undefined {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const known = tryTo(() => git('for-each-ref', '--format=%(refname)', ...MAIN_BRANCHES).split('\n')) ?? [];
  const main = MAIN_BRANCHES.find((branch) => known.includes(branch));
  const start = (main && tryTo(() => git('merge-base', 'HEAD', main).trim())) ?? 'HEAD';
  const show = (path: string) => tryTo(() => git('show', `${start}:./${path}`));
  const differing = tryTo(
    () =>
      new Set([
        ...git('diff', '--name-only', '--relative', '-z', start, '--', '.').split('\0'),
        ...git('ls-files', '--others', '--exclude-standard', '-z', '--', '.').split('\0'),
      ]),
  );
  return (
    differing && ((path) => (differing.has(path) ? show(path) : tryTo(() => readFileSync(join(folder, path), 'utf8'))))
  );
}

function tryTo<Result>(ask: () => Result): Result | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
