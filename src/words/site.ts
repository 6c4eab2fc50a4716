/** Words around every page: its head, its foot, its navigation. */
import { sectionWords } from './entries.ts';

export const siteWords = {
  fromDisk:
    'From a disk this edition cannot be read: run “npm run preview” in the folder of the project, or put the files on a web host, and open the address.',
  skip: 'To the text',
  skipToNotes: 'To the notes',
  sections: 'Sections',
  sectionsInShort: 'Sections, in short',
  menu: 'Menu',
  search: 'Search',
  /** After “Search”, if there is space. */
  searchMore: 'the edition',
  passages: 'Passages',
  /** The line that replaces the strip of passages on a phone. */
  place: 'Place in the text',
  of: (count: number) => `of ${count}`,
  neighbours: 'Neighbours',
  aboutEdition: 'About the edition',
  repository: 'Repository',
  top: 'To the top ↑',
  section: sectionWords,
  colophon: (editors: string, version: string) => `Edited by ${editors.replace(/^The /u, 'the ')}. ${version}.`,
  rights: (text: string) => `Base text: ${text.slice(0, 1).toLowerCase()}${text.slice(1)} Commentary:`,
  /** For machines; the words about the text are a sentence. */
  allRights: (text: string, commentary: string) => `${text} Commentary: ${commentary}`,
} as const;
