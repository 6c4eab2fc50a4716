/** Words on how a text was checked against its sources, and on how much of it a machine wrote. */
import type { Assistance, Found, Saw } from '../edition/vocabularies.ts';
import { plural } from '../edition/plural.ts';

/** How well a text was checked: by the source that was seen least; `none`: nobody has read it yet. */
export type Checked = Saw | 'none';

const CHECKED_WORDS: Readonly<Record<Checked, string>> = {
  original: 'every source in the original',
  copy: 'a source only in a copy',
  report: 'a source only from a report',
  knowledge: 'a source not opened',
  none: 'not read again yet',
};

const ASSISTANCE_WORDS: Readonly<Record<Assistance | 'unsaid', string>> = {
  none: 'by a person alone',
  drafted: 'drafted by machine',
  edited: 'changed by machine',
  unsaid: 'not said',
};

/** As it is printed beside a source. */
const SAW_WORDS: Readonly<Record<Saw, string>> = {
  original: 'read in the original',
  copy: 'read in a copy',
  report: 'known from a report',
  knowledge: 'not opened',
};

export const reviewWords = {
  saw: (saw: Saw, date: string) => `${SAW_WORDS[saw]}, ${date}`,
  /** Words of a source that support a claim, and where they are. */
  words: (words: string) => `“${words}”`,
  place: (place: string) => `(${place})`,
  /** How a source was seen when a text was checked, after these words. */
  reading: (saw: Saw, date: string, found: Found) =>
    `${SAW_WORDS[saw]}, ${date}${found === 'mended' ? '; the text was then changed' : ''}`,
  /** Above the words that were read: on the page of a source, and beside a note’s past. */
  readOf: 'What was read of it, and for which text',
  readFor: 'How it was checked',
  checked: CHECKED_WORDS,
  assistance: ASSISTANCE_WORDS,
  /** Beside the choices of a filter. */
  facets: { checked: 'Read', assistance: 'Written' },
  readings: (readings: number, texts: number) =>
    `${plural(readings, 'reading')} of ${plural(texts, 'text')} against their sources.`,
} as const;
