/** Readers' words for the pages that list parts of the edition, each found as a whole: hidden words of these pages. */
import { citeWords } from './cite.ts';
import { entryWords } from './entries.ts';
import { figureWords } from './figures.ts';
import { goWords, quotationWords } from './quotation.ts';
import { questionWords } from './questions.ts';

export const sectionSearchWords = {
  read: {
    says: 'The whole text on one page, without notes.',
    also: ['whole text', 'full text', 'complete text', 'the text itself', 'read the text', 'text on one page'],
  },
  annotations: {
    says: 'All annotations in the order of the text.',
    also: ['all annotations', 'all notes', 'list of notes', 'commentary', 'footnotes'],
  },
  glossary: { says: entryWords.glossary.lede, also: ['glossary', 'list of terms', 'terminology', 'dictionary'] },
  bodies: {
    says: entryWords.bodies.lede,
    also: ['list of bodies', 'list of organizations', 'which organizations are named', 'who is named in the text'],
  },
  instruments: {
    says: entryWords.instruments.lede,
    also: ['list of instruments', 'list of treaties', 'list of laws', 'comparison with other documents', 'parallels'],
  },
  variants: {
    says: 'Where the text as published differs, or seems to differ, from other wordings, in one table.',
    also: [
      ...['variants', 'variant readings', 'apparatus', 'critical apparatus', 'emendations', 'textual criticism'],
      ...['errors in the text', 'mistakes in the text', 'errors of translation', 'mistranslations', 'odd wording'],
    ],
  },
  timeline: {
    says: 'Events around the text by date, each with its source.',
    also: ['timeline', 'chronology', 'list of events', 'key dates', 'history of the text', 'events by date'],
  },
  figures: {
    says: figureWords.lede,
    also: ['figures', 'statistics', 'charts', 'graphs', 'measurements', 'list of figures', 'numbers'],
  },
  questions: {
    says: questionWords.lede,
    also: ['open questions', 'what is not known', 'unanswered questions', 'unknowns'],
  },
  coverage: {
    says: 'How much of the text has notes, and of which kinds.',
    also: ['coverage', 'how much is annotated', 'what is missing', 'number of notes', 'progress of the commentary'],
  },
  witnesses: {
    says: entryWords.witnesses.lede,
    also: ['witnesses', 'list of witnesses', 'other versions of the text', 'other translations', 'versions'],
  },
  sources: {
    says: entryWords.sources.lede,
    also: ['bibliography', 'list of sources', 'references', 'works cited', 'literature', 'all sources'],
  },
  check: {
    says: quotationWords.lede,
    also: [
      'check a quotation',
      'verify a quote',
      'is that what it says',
      'fact check',
      'check a quote',
      'misquotation',
    ],
  },
  cite: { says: citeWords.ledeOfEdition, also: ['how to cite', 'citation styles', 'APA', 'MLA', 'Chicago', 'OSCOLA'] },
  go: { says: goWords.lede, also: ['go to a place', 'jump to a sentence', 'find a sentence by its number'] },
  'own-notes': {
    says: 'What you have written beside the text, kept on this device.',
    also: ['my notes', 'your notes', 'own notes', 'my highlights', 'private notes', 'export my notes'],
  },
  concordance: {
    says: 'Every significant word of the text in its line of context.',
    also: ['concordance', 'word list', 'word frequency', 'every word of the text', 'keyword in context'],
  },
  changes: {
    says: 'What was added, changed, renamed and removed after each version.',
    also: ['changes', 'changelog', 'what is new', 'older versions', 'releases', 'version history'],
  },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly also: readonly string[] }>>;
