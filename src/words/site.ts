/** Words around every page: its head, its foot, its navigation. */
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
  /** Names of sections, in navigation and on their own pages; the agenda has the edition's own name. */
  section: {
    read: 'Read',
    annotations: 'Annotations',
    glossary: 'Glossary',
    bodies: 'Bodies',
    instruments: 'Instruments',
    variants: 'Variants',
    timeline: 'Timeline',
    figures: 'Figures',
    coverage: 'Coverage',
    sources: 'Sources',
    people: 'People',
    contribute: 'Contribute',
    settings: 'Settings',
    search: 'Search',
    about: 'About',
  },
  colophon: (editors: string, version: string, date: string) => `Edited by ${editors.replace(/^The /u, 'the ')}. Version ${version}, ${date}.`,
  rights: (text: string) => `Base text: ${text.slice(0, 1).toLowerCase()}${text.slice(1)} Commentary:`,
} as const;
