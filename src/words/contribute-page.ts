/** Words of the page that says how to contribute. */
import { KIND_WORDS } from './vocabulary.ts';

export const contributePageWords = {
  title: 'Contribute an annotation',
  describe: (title: string) => `How to add an annotation to ${title}.`,
  lede: 'An annotation is a small text file: the words that it is about, a kind, two or three sentences, and a source. No programming is needed.',
  form: 'Write one in the form',
  byHand: 'Or select some words on any reading page, and choose “Annotate”. By hand, it goes like this:',
  steps: (proposal: string) => [
    {
      lead: 'Choose the words.',
      words: `Open a ${proposal} and copy the words that you want to explain, exactly as the text has them.`,
    },
    {
      lead: 'Choose a kind.',
      words: Object.values(KIND_WORDS)
        .map(({ one, about }) => `${one}: ${about}.`)
        .join(' '),
    },
    {
      lead: 'Write.',
      words:
        'Forty to a hundred words of your own, in plain English. Say only what a source supports, and give the place in the source.',
    },
  ],
  send: {
    lead: 'Send it.',
    words: 'Put the file into content/annotations/, in the folder of its passage, and propose it as a pull request',
    at: 'at',
    repository: 'the repository',
    check:
      'A check reads it and says what is wrong, with file and line: a quotation that is not in the text, a source that does not exist.',
  },
  example: 'An example',
  exampleLabel: 'Example file',
  exampleIs: 'This is the file',
  exampleMakes: 'word for word. It makes',
  owes: 'What readers can expect of it',
  owed: 'A source for every claim, honest doubt, each side in its own terms, and short sentences.',
  manual: 'The author’s manual, content/README.md, shows every kind of file and every field.',
  licence: (name: string) => `With your proposal you publish your words under ${name}.`,
} as const;
