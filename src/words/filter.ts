/** Words of the filters of notes and readings. */
export const filterWords = {
  all: 'All',
  /** The button that opens the filter, with the chosen values. */
  fold: (chosen: readonly string[]) => (chosen.length === 0 ? 'Filter' : `Filter: ${chosen.join(', ')}`),
  shown: (shown: number, total: number) => (shown === total ? `All ${total} shown` : `${shown} of ${total} shown`),
} as const;
