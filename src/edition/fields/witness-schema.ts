import * as z from 'zod';
import { citations } from './citation-schema.ts';
import { READ_EXTENTS, WORDING_BASES } from '../vocabularies.ts';
import { MOST_QUOTED_WORDS } from '../most-quoted-words.ts';
import { id, languageTag, list, name, pastDate, quoted, sentences, title } from './field-types.ts';

/** An edition of fifty proposals has about two hundred. */
const MOST_SENTENCES = 1_000;

export const witnessSchema = z
  .strictObject({
    title: title.describe('A name that says what text it is: `The official English`.'),
    basis: z
      .enum(WORDING_BASES)
      .exclude(['conjecture'])
      .describe('Its relation to the base text. Readings that rest on it have the same basis.'),
    language: languageTag.describe('Language of its text, such as `en` or `zh`.'),
    publisher: title.optional(),
    date: pastDate.optional().describe('When it was published; left out if that is not known.'),
    sources: citations.min(1).describe('The known copies of it, each with the place in it.'),
    read: z.strictObject({
      extent: z.enum(READ_EXTENTS).describe('How much of its text that corresponds to the base text could be read.'),
      what: sentences.describe('The same in words: from where to where, and what was not read.'),
    }),
    sentences: list(
      z.strictObject({
        passage: id,
        sentence: id
          .optional()
          .describe('Id of a sentence of the passage, such as `s2`, or `title`; without it, the whole passage.'),
        quote: quoted.optional().describe(`Words of the witness, at most ${MOST_QUOTED_WORDS}.`),
        says: sentences
          .optional()
          .describe('What it has there, in your own words: beside a quotation, or instead of one.'),
        source: id.describe('The copy in which that was read: a file in `sources/`, without `.yaml`.'),
        at: name.describe('The place in the source.'),
      }),
      MOST_SENTENCES,
    ).describe('What is known of it, sentence by sentence.'),
  })
  .meta({
    title: 'A witness',
    one: 'another text of the same content: an official or an agency’s version, a translation, a sister text',
    description:
      'It holds only what was read. Anything else is left out, and `read` says so; `none` is an honest answer.',
  });
