/**
 * The history of each note, as git knows it: its words on every day on which they were published. Git is asked three
 * times for all notes together, which costs less than a cache would.
 */
import { contentFolder } from '../edition/read/content-files.ts';
import { latestDay } from '../edition/fields/latest-day.ts';
import { folderOf } from '../edition/content-paths.ts';
import type { NoteContents, NoteHistory, NoteVersion } from '../edition/resolve/note-versions.ts';
import { arrivals, type Commit } from './arrivals.ts';
import { contentLog } from './content-log.ts';
import { plausibleDay } from './file-history.ts';
import { commitReason, wordsOfPeople } from './commit-reason.ts';
import { readMarkdownFile } from '../markdown/author-file.ts';

/** No history is known: a tarball, a shallow clone, a folder that is not committed. */
const NOTHING: NoteHistory = { isKnown: false, versionsOf: () => [] };
/** Characters that no file has: one before each commit, one between its parts. */
const [COMMIT, PART] = ['\u0001', '\u0002'];
/** The requested parts of a commit: see `LoggedCommit`. */
const HEAD = COMMIT + ['%H', '%cs', '%s', '%an', '%ae', '%cn', '%ce'].join(PART);

let known: NoteHistory | undefined;

/** Read once. */
export function noteHistory(): NoteHistory {
  known ??= readNoteHistory(contentFolder());
  return known;
}

/** @param folder of the content */
export function readNoteHistory(folder: string): NoteHistory {
  const notes = ['--', folderOf('annotation')];
  const published = contentLog(
    folder,
    ...['--first-parent', '-m', '--patch', '--unified=1000000', '--text', '--no-color', '--no-ext-diff'],
    // Every difference with the whole file, by the site's own settings and not those of the machine.
    ...['--no-textconv', '--no-renames', '--src-prefix=a/', '--dst-prefix=b/', '--relative', '--no-notes'],
    ...['--no-show-signature', `--format=${HEAD}`, ...notes],
  );
  // A merge is empty here: only the commits that it brings have files.
  const every = contentLog(
    folder,
    `--format=${HEAD}`,
    '--full-history',
    '--name-only',
    '--no-renames',
    '--relative',
    ...notes,
  );
  const graph = contentLog(folder, '--format=%H %P');
  if (published === undefined || published === '' || every === undefined || graph === undefined) return NOTHING;
  return noteHistoryOf(published, every, graph);
}

/**
 * @param published the published commits with the files they change, newest first, as `readNoteHistory` asks for them
 * @param every commits with the names of the files they change, newest first
 * @param graph a line for every commit: its hash, and those of the commits that it was made on
 * @param today ISO 8601
 */
export function noteHistoryOf(published: string, every: string, graph: string, today = latestDay()): NoteHistory {
  const versions = new Map<string, NoteVersion[]>();
  const [line, all] = [commitsIn(published), commitsIn(every)];
  const people = wordsOfPeople([...line, ...all].flatMap(({ names }) => names));
  const commits = graph
    .split('\n')
    .map((one) => one.split(' '))
    .map(([hash = '', ...parents]) => ({ hash, parents }));
  const arrived = arrivals(commits, firstParents(commits));
  const reasons = new Map<string, string>();
  for (const { hash, subject, rest } of all) {
    const reason = commitReason(subject, people);
    for (const path of rest.split('\n')) {
      const change = `${arrived.get(hash) ?? ''} ${path}`;
      if (reason !== undefined && !reasons.has(change)) reasons.set(change, reason);
    }
  }
  let day = today;
  for (const { hash, date, subject, rest } of line) {
    day = plausibleDay(date, day);
    for (const { path, text } of filesIn(rest)) {
      const contents = () => contentsOf(text ?? '');
      const reason = reasons.get(`${hash} ${path}`) ?? commitReason(subject, people);
      versions.set(path, [{ day, reason, isGone: text === undefined, contents }, ...(versions.get(path) ?? [])]);
    }
  }
  return { isKnown: true, versionsOf: (path) => versions.get(path) ?? [] };
}

interface LoggedCommit {
  readonly hash: string;
  readonly date: string;
  readonly subject: string;
  /** The names of people who took part, and their mail addresses. */
  readonly names: readonly string[];
  /** Everything after the head. */
  readonly rest: string;
}

function commitsIn(log: string): readonly LoggedCommit[] {
  const commits = log.split(new RegExp(`(?:^|\n)${COMMIT}`, 'u')).slice(1);
  return commits.map((commit) => {
    const [hash = '', date = '', subject = '', ...names] = commit.slice(0, endOfLine(commit)).split(PART);
    return { hash, date, subject, names, rest: commit.slice(endOfLine(commit)) };
  });
}

/** The published line: from the newest commit, always the first of those that it was made on. */
function firstParents(commits: readonly Commit[]): readonly string[] {
  const parentOf = new Map(commits.map(({ hash, parents }) => [hash, parents[0]]));
  const line: string[] = [];
  for (let hash = commits[0]?.hash; hash !== undefined && hash !== ''; hash = parentOf.get(hash)) line.push(hash);
  return line;
}

interface FileAfter {
  readonly path: string;
  /** Nothing if it was removed. */
  readonly text: string | undefined;
}

/** The files of a commit, each in its state after the commit. */
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
