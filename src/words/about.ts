/** Words of the page about the edition. */
export const aboutWords = {
  title: 'About this edition',
  describe: (title: string) => `What text this is, how it is annotated, and under which licences: ${title}.`,
  provenance: 'Provenance of the base text:',
  notThe: 'It is not the',
  officialText: 'official text',
  rights: {
    heading: 'Licences and rights',
    text: 'Base text',
    commentary: 'Commentary',
    code: 'Code',
    fonts: 'Typefaces',
    data: 'Data',
  },
  data: { heading: 'The edition as data', json: 'The edition as data (JSON)', schema: 'Its description (JSON Schema)' },
  files: 'The files of the edition are at',
} as const;
