/** The sections whose own pages the search does not find, each with the reason. */
import { ENTRY_KINDS, KINDS } from '../../edition/kinds.ts';
import { SECTION_OF, type Section } from '../../urls.ts';

/** Sections without a record of their own; what they list is found on its own page. */
export const UNSEARCHED_SECTIONS: Readonly<Partial<Record<Section, string>>> = {
  // Sections that list things with pages of their own: what links lead to.
  ...Object.fromEntries(
    ENTRY_KINDS.filter((kind) => KINDS[kind].referredTo === 'by links').map((kind) => [
      SECTION_OF[kind],
      `an index of ${KINDS[kind].list}, which are found themselves`,
    ]),
  ),
  read: 'the whole text once more: each sentence is found on the page of its passage',
  annotations: 'all annotations once more: each is found beside its words',
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
