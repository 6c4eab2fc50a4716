/**
 * Finds the files of a folder by hand: a link is named and never entered, and no folder is too deep or too full to be
 * judged.
 */
import { isUtf8 } from 'node:buffer';
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

export interface FoundFile {
  /** From the folder, with forward slashes. */
  readonly path: string;
  /** Why it may not be read. */
  readonly notRead?: string;
}

/** How deep folders may be: the deepest that content needs is `annotations/<passage>/`. */
const DEEPEST = 4;
/** How many files and folders there may be: about twenty times as many as an edition of twenty proposals has. */
const MOST_FOUND = 20_000;

/**
 * Files that programs on an author's own machine leave beside a file that is being edited. Git ignores them, and a
 * proposal that has one is refused.
 */
const LEFT_OVER = /^(?:\.DS_Store|\..+\.sw[a-p]|\.#.*)$/u;

/** Every file under a folder in order of path and, in its place, everything that cannot be read as a file. */
export function walkFolder(folder: string): readonly FoundFile[] {
  const found: FoundFile[] = [];
  const budget = { left: MOST_FOUND };
  enter(folder, '', 0, found, budget);
  if (budget.left < 0) found.push({ path: '', notRead: `The folder holds more than ${MOST_FOUND} files` });
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function enter(folder: string, within: string, depth: number, found: FoundFile[], budget: { left: number }): void {
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true, encoding: 'buffer' })) {
    budget.left -= 1;
    if (budget.left < 0) return;
    const name = entry.name.toString('utf8');
    if (LEFT_OVER.test(name)) continue;
    const path = within === '' ? name : `${within}/${name}`;
    const notRead = reasonAgainst(entry, name, depth);
    if (notRead !== undefined) found.push({ path, notRead });
    else if (entry.isDirectory()) enter(folder, path, depth + 1, found, budget);
    else found.push({ path });
  }
}

function reasonAgainst(entry: Dirent<Buffer>, name: string, depth: number): string | undefined {
  // A decoded name may differ from the name on disk.
  if (!isUtf8(entry.name)) return 'The name of the file is not UTF-8';
  if (entry.isSymbolicLink()) return 'The file is a link to another';
  if (name.startsWith('.')) return 'The name begins with a dot';
  if (entry.isDirectory()) return depth < DEEPEST ? undefined : `The folder is inside more than ${DEEPEST} others`;
  return entry.isFile() ? undefined : 'This is not an ordinary file';
}
