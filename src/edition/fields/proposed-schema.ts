import * as z from 'zod';
import { id, list, name, pastDay, sentences } from './field-types.ts';
import { isReservedId } from './reserved-ids.ts';

/** How many proposals an edition may receive in its life. */
const MOST_PROPOSED = 2_000;
/** An id in a list. */
const slug = id
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'lower-case letters and digits, with hyphens between them')
  .refine((value) => !isReservedId(value), 'an id that is not the name of a part of the site');

/** The outcome of a proposal. */
const PROPOSED_STATES = ['open', 'accepted', 'changed', 'declined'] as const;

export const proposedSchema = list(
  z
    .strictObject({
      id: slug.describe('It is part of the address of the item: `/contribute/log/#id`.'),
      date: pastDay.describe('Day on which it arrived.'),
      about: name.describe(
        'What it is about, in the form of a link: `passage:proposal-08`, `term:backdoor`; for a note `annotation:proposal-08/since`, and likewise `figure:`, `event:` and `person:`.',
      ),
      kind: z.enum(['addition', 'correction']),
      what: sentences.describe(
        'What was proposed, in a sentence. The name of the reader is left out unless they wish it.',
      ),
      state: z.enum(PROPOSED_STATES).describe('`changed`: accepted in another form than it was proposed.'),
      reason: sentences.optional().describe('Why; required if it was changed or declined.'),
      note: name.optional().describe('The note that came of it, such as `proposal-08/since`.'),
    })
    .refine(({ state, reason }) => reason !== undefined || state === 'open' || state === 'accepted', {
      path: ['reason'],
      error: 'why it was changed or declined',
    })
    .refine(({ state, note }) => note === undefined || state === 'accepted' || state === 'changed', {
      path: ['note'],
      error: 'no note unless something was accepted',
    }),
  MOST_PROPOSED,
).meta({ one: 'what was proposed, and the outcome' });

export type ProposedFields = z.output<typeof proposedSchema>[number];
