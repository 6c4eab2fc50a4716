/** Words of the page that counts annotations. */
import { plural } from '../edition/plural.ts';

export const coverageWords = {
  lede: (touched: number, sentences: number) =>
    `${touched} of ${plural(sentences, 'sentence')} have an annotation on their words. Annotations on a whole passage or on a title count only for the passage.`,
  describe: (title: string) => `How much of ${title} is annotated, by kind and by voice.`,
  byKind: 'Annotations by kind',
  byVoice: 'Positions in debates, by voice',
  byCountry: 'Positions in debates, by country and voice',
  noCountry: 'No country named',
  allVoices: 'All',
  country: 'Country',
  byPassage: 'By passage',
  byCheck: 'How texts were checked: by the source that was seen least',
  byAssistance: 'How annotations were written',
  checks: 'How texts were checked and written',
  tallies: 'Coverage by kind and by voice',
  region: 'Coverage by passage',
  columns: {
    kind: 'Kind',
    annotations: 'Annotations',
    sentences: 'Sentences with',
    without: 'Sentences without',
    voice: 'Voice',
    positions: 'Positions',
    texts: 'Texts',
    written: 'Written',
    passage: 'Passage',
    annotated: 'Sentences annotated',
  },
  noneFound: 'none found',
  bare: 'Sentences without annotation',
  none: 'None.',
} as const;
