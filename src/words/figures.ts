/** Words of the page of figures. */
export const figureWords = {
  lede: 'Measurements on the matters of the text, each value with its year and its source.',
  describe: (title: string) => `Figures on the matters of ${title}, with year and source.`,
  bearsOn: 'Bears on',
  columns: { what: 'What', value: 'Value', bar: 'Bar', source: 'Source' },
} as const;
