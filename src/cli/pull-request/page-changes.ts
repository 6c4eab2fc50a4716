/** Which pages of two built sites differ for their readers, and in what. */
import { diffArrays } from 'diff';
import { pageOutline } from './page-outline.ts';

export interface PageChange {
  readonly path: string;
  readonly change: 'new' | 'gone' | 'changed';
  /** Lines of the outline that only one of the two has, each after `-` or `+`. */
  readonly lines: readonly string[];
}

interface PageChanges {
  /** In order of path. */
  readonly changed: readonly PageChange[];
  /**
   * Differences that nearly all pages have, such as a new link at their foot, and how many pages have no others. They
   * are not repeated with each page.
   */
  readonly everywhere: { readonly lines: readonly string[]; readonly pages: number };
  /** How many pages differ only in things that no reader sees, such as the names of scripts. */
  readonly unseen: number;
}

/** @param was the HTML of each page, by its path on the host */
export function findPageChanges(was: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): PageChanges {
  const paths = [...new Set([...was.keys(), ...now.keys()])].filter((path) => was.get(path) !== now.get(path)).sort();
  const changes = paths.map((path) => pageChange(path, was.get(path), now.get(path)));
  const seen = changes.filter(({ change, lines }) => change !== 'changed' || lines.length > 0);
  const everywhere = sharedLines(seen.filter(({ change }) => change === 'changed'));
  const changed = seen
    .map((page) => ({ ...page, lines: without(page.lines, everywhere) }))
    .filter(({ change, lines }) => change !== 'changed' || lines.length > 0);
  return {
    changed,
    everywhere: { lines: everywhere, pages: seen.length - changed.length },
    unseen: changes.length - seen.length,
  };
}

/** If fewer pages than this have changed, each shows all its lines, even those that others have too. */
const FEWEST_PAGES = 10;
/** A line that this share of the changed pages has is shown only once. */
const NEARLY_ALL = 0.75;

/** Lines that nearly all pages have, each as many times as all of these have it. */
function sharedLines(pages: readonly PageChange[]): readonly string[] {
  if (pages.length < FEWEST_PAGES) return [];
  const counts = new Map<string, number>();
  for (const { lines } of pages)
    for (const line of new Set(numbered(lines))) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= NEARLY_ALL * pages.length)
    .map(([line]) => line.slice(line.indexOf(' ') + 1));
}

/** Each line with the number of its earlier occurrences, so that each occurrence counts. */
function numbered(lines: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const times = seen.get(line) ?? 0;
    seen.set(line, times + 1);
    return `${times} ${line}`;
  });
}

function without(lines: readonly string[], shared: readonly string[]): readonly string[] {
  const all = new Set(numbered(shared));
  const own = numbered(lines);
  return lines.filter((_, index) => !all.has(own[index] ?? ''));
}

function pageChange(path: string, was: string | undefined, now: string | undefined): PageChange {
  if (was === undefined || now === undefined) return { path, change: was === undefined ? 'new' : 'gone', lines: [] };
  const parts = diffArrays([...pageOutline(was)], [...pageOutline(now)]);
  return {
    path,
    change: 'changed',
    lines: parts.flatMap(({ added, removed, value }) =>
      added || removed ? value.map((line) => `${added ? '+' : '-'} ${line}`) : [],
    ),
  };
}
