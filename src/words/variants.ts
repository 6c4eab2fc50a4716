/** Words of the apparatus. */
import { plural } from '../edition/plural.ts';

export const variantWords = {
  lede: (places: number, cruxes: number) =>
    [
      `${plural(places, 'place')} where the text as published differs, or seems to differ, from another wording.`,
      ...(cruxes === 0
        ? []
        : [`${plural(cruxes, 'crux', 'cruxes')} could not be resolved; daggers mark ${cruxes === 1 ? 'it' : 'them'}.`]),
      'Only a reading from the official English is called official; every other one is printed with its basis and with the certainty of the editors.',
    ].join(' '),
  describe: (title: string) => `Where the text of ${title} differs from other wordings, in one table.`,
  show: 'Show',
  all: 'All',
  region: 'Apparatus',
  filters: { effect: 'Effect', basis: 'Basis', confidence: 'Confidence' },
  columns: {
    published: 'As published',
    reading: 'Proposed reading',
    effect: 'Effect',
    basis: 'Basis',
    confidence: 'Confidence',
    witness: 'Witness',
  },
  conjecture: 'Conjecture:',
  beside: 'beside their witnesses, sentence by sentence',
  crux: 'crux',
  guess: 'crux; a guess',
  leftOut: 'left out',
  noWitness: 'none',
} as const;
