/**
 * Which commits came with a published one. On the line of published commits, a merge brings many. One of them gives the
 * reason why a file changed, while the merge only says that it merged.
 */

/** A commit, by its hash, with the hashes of those it was made on; the first of these is on the same line. */
export interface Commit {
  readonly hash: string;
  readonly parents: readonly string[];
}

/**
 * @param commits the whole history, in any order
 * @param published hashes on the line that is published, newest first
 * @returns for the hash of each commit, the hash of the published one that it came with: the oldest that has it
 */
export function arrivals(commits: readonly Commit[], published: readonly string[]): ReadonlyMap<string, string> {
  const parentsOf = new Map(commits.map(({ hash, parents }) => [hash, parents]));
  const arrived = new Map<string, string>();
  for (const newer of published.toReversed()) {
    const waiting = [newer];
    for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
      if (arrived.has(hash)) continue;
      arrived.set(hash, newer);
      waiting.push(...(parentsOf.get(hash) ?? []));
    }
  }
  return arrived;
}
