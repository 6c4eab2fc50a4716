/** Words of the page on which something wrong is reported. */

export const correctionWords = {
  /** On every note, introduction, entry, figure, event and person. */
  link: 'Is this wrong?',
  title: 'Report a mistake',
  describe: (title: string) => `Say what is wrong in the commentary on ${title}, and what is right.`,
  lede: 'Two things are needed: what is wrong, and what is right, with a source that shows it. No account is needed.',
  about: 'It is about',
  /** If the address names nothing. */
  aboutUnknown: 'Say what it is about: the address of the page, or the words.',
  wrong: 'What is wrong',
  right: 'What is right, and the source that shows it',
  missing: 'Both fields are needed: without a source nobody can tell which of two statements is right.',
  whole: 'This is what is sent:',
  subject: (about: string) => `Correction: ${about}`,
  /** For editors: its name for readers, and its kind and id. */
  named: (label: string, about: string) => `${label} (${about})`,
  file: 'correction.txt',
  text: (about: string, wrong: string, right: string, edition: string) =>
    `About: ${about}\n\nWhat is wrong:\n${wrong}\n\nWhat is right, and the source:\n${right}\n\n${edition}\n`,
  needsScript:
    'The fields need JavaScript. Without it, write the two things down, with the address of the page that has the mistake, and send them:',
  byIssue: 'in an issue of the repository',
  byMail: 'by mail to',
  nowhere: 'This edition names no address for corrections. Give them to whoever gave you the edition.',
  after: 'An editor reads it, looks the source up, and changes the text or says why not.',
  log: 'Earlier proposals, and what became of them',
} as const;
