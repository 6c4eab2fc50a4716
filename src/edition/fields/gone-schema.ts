import * as z from 'zod';
import { id, list, name, pastDay, sentences } from './field-types.ts';

/** Ids that an edition may lose in its life. */
const MOST_GONE = 2_000;

/** What became of an id that was released and that nothing has any longer. */
export const goneSchema = list(
  z.strictObject({
    id: name.describe(
      'What is gone, as in a link: `term:backdoor`; an annotation is `annotation:proposal-08/since`, a sentence `sentence:proposal-08.s3`, and likewise `figure:`, `event:` and `person:`.',
    ),
    date: pastDay.describe('Day on which it was removed or renamed.'),
    reason: sentences.describe('Why, in a sentence.'),
    renamed: name
      .optional()
      .describe(
        'The id under which the same thing is found now; its old address leads there. Without it, the thing was removed.',
      ),
    instead: list(id).describe('Other things, as in links, that say what the removed one said.'),
  }),
  MOST_GONE,
).meta({ one: 'what became of ids that were released: removed, or renamed' });

export type GoneFields = z.output<typeof goneSchema>[number];
