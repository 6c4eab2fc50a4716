/** Words of the page of open questions. */
export const questionWords = {
  title: 'Open questions',
  lede: 'What nobody could answer so far, with what is known. An answer needs a source: whoever can open one is asked to write.',
  describe: (title: string) => `What is not known about ${title}, with what is known, and where to answer.`,
  known: (known: string, date: string) => `${known} (${date})`,
  about: 'About',
  answer: 'Answer it',
  /** Before the sentence that is printed above an introduction. */
  why: 'Why it matters:',
} as const;
