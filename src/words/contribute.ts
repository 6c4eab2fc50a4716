/** Words of the page on which an annotation is written. */
import { LINK_KINDS } from '../edition/kinds.ts';

export const contributeWords = {
  title: 'New annotation',
  lede: 'Choose some words of the text, say what there is to say about them, and name your source. The page tells you what is still missing, and makes the file.',
  description: (title: string) => `Write an annotation on ${title}.`,
  steps: { words: 'The words', kind: 'The kind of note', prose: 'Your note', sources: 'Sources', author: 'You', send: 'Send it' },
  about: { legend: 'The note is about', choices: { words: 'some words', sentence: 'a whole sentence', passage: 'the whole passage' } },
  passage: 'Passage',
  choosePassage: 'Choose a passage',
  chooseOne: 'choose',
  optional: 'optional',
  selectHint: 'Select the words in the passage that this page shows, or type them exactly as they stand. Where some are left out, write … between the parts.',
  more: 'The words stand twice, or in the title',
  inTitle: 'They stand in the title',
  insert: 'Words are missing behind them',
  noPassage: 'The passage is not chosen yet',
  sentence: (number: number, words: string) => `${number}. ${words}`,
  proseHelp: 'In your own words: what a source supports, in short sentences.',
  linkHelp: `To link, write [words](term:…), with ${oneOf(LINK_KINDS)} before the colon, or [words](https://…).`,
  count: (count: number, least: number, most: number) => `${count} words; ${least} to ${most} are asked for.`,
  source: 'Source', at: 'Place in it', addSource: 'Add another source', newSource: 'The source is not in the list', remove: 'Remove',
  newSources: 'New source', newSourceHelp: 'It becomes a file of its own, beside the note.', newSourceName: (id: string) => `Its name is “${id}”.`,
  author: 'Written by', newAuthor: 'Someone new', newAuthorName: 'Your name, as it will be printed', newAuthorNote: 'A sentence on who you are',
  addPosition: 'Add another position', position: (number: number) => `Position ${number}`,
  addItem: 'Add another',
  names: 'Authors, as “Family, Given; Family, Given”; a body as it is',
  preview: 'How it will look', previewEmpty: 'Choose a passage: its text appears here.', previewMade: 'The words are marked in the passage.',
  state: (count: number) => (count === 0 ? 'Nothing is missing: the note passes the check.' : count === 1 ? 'One thing is still to be mended:' : `${count} things are still to be mended:`),
  further: (count: number) => `and ${count} more`,
  send: {
    host: (name: string) => `Open ${name} with the file filled in`, download: 'Download', copy: 'Copy', copied: 'Copied', refused: (text: string) => `The browser refused; here it is: ${text}`,
    account: 'Your name at GitHub', branch: 'Branch that GitHub made for the first file',
    second: (path: string) => `Then add ${path} to the same branch`,
    tooLong: 'The file is too long for an address: download it, and put it into its folder at the host.',
  },
  after: 'What happens next',
  afterHost: [
    'GitHub asks you to sign in, and to make a copy of the project for yourself: say yes. You need an account, and nothing else.',
    'Press “Commit changes”, then “Propose changes”, then “Create pull request”.',
    'The same check runs there. It also looks at spelling. What it finds stands beside your lines, and you can mend them on the same page.',
    'An editor reads your note, may ask, and takes it in. Your name then stands below it, and on the page of people.',
  ],
  afterFiles: [
    'Keep the file with its name and its folder, as it is shown above.',
    'Send it to the editors in the way that they offer: as a pull request to their repository, or as it is.',
    'Whoever has the project runs “npm run check”: it says the same as this page.',
    'An editor reads your note, may ask, and takes it in. Your name then stands below it, and on the page of people.',
  ],
  licence: (name: string) => `With it you publish your words under ${name}.`,
  otherDraft: 'This is the draft that you have not sent yet. It is not about the words that you chose now.',
  beginOnChosen: 'Delete the draft and begin a note on those words',
  draft: 'The draft is kept on this device until you start anew.',
  anew: 'Start anew',
  failed: 'The edition could not be loaded, so nothing can be checked here. Write the file by hand, as is shown below.',
  byHand: 'By hand',
  byHandLede: 'An annotation is a small text file. This is all that it needs:',
  byHandSteps: (folder: string) => [
    `Copy the template into a new text file. Name it after the words, in lower-case letters, digits and hyphens: ${folder}/<passage>/<name>.md is its place.`,
    'Quote the words exactly as they stand in the text. For a whole sentence write “sentence: s2” in place of the quotation, for the whole passage neither.',
    'Choose a kind, and add the fields that the example of its kind has.',
    'Name a source of the bibliography, or add a file for a new one.',
    'Propose the file as a pull request, or send it to the editors.',
  ],
  template: { label: 'Template', quote: 'the words, exactly as they stand', at: 'page 1', prose: (least: number, most: number) => `${least} to ${most} words of your own.` },
  makes: 'makes',
  examples: 'An example of each kind',
  exampleOf: (kind: string, name: string) => `${kind}: ${name}`,
  needsScript: 'The form needs JavaScript. Without it, the file is written by hand, as is shown here.',
} as const;

/** What fields are called in the form; a field that is not named here goes by its own name. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  quote: 'Words', before: 'Words just before', after: 'Words just after', part: 'They stand in', insert: 'Words are missing behind them', sentence: 'Sentence', by: 'Written by', date: 'Date',
  reading: 'Other wording', effect: 'Effect', basis: 'Basis', confidence: 'Confidence', witness: 'Texts that have it', crux: 'No reading can be recovered',
  instruments: 'Instruments', positions: 'Positions', voice: 'Voice', holder: 'Who, where and when', says: 'What they say', source: 'Source', at: 'Place in it',
  type: 'Type', title: 'Title', 'title-short': 'Short title', author: 'Authors', publisher: 'Publisher', 'container-title': 'Published in', issued: 'Date', accessed: 'Read on', URL: 'Address',
  language: 'Language', note: 'Note', 'mirror-of': 'Copy of',
};

/** Help in the form, where the manual speaks of files. */
export const FIELD_HELP: Readonly<Record<string, string>> = {
  source: 'Type a name or a title, and choose from the list.',
  witness: 'Type a name, and choose from the list. One of your sources below has to be a copy of it.',
  instruments: 'Type a name, and choose from the list.',
  crux: '',
  voice: '',
};

function oneOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
