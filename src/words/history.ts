/** Words of the pages with the history of notes. */

export const historyWords = {
  title: (passage: string) => `History of the notes: ${passage}`,
  describe: (passage: string) =>
    `When each note on ${passage} was added, when and why it was changed, and its words before and after.`,
  lede: 'When each note was added, when and why it was changed, and its words before and after. Removed words are struck through, added words are underlined.',
  unknown: 'This copy of the edition has no history of its files: only the date of each note is known.',
  link: 'History',
  backToText: 'The passage with its notes',
  added: 'Added',
  changed: 'Changed',
  restored: 'Restored',
  removed: 'Removed',
  dated: (date: string) => `dated ${date}`,
  /** If a commit gives no reason, or one that may name somebody. */
  noReason: 'No reason is given.',
  proposed: 'Made from a proposal:',
  field: (name: string) => `${name}: `,
  nothing: 'nothing',
} as const;
