import type { Edition } from '../../edition/edition.ts';
import { citingWords } from '../../words/citing.ts';
import { readableDate } from '../../words/dates.ts';
import { releasesInTime } from './releases-in-time.ts';

/**
 * The version, wherever it is printed or published without its day. If the state differs from the release of this very
 * version, that is said: the release may not have the quoted words. A version that is not released yet names the state
 * that is being made.
 */
export function citedVersion(edition: Edition): string {
  const { version } = edition.info;
  return isChanged(edition) ? citingWords.changed(version) : version;
}

/** The same, with its day: “Version 1.0.0, 26 November 2026”. */
export function datedVersion(edition: Edition): string {
  const { version, edited } = edition.info;
  const day = readableDate(edited);
  return isChanged(edition) ? citingWords.changedSince(version, day) : citingWords.dated(version, day);
}

function isChanged(edition: Edition): boolean {
  const newest = releasesInTime(edition).at(-1);
  const [since] = newest?.steps ?? [];
  if (since === undefined || newest?.release.version !== edition.info.version) return false;
  return since.notes.length + since.passages.length + since.entries.length > 0;
}
