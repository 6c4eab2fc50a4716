/** Words of the pages that show what became of notes. */
import { plural } from '../edition/plural.ts';

export const historyWords = {
  title: (passage: string) => `History of the notes: ${passage}`,
  describe: (passage: string) =>
    `When each note on ${passage} came, when and why it was changed, and its words before and after.`,
  lede: 'When each note came, when and why it was changed, and its words before and after. What was taken out is struck through, what came is underlined.',
  unknown: 'This copy of the edition has no history of its files. Of each note only the day that it bears is known.',
  link: 'History',
  backToText: 'The passage with its notes',
  came: 'Came',
  changed: 'Changed',
  back: 'Came back',
  gone: 'Taken out',
  bears: (date: string) => `It bears the day ${date}.`,
  by: (name: string) => `by ${name}`,
  changes: (count: number) => (count === 0 ? 'not changed since' : plural(count, 'change')),
  /** Where a commit says no reason, or one that may name somebody. */
  noReason: 'No reason is given.',
  proposed: 'It came of a proposal:',
  field: (name: string) => `${name}: `,
  nothing: 'nothing',
  before: 'before',
  after: 'after',
} as const;
