import * as z from 'zod';
import { MOST_QUOTED_WORDS } from '../most-quoted-words.ts';
import { FOUND, SAW } from '../vocabularies.ts';
import { id, list, name, pastDay, quoted } from './field-types.ts';

/**
 * A file has the reviews of a folder; that of a glossary has about four hundred citations checked in a hundred texts.
 */
const MOST_REVIEWED = 1_000;

const readingSchema = z
  .strictObject({
    source: id
      .optional()
      .describe('What was looked at: a source that the text cites. Only `knowledge` may be without.'),
    saw: z
      .enum(SAW)
      .describe(
        '`original`: the source itself, at its publisher’s; `copy`: its own words elsewhere; `report`: only what somebody says of it; `knowledge`: nothing could be opened.',
      ),
    words: quoted
      .optional()
      .describe(
        `At most ${MOST_QUOTED_WORDS} words of the source that support the claim, word for word; for \`original\` and \`copy\`.`,
      ),
    place: name.optional().describe('Where these words are; required beside them.'),
    found: z.enum(FOUND).describe('`supported`: without a change; `mended`: after the text was changed.'),
  })
  .refine(({ saw, words }) => words !== undefined || (saw !== 'original' && saw !== 'copy'), {
    path: ['words'],
    error: 'the words of the source that support the claim',
  })
  .refine(({ words, place }) => words === undefined || place !== undefined, {
    path: ['place'],
    error: 'where these words are',
  })
  .refine(({ saw, source }) => source !== undefined || saw === 'knowledge', {
    path: ['source'],
    error: 'what was looked at',
  });

export const reviewsSchema = list(
  z.strictObject({
    of: name.describe(
      'What was read, in the form of a link: `annotation:proposal-08/since`, `term:backdoor`, `passage:proposal-08` for its introduction; likewise `body:`, `instrument:`, `figure:`, `event:`, `goal:`, `witness:`, and `page:about`.',
    ),
    text: z
      .string()
      .regex(/^[0-9a-f]{12}$/u, 'twelve digits, as “npm run reviews” prints them')
      .describe(
        'Which text was read: the digits that `npm run reviews` prints for it. When the text changes, the digits change.',
      ),
    by: id.describe('Who read it: a file in `people/`, without `.yaml`. Nobody reviews what they wrote.'),
    date: pastDay.describe('Day of the reading.'),
    readings: z.array(readingSchema).min(1).max(100).describe('What was looked at, source by source.'),
  }),
  MOST_REVIEWED,
).meta({ one: 'how each text of a folder was checked against its sources, and by whom' });
