/** Words of what was measured. */
export const figureWords = {
  lede: 'What was measured of the matters that the text speaks of, each value with its year and its source.',
  describe: (title: string) => `Figures on the matters of ${title}, with year and source.`,
  bearsOn: 'Bears on',
  columns: { what: 'What', value: 'Value', bar: 'Bar', source: 'Source' },
} as const;
