/** Words of the sheet that shows notes and previews of links. */
import { plural } from '../edition/plural.ts';

export const sheetWords = {
  note: (letter: string, place: number, count: number) => `Note ${letter}, ${place} of ${count}`,
  choice: (count: number) => `These words have ${plural(count, 'note')}`,
  sentence: (number: string) => `Sentence ${number}`,
  witnesses: (place: string) => (place === 'title' ? 'Witnesses to the title' : `Witnesses to sentence ${place}`),
  close: 'Close',
  back: 'Back',
  open: 'Open',
  previous: (name: string) => `Previous: note ${name}`,
  next: (name: string) => `Next: note ${name}`,
} as const;
