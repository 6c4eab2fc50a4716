import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextOf } from './wide-aliases.ts';

/**
 * The files of a folder as the last commit has them, for finding what is new in them. Git is asked only for those that
 * differ.
 * @returns nothing if Git knows no commit of the folder
 */
export function committedFiles(folder: string): TextOf | undefined {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const show = (path: string) => tryTo(() => git('show', `HEAD:./${path}`));
  const differing = tryTo(
    () =>
      new Set([
        ...git('diff', '--name-only', '--relative', '-z', 'HEAD', '--', '.').split('\0'),
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
