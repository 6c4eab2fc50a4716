/** A contribution without faults: a note, a new source and a new author. */
import type { Contribution } from '../contribution.ts';

/** The day on which it is made. */
export const TODAY = '2026-11-26';

export const PROSE =
  'A jury is twelve of one’s peers. The words leave open how many must agree, and who may be one of them. The States answered both questions by laws of their own.';

export const sampleContribution: Contribution = {
  passage: 'proposal-01',
  name: 'by-jury',
  prose: PROSE,
  fields: {
    quote: 'by Jury',
    kind: 'context',
    by: 'teacher',
    date: TODAY,
    sources: [{ source: 'blackstone-1768', at: 'book 3: “of trials”' }],
  },
  sources: [
    {
      id: 'blackstone-1768',
      fields: {
        type: 'book',
        title: 'Commentaries: the laws',
        author: [{ family: 'Blackstone', given: 'William' }],
        issued: '1768',
        language: 'en',
      },
    },
  ],
  people: [{ id: 'teacher', fields: { name: 'A teacher' } }],
};
