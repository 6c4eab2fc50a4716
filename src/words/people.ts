/** Words of the page of authors of the commentary. */
export const peopleWords = {
  title: 'People',
  describe: (title: string) => `Who annotated ${title}.`,
  lede: 'Who wrote the commentary.',
  add: 'Anyone may add to it.',
  counted: (count: string, kinds: string) => (kinds === '' ? `${count}.` : `${count}: ${kinds}.`),
  kind: (kind: string, count: number) => `${kind} ${count}`,
  span: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  newest: 'New annotations',
  newestEntry: (place: string, lemma: string) => `${place}: ${lemma}`,
  newestBy: (kind: string, by: string, date: string) => `${kind}, ${by}, ${date}`,
  feed: 'Feed of new annotations (Atom)',
  feedTitle: (site: string) => `${site}: changes`,
} as const;
