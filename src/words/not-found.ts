/** Words of the page for addresses that there are not. */
export const notFoundWords = {
  title: 'Not found',
  heading: 'There is no page at this address',
  description: 'There is no page at this address.',
  lede: 'It may have been typed wrongly. The numbers above lead to every passage; everything else is in one of these sections:',
  search: 'Search the edition',
  nearest: 'Did you mean',
  none: 'No page has an address like this one.',
} as const;
