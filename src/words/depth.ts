/** Words of the switch between the text alone, the text with its notes, and everything. */
import { plural } from '../edition/plural.ts';

export const depthWords = {
  label: 'Depth',
  depths: { text: 'Text', notes: 'Notes', all: 'All' },
  quiet: (count: number) =>
    `${plural(count, 'quiet note')} on wording that changes little, or on conjecture, ${count === 1 ? 'is' : 'are'} not shown.`,
  show: (count: number) => (count === 1 ? 'Show it' : 'Show them'),
} as const;
