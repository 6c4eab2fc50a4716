import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBorrowedNames, readMaintainers } from './maintainers.ts';
import { findScopeProblems, readChanges, type Change } from './scope-problems.ts';

/**
 * Why a pull request with the changes that are not yet committed would be refused, unless a maintainer proposes it. Only
 * the pull request knows who proposes it.
 * @param folder of the content
 * @returns a sentence for each; none if Git knows no commit, or if this is not the folder of the repository's content
 */
export function scopeAdvice(folder: string): readonly string[] {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    if (git('rev-parse', '--show-prefix').trim() !== 'content/') return [];
    const added = git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', '.').split('\0');
    const changes: readonly Change[] = [
      ...readChanges(git('diff', '--raw', '--no-renames', '-z', 'HEAD', '--', '.')),
      ...added.filter((path) => path !== '').map((path) => ({ status: 'A', mode: '100644', path })),
    ];
    if (changes.length === 0) return [];
    const before = (path: string) => textOr(() => git('show', `HEAD:${path}`));
    const after = (path: string) => textOr(() => readFileSync(join(folder, '..', path), 'utf8'));
    const maintainers = readMaintainers((path) => before(`content/${path}`));
    return [
      ...findScopeProblems(changes),
      ...findBorrowedNames(changes, maintainers, (side, path) => (side === 'before' ? before : after)(path)),
    ];
  } catch {
    // There is no repository, or it has no list of maintainers yet.
    return [];
  }
}

function textOr(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
