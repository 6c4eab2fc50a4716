/** Words of the page for addresses that do not exist. */
export const notFoundWords = {
  title: 'Not found',
  heading: 'There is no page at this address',
  description: 'There is no page at this address.',
  lede: 'The numbers above lead to the passages; everything else is in one of these sections:',
  search: 'Search the edition',
  nearest: 'Did you mean',
  none: 'No page has an address like this one',
  perhaps: 'It may have been typed wrongly. The search finds pages by their words.',
} as const;
