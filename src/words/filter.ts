/** Words of the filters of notes and readings. */
export const filterWords = {
  all: 'All',
  shown: (shown: number, total: number) => (shown === total ? `All ${total} shown` : `${shown} of ${total} shown`),
} as const;
