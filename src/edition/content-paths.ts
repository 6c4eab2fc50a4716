/**
 * The paths of the content’s files, from the content folder, as the forms in `kinds.ts` say. Like that file it imports no
 * package: the command that judges a proposal runs before anything is installed.
 */
import { ENTRY_KINDS, KINDS, PARTS, type EntryKind } from './kinds.ts';
import type { LinkKind } from './kind-with.ts';

/** Folders of files that anyone may propose. */
export const OPEN_FOLDERS: readonly string[] = ENTRY_KINDS.filter((kind) => KINDS[kind].proposedBy === 'anyone').map(
  folderOf,
);

/**
 * The folder of the reviews, which maintainers write when they read a text against its sources: a file for each folder
 * of texts.
 */
export const REVIEWS_FOLDER = 'reviews';

/** All folders that content is read from. */
export const CONTENT_FOLDERS: readonly string[] = [
  ...ENTRY_KINDS.map(folderOf).filter((folder) => !folder.includes('.')),
  REVIEWS_FOLDER,
  'releases',
];

/** The name of a file, and therefore an id: part of a regular expression. */
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ID = /<.*>/u;

/** The folder of a kind's files; for a kind with one file, its name. */
export function folderOf(kind: EntryKind): string {
  return KINDS[kind].files.split('/')[0] ?? '';
}

/** The file that a thing of a kind is read from, from the content folder. */
export function fileOf(kind: EntryKind | LinkKind, id: string): string {
  if (kind === 'target') return fileOf(PARTS.target.of, id.split('.')[0] ?? '');
  return KINDS[kind].files.replace(ID, kind === 'goal' ? id.padStart(2, '0') : id);
}

/** Matches the paths of a form; the first group is the id. */
export function pathPattern(files: string): RegExp {
  const id = ID.exec(files)?.[0].replaceAll('<number>', '\\d{2}').replaceAll(/<\w+>/gu, SLUG);
  return new RegExp(
    `^${files
      .replace(ID, '<id>')
      .replaceAll('.', '\\.')
      .replace('<id>', `(${id ?? ''})`)}$`,
    'u',
  );
}

const FORMS: readonly string[] = Object.values(KINDS).flatMap((kind) =>
  'essays' in kind ? [kind.files, kind.essays] : [kind.files],
);
const PATTERNS = FORMS.map(pathPattern);

/** Whether a kind has files with paths of this form. */
export function isPathOfKind(path: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(path));
}

/** The forms of all paths that a folder may hold; if the folder belongs to no kind, all forms. */
export function pathsIn(folder: string): readonly string[] {
  const own = FORMS.filter((form) => form.startsWith(`${folder}/`));
  return own.length > 0 ? own : FORMS;
}

/**
 * The path that was probably meant by one that belongs to no kind, with the right name and ending.
 * @returns nothing if the folder belongs to no kind, or holds files at another depth
 */
export function meantPath(path: string): string | undefined {
  const parts = path.split('/').map((part) => part.replace(/\.[a-z]+$/iu, ''));
  const form = pathsIn(parts[0] ?? '').find(
    (one) => one.startsWith(`${parts[0] ?? ''}/`) && one.split('/').length === parts.length,
  );
  if (form === undefined) return undefined;
  const names = parts.map((part) =>
    part
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .replaceAll(/^-|-$/gu, ''),
  );
  const meant = names.join('/') + (/\.[a-z]+$/u.exec(form)?.[0] ?? '');
  return pathPattern(form).test(meant) ? meant : undefined;
}
