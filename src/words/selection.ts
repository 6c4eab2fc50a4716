/** Words of the commands on a place in the text, or on selected words. */
export const selectionWords = {
  menu: 'The selected words',
  /**
   * The announcement of the menu to screen readers.
   * @param sentence number of the sentence that the words begin in
   */
  offered: (sentence: string | null | undefined) =>
    `${sentence == null ? 'Words selected' : `Words of sentence ${sentence} selected`}: Tab leads to what can be done with them`,
  copyLink: 'Copy link',
  copyCitation: 'Copy with citation',
  cite: 'Cite',
  share: 'Share',
  annotate: 'Annotate',
  note: 'Note',
  witnesses: 'Witnesses',
  page: 'this page',
  linkTo: (name: string) => `Link to ${name} copied`,
  linkCopied: 'Link to these words copied',
  citationCopied: 'Words and citation copied',
  refused: (text: string) => `The browser refused; here it is: ${text}`,
  sentence: (number: string) => `sentence ${number}`,
} as const;
