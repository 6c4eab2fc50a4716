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
    styles: 'Citation styles',
    stylesAre: 'Citation Style Language project, CC BY-SA 3.0',
  },
  data: {
    heading: 'The edition as data',
    downloads: 'All files: books, data, tables',
    json: 'The edition as data (JSON)',
    schema: 'Its description (JSON Schema)',
  },
  files: 'The files of the edition are at',
} as const;
