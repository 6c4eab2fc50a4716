/** Words of the drawn timeline. */
export const timelineWords = {
  lede: (events: number, first: string, last: string) =>
    `${events} events from ${first} to ${last}, each with its source and the passages that it bears on.`,
  describe: (title: string) => `Events around ${title}, by date.`,
  region: 'Drawn timeline',
  caption:
    'Events by the chapter that they bear on (rows) and year (columns); every mark leads to its event in the list below',
  elsewhere: 'The text as a whole',
  /** Beside the year in which the text was published. */
  ownYear: 'the text',
  key: 'Each mark is an event and leads to it; the year of the text is framed.',
} as const;
