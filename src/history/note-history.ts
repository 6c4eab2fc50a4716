/**
 * What became of each note, as git knows it: its words on every day on which they were published. One call of git for
 * all notes; for 58 commits that is 1.1 MB and 35 ms of the processor, less than a cache of it would cost.
 */
import { execFileSync } from 'node:child_process';
import { contentFolder } from '../edition/read/content-files.ts';
import { latestDay } from '../edition/fields/latest-day.ts';
import { folderOf } from '../edition/kinds.ts';
import type { NoteContents, NoteHistory, NoteVersion } from '../edition/resolve/note-versions.ts';
import { plausibleDay } from './file-history.ts';
import { commitReason, wordsOfPeople } from './commit-reason.ts';
import { readMarkdownFile } from '../markdown/author-file.ts';

/** No history is known: a tarball, a shallow clone, a folder that is not committed. */
const NOTHING: NoteHistory = { isKnown: false, versionsOf: () => [] };
/** Characters that stand in no file, before each commit and between what is asked of it. */
const [COMMIT, PART] = ['\u0001', '\u0002'];

let known: NoteHistory | undefined;

/** Read once. */
export function noteHistory(): NoteHistory {
  known ??= readNoteHistory(contentFolder());
  return known;
}

/** @param folder of the content */
export function readNoteHistory(folder: string): NoteHistory {
  try {
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 512 * 1024 * 1024,
      });
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return NOTHING;
    const log = git(
      ...['-c', 'core.quotePath=false', '-c', 'core.commentChar=#', 'log', '--first-parent', '-m', '--patch'],
      // Every difference with the whole file, as the site's own settings and not those of the machine would have it.
      ...['--unified=1000000', '--text', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'],
      ...['--src-prefix=a/', '--dst-prefix=b/', '--relative', '--no-notes', '--no-show-signature'],
      `--format=${COMMIT}%cs${PART}%s${PART}%an${PART}%ae${PART}%cn${PART}%ce`,
      ...['--', folderOf('annotation')],
    );
    return log === '' ? NOTHING : noteHistoryOf(log);
  } catch {
    return NOTHING;
  }
}

/**
 * @param log newest first, as `readNoteHistory` asks for it
 * @param today ISO 8601
 */
export function noteHistoryOf(log: string, today = latestDay()): NoteHistory {
  const versions = new Map<string, NoteVersion[]>();
  const commits = log.split(`\n${COMMIT}`).map((commit) => commit.replace(COMMIT, ''));
  const heads = commits.map((commit) => commit.slice(0, endOfLine(commit)).split(PART));
  const people = wordsOfPeople(heads.flatMap(([, , ...names]) => names));
  let day = today;
  for (const [index, commit] of commits.entries()) {
    const [date = '', subject = ''] = heads[index] ?? [];
    day = plausibleDay(date, day);
    for (const { path, text } of filesIn(commit)) {
      const contents = () => contentsOf(text ?? '');
      const version = { day, reason: commitReason(subject, people), isGone: text === undefined, contents };
      versions.set(path, [version, ...(versions.get(path) ?? [])]);
    }
  }
  return { isKnown: true, versionsOf: (path) => versions.get(path) ?? [] };
}

interface FileAfter {
  readonly path: string;
  /** Nothing where it was taken away. */
  readonly text: string | undefined;
}

/** The files of a commit, each as it is after it. */
function filesIn(commit: string): readonly FileAfter[] {
  return commit
    .split('\ndiff --git ')
    .slice(1)
    .flatMap((difference): readonly FileAfter[] => {
      const before = /^--- a\/(.*)$/mu.exec(difference)?.[1];
      const after = /^\+\+\+ b\/(.*)$/mu.exec(difference)?.[1];
      const path = (after ?? before)?.replace(/\t$/u, '');
      const hunk = /^@@ .*$/mu.exec(difference);
      if (path === undefined || hunk === null) return [];
      if (after === undefined) return [{ path, text: undefined }];
      const lines = difference.slice(hunk.index + hunk[0].length + 1).split('\n');
      const kept = lines.filter((line) => line.startsWith(' ') || line.startsWith('+'));
      return [{ path, text: kept.map((line) => line.slice(1)).join('\n') }];
    });
}

function contentsOf(text: string): NoteContents {
  const { fields, body } = readMarkdownFile(`${text}\n`);
  const isRecord = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
  return { fields: isRecord ? { ...fields } : {}, prose: body.trim() };
}

function endOfLine(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}
