/** The changes of a pull request that only maintainers may make. */
import { OPEN_FOLDERS, pathPattern } from '../../edition/content-paths.ts';
import { ENTRY_KINDS, KINDS } from '../../edition/kinds.ts';
import { printable } from '../../edition/report-problems.ts';

/** A file in a difference between two commits. */
export interface Change {
  /** `A` added, `M` changed, `D` deleted, `T` of another type. */
  readonly status: string;
  /** Mode of the file after the change, as git writes it. */
  readonly mode: string;
  /** From the root of the repository. */
  readonly path: string;
}

/** Mode of an ordinary file in git. */
const ORDINARY = '100644';

/** Reads `git diff --raw --no-renames -z`. */
export function readChanges(raw: string): readonly Change[] {
  const parts = raw.split('\0');
  return parts.flatMap((part, index) => {
    const match = /^:\d{6} (\d{6}) \S+ \S+ ([A-Z])/u.exec(part);
    const path = parts[index + 1];
    return match === null || path === undefined ? [] : [{ mode: match[1] ?? '', status: match[2] ?? '', path }];
  });
}

/** The paths of files that a reader may propose. */
const FORMS = ENTRY_KINDS.filter((kind) => KINDS[kind].proposedBy === 'anyone').map((kind) => ({
  form: KINDS[kind].files,
  pattern: pathPattern(KINDS[kind].files),
}));

/** A sentence for every change that a reader may not propose; none if all of them may be proposed. */
export function findScopeProblems(changes: readonly Change[]): readonly string[] {
  return changes.flatMap(({ status, mode, path }) => {
    const name = printable(path);
    if (!OPEN_FOLDERS.some((folder) => path.startsWith(`content/${folder}/`)))
      return [
        `${name}: only maintainers change this; readers propose files in ${OPEN_FOLDERS.map((folder) => `content/${folder}/`).join(', ')}`,
      ];
    if (path.split('/').some((part) => part.startsWith('.')))
      return [`${name}: no file of content has a name that begins with a dot; such files control programs`];
    if (!FORMS.some(({ pattern }) => pattern.test(path.replace(/^content\//u, ''))))
      return [
        `${name}: no kind of content has such a file; readers propose ${FORMS.map(({ form }) => `content/${form}`).join(', ')}`,
      ];
    if (status === 'D') return [`${name}: only maintainers delete a file, because a published address stays`];
    if (mode !== ORDINARY) return [`${name}: this is not an ordinary file (mode ${mode})`];
    return [];
  });
}
