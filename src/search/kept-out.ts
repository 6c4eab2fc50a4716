/** The one place that says which pages the search does not find as such, and why. */
import type { Section } from '../urls.ts';

/** Sections without a record of their own; what they list is found where it is at home. */
export const KEPT_OUT: Readonly<Partial<Record<Section, string>>> = {
  read: 'the whole text once more: each sentence is found on the page of its passage',
  annotations: 'all annotations once more: each is found beside its words',
  glossary: 'an index of terms, which are found themselves',
  bodies: 'an index of bodies, which are found themselves',
  agenda: 'an index of goals and targets, which are found themselves',
  instruments: 'an index of instruments, which are found themselves',
  sources: 'an index of sources, which are found themselves',
  variants: 'annotations on wording in a table: each is found beside its words',
  coverage: 'counts, and no words of the edition',
  people: 'names of those who annotate, not of the text',
  concordance: 'every word of the text, so that every search would find it',
  search: 'the search itself',
  contribute: 'how to write an annotation, not what the text says',
  settings: 'how the edition looks',
  offline: 'what a device has kept',
  print: 'the whole edition once more, for paper',
  about: 'how the edition was made, not what the text says',
};
