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
    s: 'next sentence: its address, its citation, its notes',
    c: 'cite the focused note, sentence or page',
    '← →': 'within a row of links, or a menu',
    '?': 'this list',
    Escape: 'close what is open',
  },
  off: 'Single keys can be turned off in the settings.',
} as const;
