import * as z from 'zod';
import { id, list, name, pastDay, sentences } from './field-types.ts';
import { isReservedId } from './reserved-ids.ts';

/** What an edition may have been offered in its life. */
const MOST_PROPOSED = 2_000;
/** An id that stands in a list. */
const slug = id
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'lower-case letters and digits, with hyphens between them')
  .refine((value) => !isReservedId(value), 'an id that is no name of a part of the site');

/** What became of something that was proposed. */
const PROPOSED_STATES = ['open', 'accepted', 'changed', 'declined'] as const;

export const proposedSchema = list(
  z
    .strictObject({
      id: slug.describe('It stands in the address of the item: `/contribute/log/#id`.'),
      date: pastDay.describe('Day on which it arrived.'),
      about: name.describe(
        'What it is about, as in a link: `passage:proposal-08`, `term:backdoor`; of a note `annotation:proposal-08/since`, and likewise `figure:`, `event:` and `person:`.',
      ),
      kind: z.enum(['addition', 'correction']),
      what: sentences.describe('What was proposed, in a sentence. No name of who proposed it, unless they wish it.'),
      state: z.enum(PROPOSED_STATES).describe('`changed`: taken in otherwise than it was proposed.'),
      reason: sentences.optional().describe('Why; needed where it was changed or declined.'),
      note: name.optional().describe('The note that came of it, as `proposal-08/since`.'),
    })
    .refine(({ state, reason }) => reason !== undefined || state === 'open' || state === 'accepted', {
      path: ['reason'],
      error: 'why it was changed or declined',
    })
    .refine(({ state, note }) => note === undefined || state === 'accepted' || state === 'changed', {
      path: ['note'],
      error: 'no note while nothing was taken in',
    }),
  MOST_PROPOSED,
).meta({ one: 'what was proposed, and what became of it' });

export type ProposedFields = z.output<typeof proposedSchema>[number];
