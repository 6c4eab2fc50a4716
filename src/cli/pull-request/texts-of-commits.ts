import { spawnSync } from 'node:child_process';

const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The texts of files at commits, all from one process of Git: one for each would take longer than everything else.
 * @param names of objects, as `main:content/edition.yaml`; without line ends
 * @returns texts by these names; nothing of a file that is not there
 */
export function textsOfCommits(names: readonly string[]): ReadonlyMap<string, string> {
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], {
    input: `${names.join('\n')}\n`,
    maxBuffer: MOST_BYTES,
  });
  const texts = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    const end = stdout.indexOf('\n', at);
    if (end < 0) break;
    // “<hash> <type> <size>”, or the name and that it is missing.
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/u.exec(stdout.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (size === undefined) continue;
    if (type === 'blob') texts.set(name, stdout.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
