/** What git knows of a folder. Only this file asks, so that every history is unknown in the same cases. */
import { execFileSync } from 'node:child_process';

/** Bytes of a log; that of the whole commentary, with all words, is a few megabytes. */
const LONGEST_LOG = 512 * 1024 * 1024;

/**
 * Calls `git log`.
 * @param folder that the log is about, and from which paths are named
 * @param args of `git log`
 * @returns nothing if the whole history is not known: in a tarball, a shallow clone, a folder that is not committed; so
 * the same commit always gives the same site
 */
export function contentLog(folder: string, ...args: readonly string[]): string | undefined {
  const git = (...all: readonly string[]) =>
    execFileSync('git', all, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: LONGEST_LOG,
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return undefined;
    return git('-c', 'core.quotePath=false', '-c', 'core.commentChar=#', 'log', ...args);
  } catch {
    return undefined;
  }
}
