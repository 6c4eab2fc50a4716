/** Words of the commands on a place in the text, or on selected words. */
export const selectionWords = {
  menu: 'The selected words',
  copyLink: 'Copy link',
  copyCitation: 'Copy with citation',
  annotate: 'Annotate',
  page: 'this page',
  linkTo: (name: string) => `Link to ${name} copied`,
  linkCopied: 'Link to these words copied',
  citationCopied: 'Words and citation copied',
  refused: (text: string) => `The browser refused; here it is: ${text}`,
  marked: 'The words that the address names are marked.',
  lost: 'The words that the address names are not on this page.',
  sentence: (number: string) => `sentence ${number}`,
} as const;
