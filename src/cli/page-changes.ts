/** Which pages of two built sites differ for those who read them, and in what. */
import { diffArrays } from 'diff';
import { pageOutline } from './page-outline.ts';

export interface PageChange {
  readonly path: string;
  readonly change: 'new' | 'gone' | 'changed';
  /** Lines of the outline that are only in one of the two, each after `-` or `+`. */
  readonly lines: readonly string[];
}

export interface PageChanges {
  /** In order of path. */
  readonly changed: readonly PageChange[];
  /** How many pages differ in nothing that a reader meets, as in the names of scripts. */
  readonly unseen: number;
}

/** @param was the HTML of each page, by its path on the host */
export function findPageChanges(was: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): PageChanges {
  const paths = [...new Set([...was.keys(), ...now.keys()])].filter((path) => was.get(path) !== now.get(path)).sort();
  const changes = paths.map((path) => pageChange(path, was.get(path), now.get(path)));
  const changed = changes.filter(({ change, lines }) => change !== 'changed' || lines.length > 0);
  return { changed, unseen: changes.length - changed.length };
}

function pageChange(path: string, was: string | undefined, now: string | undefined): PageChange {
  if (was === undefined || now === undefined) return { path, change: was === undefined ? 'new' : 'gone', lines: [] };
  const parts = diffArrays([...pageOutline(was)], [...pageOutline(now)]);
  return { path, change: 'changed', lines: parts.flatMap(({ added, removed, value }) => (added || removed ? value.map((line) => `${added ? '+' : '-'} ${line}`) : [])) };
}
