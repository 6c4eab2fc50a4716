/** The only code that reads `content/`. */
import { closeSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { mostBytes } from './file-faults.ts';
import { walkFolder } from './walk-folder.ts';

/**
 * The folder of the edition's files. The environment can name another folder, so that the same source serves other
 * documents.
 */
export function contentFolder(): string {
  return resolve(process.env['EDITION_CONTENT'] ?? 'content');
}

/** The beginning of the paths of a folder's files in all messages: the way to the folder from here, and a slash. */
export function contentRoot(folder = contentFolder()): string {
  return `${relative(process.cwd(), folder).replaceAll('\\', '/')}/`;
}

/** A file as it is on disk. */
export interface ContentFile {
  /** From the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Why its text was not read and is empty. */
  readonly notRead?: string;
}

/** Every file under a folder, in order of path, read as UTF-8. The manual and the lists of words are not content. */
export function readContentFiles(folder: string): readonly ContentFile[] {
  return walkFolder(folder)
    .filter(({ path, notRead }) => notRead !== undefined || !FREE.has(path))
    .map(({ path, notRead }) => (notRead === undefined ? readWithin(folder, path) : { path, text: '', notRead }));
}

/** A file without an end would never be read completely; its beginning shows what is too long. */
function readWithin(folder: string, path: string): ContentFile {
  const file = join(folder, path);
  const most = mostBytes(path);
  return { path, text: lstatSync(file).size > most ? beginningOf(file, BEGINNING * most) : readFileSync(file, 'utf8') };
}

/** How many times as many bytes as it may have are read of a file that is too large. */
const BEGINNING = 4;

function beginningOf(file: string, bytes: number): string {
  const opened = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(bytes);
    return buffer.toString('utf8', 0, readSync(opened, buffer));
  } finally {
    closeSync(opened);
  }
}

/** A stamp that changes when a file of the content is added, removed or saved. */
export function contentStamp(folder: string): string {
  return walkFolder(folder)
    .map(({ path, notRead }) => `${path}:${notRead ?? lstatSync(join(folder, path)).mtimeMs}`)
    .join('\n');
}

/**
 * Lists with a word on each line: words that the edition uses and no dictionary has, and words so common that the
 * concordance leaves them out.
 */
type WordList = 'words.txt' | 'stop-words.txt';
/** Files that are not content, by their exact paths: a file of the same name elsewhere is judged like every other. */
const FREE: ReadonlySet<string> = new Set<WordList | 'README.md'>(['README.md', 'words.txt', 'stop-words.txt']);

/** The words of a list; none if the content folder has no such list. */
export function readWordList(name: WordList, folder = contentFolder()): readonly string[] {
  // A link or a folder of that name is no list.
  return lstatSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true
    ? readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .map((word) => word.trim())
        .filter((word) => word !== '')
    : [];
}

/** The text of one file, by its path from the content folder. */
export function readContentFile(path: string): string {
  return readFileSync(join(contentFolder(), path), 'utf8');
}
