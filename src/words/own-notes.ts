import { readableDate } from './dates.ts';

/** Words of the notes that a reader makes for themselves. */
export const ownNoteWords = {
  title: 'Your own notes',
  description: 'Highlights and notes that you have made on this device: read, export, import, delete.',
  about:
    'Select words in the text and choose “Note” to mark them or to write something on them. Your notes stay in this browser, on this device: nobody else sees them, and nothing of them is sent. A browser may forget them, for instance when its data are deleted, so export what you want to keep.',
  needsScript: 'Own notes need JavaScript.',
  passages: 'Passages',
  add: 'A note on these words',
  edit: 'Your note on these words',
  field: 'Note (may stay empty: then the words are only marked)',
  onDevice: 'It stays on this device.',
  save: 'Save',
  cancel: 'Cancel',
  delete: 'Delete',
  notSaved: 'This is not saved yet. Press Escape again to leave it.',
  notStored:
    'This could not be saved: the browser has no room left, or refuses to keep anything. What you wrote is still here; copy it before you leave.',
  here: 'Your notes on this page',
  all: 'All your notes',
  lostHere: (count: number) =>
    count === 1
      ? 'One more note is on words that are no longer here.'
      : `${count} more notes are on words that are no longer here.`,
  lost: 'No longer in the text',
  lostWhy:
    'The text has changed since these were made, and their words are not found beside the same neighbours. They are shown on no other words.',
  inText: 'In the text',
  open: 'Change',
  openNamed: (quote: string) => `Change the note on “${quote.length > 60 ? `${quote.slice(0, 60)}…` : quote}”`,
  onDay: (day: string) => readableDate(day),
  none: 'You have made no notes on this device yet.',
  count: (count: number) => (count === 1 ? 'One note.' : `${count} notes.`),
  take: 'Take them with you',
  markdown: 'Export as Markdown',
  webAnnotation: 'Export as Web Annotations',
  webAnnotationIs: 'Web Annotations (JSON-LD, a W3C standard) can be imported again, here and elsewhere.',
  import: 'Import Web Annotations',
  imported: (count: number, others: number) =>
    `${count === 1 ? 'One note is' : `${count} notes are`} imported.${others === 0 ? '' : ` ${others} other things in the file are not notes on this edition and were left out.`}`,
  noJson: 'This file is not JSON. Nothing was changed.',
  noNotes: 'This file has no notes on this edition. Nothing was changed.',
  tooLarge: 'This file is larger than 5 MB. Nothing was changed.',
  notImported:
    'The notes could not be saved: the browser has no room left, or refuses to keep anything. Nothing was changed.',
  deleteAll: 'Delete all',
  deleteAllSure: (count: number) =>
    `Delete ${count === 1 ? 'the note' : `all ${count} notes`} from this device? This cannot be undone.`,
  deleteNow: 'Delete now',
  keep: 'Keep them',
  deleted: 'All notes are deleted.',
  notDeleted: 'The browser refuses to delete them.',
} as const;
