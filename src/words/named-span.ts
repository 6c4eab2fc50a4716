/** Messages about the words that an address names. A page needs them only with such an address. */
export const namedSpanWords = {
  marked: 'The words that the address names are marked.',
  markedSentences: (first: string, last: string) =>
    `Sentences ${first} to ${last}, which the address names, are marked.`,
  markedFromTitle: (last: string) => `Title and text up to sentence ${last}, which the address names, are marked.`,
  lost: 'The words that the address names are not on this page.',
} as const;
