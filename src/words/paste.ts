/** Words for new sources that are pasted from another program. */
import { plural } from '../edition/plural.ts';

export const pasteWords = {
  open: 'Paste a new source from another program',
  help: 'BibTeX, RIS or CSL-JSON, as Zotero, Citavi, EndNote and library catalogues export them. Several may stand below each other.',
  label: 'What the other program exports',
  take: 'Take what was pasted',
  loading: 'What was pasted is being read …',
  failed: 'What reads it could not be loaded. Try again, or fill in the fields of a new source.',
  empty: 'Paste something first.',
  unknown: 'No source was found in it. BibTeX begins with @, RIS with TY and two hyphens, CSL-JSON with a bracket.',
  tooMany: (count: number, most: number) =>
    `It holds ${count} sources. Paste those that the note cites, and at most ${most} at once.`,
  summary: (taken: number, there: number, unread: number) =>
    [
      `${[
        ...(taken > 0 ? [`${plural(taken, 'source')} taken`] : []),
        ...(there > 0 ? [`${there} already there`] : []),
        ...(unread > 0 ? [`${unread} not read`] : []),
      ].join(', ')}.`,
      ...(taken + there > 0 ? ['Say the place in each.'] : []),
      ...(unread > 0 ? ['Correct what was not read, and take it again: nothing is taken twice.'] : []),
    ].join(' '),
  table: 'What became of each',
  columns: { item: 'Pasted', outcome: 'What became of it', guessed: 'Guessed', left: 'Left out' },
  item: (key: string, line: number | undefined) => (line === undefined ? key : `${key}, line ${line}`),
  taken: 'taken',
  there: (title: string) => `already there: ${title}`,
  unread: (why: string) => `not read: ${why}`,
} as const;
