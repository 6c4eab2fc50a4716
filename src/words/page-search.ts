/** Readers' words for the pages about the edition itself, each found as a whole: hidden words of these pages. */
import { contributePageWords } from './contribute-page.ts';
import { correctionWords } from './correction.ts';
import { downloadWords } from './downloads.ts';
import { offlineWords } from './offline.ts';
import { peopleWords } from './people.ts';
import { printWords } from './print.ts';
import { settingsWords } from './settings.ts';

interface PageSearch {
  /** The page's own words, and the text that is shown beside a result. */
  readonly says: string;
  readonly also: readonly string[];
}

/** Pages about reading, keeping, printing and correcting the edition; by section. */
export const pageSearchWords = {
  people: {
    says: peopleWords.lede,
    also: [
      'editor',
      'editors',
      'who edits',
      'annotators',
      'authors of the notes',
      'who wrote the notes',
      'contributors',
    ],
  },
  contribute: {
    says: `${contributePageWords.lede} ${correctionWords.lede}`,
    also: [
      ...['contribute', 'how to contribute', 'take part', 'add a note', 'add an annotation', 'write an annotation'],
      ...[
        'suggest',
        'submit',
        'propose a change',
        'report an error',
        'report a mistake',
        'mistake',
        'typo',
        'feedback',
      ],
      ...['something is wrong', 'correct an error', 'contact the editors'],
    ],
  },
  settings: {
    says: `${settingsWords.lede} Quiet notes are those on wording that changes little, or on conjecture: they can be shown too.`,
    also: [
      ...['quiet note', 'quiet notes', 'hidden notes', 'show all notes', 'hide the notes', 'depth of reading'],
      ...['settings', 'preferences', 'dark mode', 'night mode', 'sepia', 'theme', 'font size', 'text size'],
      ...['bigger letters', 'larger text', 'keyboard shortcuts', 'colours of the page'],
    ],
  },
  offline: {
    says: offlineWords.about,
    also: [
      ...['read offline', 'offline reading', 'read without internet', 'without a network', 'no connection'],
      ...['keep pages', 'save pages', 'does it work without internet', 'kept pages', 'app'],
    ],
  },
  downloads: {
    says: downloadWords.lede,
    also: [
      ...['downloads', 'download', 'files', 'whole edition', 'EPUB', 'e-book', 'ebook', 'Kindle', 'TEI', 'XML', 'CSV'],
      ...['spreadsheet', 'Markdown', 'Web Annotations', 'BibTeX', 'RIS', 'Zotero', 'dataset', 'open data', 'llms.txt'],
    ],
  },
  print: {
    says: printWords.hint,
    also: [
      'print',
      'print the edition',
      'printing',
      'on paper',
      'PDF',
      'paper version',
      'download as PDF',
      'hard copy',
    ],
  },
} as const satisfies Readonly<Record<string, PageSearch>>;

/** Readers' questions about the text and about the edition as a whole. */
export const aboutSearchWords = {
  page: [
    ...['who published', 'when published', 'date of publication', 'publication date', 'publisher', 'who issued'],
    ...['the text', 'who wrote the text', 'author of the text', 'which version', 'version', 'edition', 'official text'],
    ...['official translation', 'translation', 'original text', 'provenance', 'about this site', 'about this edition'],
    ...['legally binding', 'binding', 'legal status', 'status of the text', 'how many proposals', 'twenty proposals'],
    ...['list of proposals', 'number of proposals', 'how many chapters', 'structure of the text', 'who translated it'],
    ...[
      'summary of the text',
      'overview of the text',
      'purpose of the text',
      'aims of the text',
      'author',
      'authors',
      'paraphrase',
      'reworded text',
    ],
    ...[
      'machine translation',
      'editorial rules',
      'neutral',
      'who made this',
      'reliable',
      'source of the text',
      'imprint',
      'data',
      'download',
      'JSON',
      'API',
    ],
  ],
  rights: [
    ...['licence', 'copyright', 'rights', 'reuse', 'may I copy', 'permission', 'republish', 'Creative Commons'],
    ...['free to use', 'terms of use', 'commercial use', 'use in the classroom', 'public domain'],
  ],
} as const;
