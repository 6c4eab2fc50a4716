/** The only code that reads `content/`. */
import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { mostBytes } from './file-faults.ts';

/** Where the edition's files are, unless the environment names another folder: the same source serves other documents. */
export function contentFolder(): string {
  return resolve(process.env['EDITION_CONTENT'] ?? 'content');
}

/** A file as it stands on disk. */
export interface ContentFile {
  /** From the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Why its text was not read and is empty. */
  readonly notRead?: string;
}

/** Every file under a folder, in order of path, read as UTF-8. Hidden files, the manual and the lists of words are no content. */
export function readContentFiles(folder: string): readonly ContentFile[] {
  return listContentFiles(folder).map((path) => readWithin(folder, path));
}

/** A link could lead out of the folder, and a file without bound would never be read to its end. */
function readWithin(folder: string, path: string): ContentFile {
  const status = lstatSync(join(folder, path));
  if (status.isSymbolicLink()) return { path, text: '', notRead: 'The file is a link to another' };
  if (status.size > mostBytes(path)) return { path, text: '', notRead: `The file is larger than ${mostBytes(path) / 1024} KiB` };
  return { path, text: readFileSync(join(folder, path), 'utf8') };
}

/** The paths that `readContentFiles` reads, in order, from the folder, with forward slashes. */
export function listContentFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.') && entry.name !== 'README.md' && !WORD_LISTS.has(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Lists with a word on each line: words that the edition uses and no dictionary has, and words so common that the concordance leaves them out. */
type WordList = 'words.txt' | 'stop-words.txt';
const WORD_LISTS: ReadonlySet<string> = new Set<WordList>(['words.txt', 'stop-words.txt']);

/** The words of a list; none where the content folder has no such list. */
export function readWordList(name: WordList): readonly string[] {
  return existsSync(join(contentFolder(), name)) ? readContentFile(name).split('\n').map((word) => word.trim()).filter((word) => word !== '') : [];
}

/** The text of one file, by its path from the content folder. */
export function readContentFile(path: string): string {
  return readFileSync(join(contentFolder(), path), 'utf8');
}
