/** Words of the front page. */
export const frontWords = {
  start: 'Start reading',
  whole: 'Whole text on one page',
  cite: 'Cite',
  contents: 'Contents',
  sample: 'A sentence and one of its notes',
  annotations: 'annotations',
  counts: {
    sentences: (count: number) => `${count === 1 ? 'sentence' : 'sentences'}, each with an address`,
    annotations: (count: number) => `${count === 1 ? 'annotation' : 'annotations'}, each with a source`,
    terms: (count: number) => (count === 1 ? 'term' : 'terms'),
    bodies: (count: number) => (count === 1 ? 'body' : 'bodies'),
    alignments: (agenda: string) => `links to the ${agenda}`,
  },
  who: {
    heading: 'Who edits',
    text: (editors: string, version: string) =>
      `${editors}. ${version}. Every annotation names its sources and the day on which it was written.`,
    link: 'About this edition',
  },
  add: {
    heading: 'Add an annotation',
    text: 'Anyone may propose one: a few words of the text, two sentences, a source.',
    link: 'How to contribute',
  },
  text: {
    heading: 'The text',
    issued: (issuer: string, date: string, parts: string) => `${issuer}, ${date}. ${parts}.`,
  },
} as const;
