/** Parts that several kinds of thing in `edition.json` have in common. */
import * as z from 'zod';
import { ASSISTANCE, FOUND, SAW } from '../edition/vocabularies.ts';

export const words = z.string().min(1);
export const url = words.meta({
  format: 'uri-reference',
  description: 'Address of its page on the site, or of its place on a page: a path from the root of the host.',
});
export const jsonAddress = z.url({ protocol: /^https?$/u });
export const jsonDay = z.iso.date();
export const jsonDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u)
  .describe('Year, month or day, ISO 8601.');
export const passageId = words.describe('Id of a passage.');
export const sentenceId = z
  .string()
  .regex(/^s[1-9]\d*$/u)
  .describe('Id of a sentence, unique in its passage; also its element id on the page of the passage.');
export const part = z.enum(['title', 'text']).describe('Whether words are in the title of the passage or in its text.');
export const html = z.string().describe('As HTML.');
export const text = z.string().describe('As plain text; paragraphs are separated by one line feed.');

/** Offsets of a range, in UTF-16 code units. */
export const range = {
  start: z
    .int()
    .nonnegative()
    .describe('UTF-16 offset of the first code unit in the title or the text of the passage.'),
  end: z.int().nonnegative().describe('UTF-16 offset after the last code unit.'),
};

export const citation = z
  .strictObject({
    source: words.describe('Id of a source.'),
    at: words.describe('The place in it: article, paragraph, section, page.'),
  })
  .meta({ id: 'Citation', description: 'A source, and the place in it.' });

export const mention = z
  .strictObject({
    passage: passageId,
    part,
    sentence: sentenceId.nullable().describe('The sentence; null in a title.'),
    exact: words.describe('The words as they are there.'),
    ...range,
  })
  .meta({ id: 'Mention', description: 'A place where the base text names a term or a body.' });

export const jsonAssistance = z
  .enum(ASSISTANCE)
  .exactOptional()
  .describe(
    'How much of it a machine wrote: nothing (none); a first draft, which was checked (drafted); changes of what a person wrote (edited).',
  );

const review = z
  .strictObject({
    by: words.describe('Id of a person: who read it against its source. Nobody reviews what they wrote.'),
    date: jsonDay.describe('Day of the reading.'),
    saw: z
      .enum(SAW)
      .describe(
        'What was seen of the source: itself (original), its own words at another address (copy), what somebody says of it (report), or nothing (knowledge).',
      ),
    source: words.exactOptional().describe('Id of a source that the text cites.'),
    words: words.exactOptional().describe('Words of the source that support the claim, at most twenty.'),
    place: words.exactOptional().describe('Where these words are in the source.'),
    found: z.enum(FOUND).describe('Whether the text was supported without a change, or only after it was mended.'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{12}$/u)
      .describe('Which text was read: the first digits of the SHA-256 of its claims. A changed text has no reviews.'),
  })
  .meta({ id: 'Review', description: 'A record that somebody compared a text with one of its sources.' });

export const reviews = z
  .array(review)
  .describe('How it was checked, source by source; empty if nobody has checked it yet.');

/** Commentary with the sources that support it. */
export const essay = { html, text, sources: z.array(citation), reviews };

export type CitationJson = z.output<typeof citation>;
export type ReviewJson = z.output<typeof review>;
export type MentionJson = z.output<typeof mention>;
