/** Words of the sheet that lists the keys. */
export const keysWords = {
  title: 'Keys',
  close: 'Close',
  keys: {
    '/': 'search the edition',
    j: 'next annotation',
    k: 'previous annotation',
    n: 'next passage',
    p: 'previous passage',
    '?': 'this list',
    Escape: 'close what is open',
  },
  off: 'Single keys can be turned off in the settings.',
} as const;
