import * as z from 'zod';
import { id, list, name, pastDay, sentences } from './field-types.ts';

/** How many ids an edition may lose in its life. */
const MOST_GONE = 2_000;

/** The fate of an id that was released and no longer exists. */
export const goneSchema = list(
  z.strictObject({
    id: name.describe(
      'What is gone, in the form of a link: `term:backdoor`; an annotation is `annotation:proposal-08/since`, a sentence `sentence:proposal-08.s3`, and likewise `figure:`, `event:` and `person:`.',
    ),
    date: pastDay.describe('Day on which it was removed or renamed.'),
    reason: sentences.describe('Why, in a sentence.'),
    renamed: name
      .optional()
      .describe('The id that the same thing has now; its old address leads there. Without it, the thing was removed.'),
    instead: list(id).describe('Other things, in the form of links, that say what the removed one said.'),
  }),
  MOST_GONE,
).meta({ one: 'what became of released ids: removed, or renamed' });

export type GoneFields = z.output<typeof goneSchema>[number];
