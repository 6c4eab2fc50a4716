/** Releases from their files. A release is never changed again: each file has a hash of itself. */
import type { ContentFile } from '../read/content-files.ts';
import {
  releaseSchema,
  type Release,
  type ReleasedAnnotation,
  type ReleasedEntry,
  type ReleasedPassage,
  type ReleasedQuestion,
  type ReleaseHead,
} from '../fields/release-schema.ts';
import type { Problem } from '../problems.ts';
import { hashOfLines, releasePath } from './release-text.ts';
import { compareVersions, isVersion } from './versions.ts';

/**
 * @param root beginning of the paths in problems
 * @param problems collects what is wrong; a release with a problem is left out
 * @returns the oldest first
 */
export function readReleases(files: readonly ContentFile[], root: string, problems: Problem[]): readonly Release[] {
  return files
    .flatMap((file) => readRelease(file, root, problems) ?? [])
    .toSorted((a, b) => compareVersions(a.version, b.version));
}

function readRelease({ path, text }: ContentFile, root: string, problems: Problem[]): Release | undefined {
  const refuse = (line: number, sentence: string, note?: string): void => {
    problems.push({ rule: 'changed-release', place: { path: root + path, line, column: 1 }, sentence, note });
  };
  const lists: {
    passages: ReleasedPassage[];
    annotations: ReleasedAnnotation[];
    entries: ReleasedEntry[];
    questions: ReleasedQuestion[];
  } = { passages: [], annotations: [], entries: [], questions: [] };
  let head: (ReleaseHead & { readonly sha256: string }) | undefined;
  for (const [index, line] of text.trimEnd().split('\n').entries()) {
    const read = releaseSchema.safeParse(parsed(line));
    if (!read.success || (read.data.record === 'release') !== (index === 0)) {
      const [issue] = read.error?.issues ?? [];
      const field = issue?.path.join('.') ?? '';
      const expected =
        index === 0 ? 'the record of the release' : 'a record of a passage, an annotation, an entry or a question';
      refuse(
        index + 1,
        'This line is not a record of a release',
        issue === undefined || field === '' ? `expected: ${expected}` : `${field}: ${issue.message}`,
      );
      return undefined;
    }
    const { record, ...rest } = read.data;
    if (read.data.record === 'release') {
      const { record: _, format: __, ...own } = read.data;
      head = own;
    } else if (record === 'passage') lists.passages.push(rest as ReleasedPassage);
    else if (record === 'annotation') lists.annotations.push(rest as ReleasedAnnotation);
    else if (record === 'entry') lists.entries.push(rest as ReleasedEntry);
    else lists.questions.push(rest as ReleasedQuestion);
  }
  if (head === undefined) return undefined;
  const { sha256, ...own } = head;
  const found = hashOfLines(text.slice(text.indexOf('\n') + 1));
  if (sha256 !== found) {
    refuse(1, 'A release was changed', `expected: ${sha256}\nfound:    ${found}`);
    return undefined;
  }
  if (!isVersion(own.version) || path !== releasePath(own.version)) {
    refuse(1, `The file does not belong to version ${own.version}`);
    return undefined;
  }
  return { ...own, ...lists };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
