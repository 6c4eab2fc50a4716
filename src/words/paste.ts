/** Words for new sources that are pasted from another program. */
import { plural } from '../edition/plural.ts';

export const pasteWords = {
  open: 'Paste a new source from another program',
  help: 'BibTeX, RIS or CSL-JSON, as Zotero, Citavi, EndNote and library catalogues export them. You can paste several below each other.',
  label: 'The export of the other program',
  take: 'Take the pasted sources',
  loading: 'The pasted sources are being read …',
  failed: 'The code that reads them could not be loaded. Try again, or fill in the fields of a new source.',
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
      ...(taken + there > 0 ? ['Give the place in each.'] : []),
      ...(unread > 0 ? ['Correct the sources that were not read, and take them again: nothing is taken twice.'] : []),
    ].join(' '),
  table: 'What became of each',
  columns: { item: 'Pasted', outcome: 'What became of it', guessed: 'Guessed', left: 'Left out' },
  item: (key: string, line: number | undefined) => (line === undefined ? key : `${key}, line ${line}`),
  taken: 'taken',
  there: (title: string) => `already there: ${title}`,
  unread: (why: string) => `not read: ${why}`,
} as const;
