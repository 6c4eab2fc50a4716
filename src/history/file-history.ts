/** The past of the content's files, as git knows it. */
import { latestDay } from '../edition/fields/latest-day.ts';
import { contentFolder } from '../edition/read/content-files.ts';
import { contentLog } from './content-log.ts';
import { NO_HISTORY, type FileHistory } from '../edition/resolve/newest.ts';

let known: FileHistory | undefined;

/** Read once. */
export function fileHistory(): FileHistory {
  known ??= readHistory(contentFolder());
  return known;
}

/** @param folder of the content */
export function readHistory(folder: string): FileHistory {
  // The commits that were published, each on the day when it came; earlier commits on a branch do not count.
  const published = ['--first-parent', '-m', '--format=\u0001%cs', '--name-only', '--no-renames', '--relative'];
  const log = contentLog(folder, ...published, '--', '.');
  return log === undefined ? NO_HISTORY : historyOf(log);
}

/**
 * Anyone can date a commit as they like. None is later than today, nor than a commit that came after it.
 * @param day as the commit has it
 * @param latest day of the commit after it, or today; ISO 8601
 */
export function plausibleDay(day: string, latest: string): string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) && day < latest ? day : latest;
}

/**
 * @param log newest first: each commit a line with its day after U+0001, then the names of its files
 * @param today ISO 8601
 */
export function historyOf(log: string, today = latestDay()): FileHistory {
  const days = new Map<string, { added: string; changed: string }>();
  let day = today;
  for (const line of log.split('\n')) {
    if (line.startsWith('\u0001')) day = plausibleDay(line.slice(1), day);
    else if (line !== '') days.set(line, { added: day, changed: days.get(line)?.changed ?? day });
  }
  return { daysOf: (path) => days.get(path) };
}
