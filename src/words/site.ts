/** Words around every page: its head, its foot, its navigation. */
import { sectionWords } from './entries.ts';

export const siteWords = {
  skip: 'To the text',
  sections: 'Sections',
  sectionsInShort: 'Sections, in short',
  menu: 'Menu',
  search: 'Search',
  /** After “Search”, where there is room. */
  searchMore: 'the edition',
  passages: 'Passages',
  neighbours: 'Neighbours',
  aboutEdition: 'About the edition',
  repository: 'Repository',
  section: sectionWords,
  colophon: (editors: string, version: string, date: string) =>
    `Edited by ${editors.replace(/^The /u, 'the ')}. Version ${version}, ${date}.`,
  rights: (text: string) => `Base text: ${text.slice(0, 1).toLowerCase()}${text.slice(1)} Commentary:`,
} as const;
