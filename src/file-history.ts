/**
 * The past of the content's files, as git knows it. In a copy without the whole history nothing is known, so that the
 * same commit always gives the same site.
 */
import { execFileSync } from 'node:child_process';
import { contentFolder } from './edition/read/content-files.ts';
import { NO_HISTORY, type FileHistory } from './edition/resolve/newest.ts';

let known: FileHistory | undefined;

/** Read once. */
export function fileHistory(): FileHistory {
  known ??= readHistory(contentFolder());
  return known;
}

/** @param folder of the content */
export function readHistory(folder: string): FileHistory {
  try {
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 256 * 1024 * 1024,
      });
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return NO_HISTORY;
    return historyOf(
      git(
        '-c',
        'core.quotePath=false',
        'log',
        '--format=\u0001%cs',
        '--name-only',
        '--no-renames',
        '--relative',
        '--',
        '.',
      ),
    );
  } catch {
    return NO_HISTORY;
  }
}

/** @param log newest first: for each commit a line with its day after U+0001, then the names of its files */
export function historyOf(log: string): FileHistory {
  const days = new Map<string, { added: string; changed: string }>();
  let day = '';
  for (const line of log.split('\n')) {
    if (line.startsWith('\u0001')) day = line.slice(1);
    else if (line !== '') days.set(line, { added: day, changed: days.get(line)?.changed ?? day });
  }
  return { daysOf: (path) => days.get(path) };
}
