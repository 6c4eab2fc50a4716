/**
 * The format of a released state, `content/releases/<version>.jsonl`: a record on each line, the release itself first.
 * It holds everything that a page needs, in words that were rendered when the release was made, so that no later code
 * has to know how an earlier one read its files. HTML has links as authors write them, such as `term:backdoor`, and is
 * printed through an allow-list. A field may be added to the format, but never removed or given another meaning; a
 * different format has another number.
 */
import * as z from 'zod';
import { ALL_KINDS } from '../kinds.ts';

export const RELEASE_FORMAT = 1;

const words = z.string().min(1);
/** From the root of the site, with the fragment of a place on a page. */
const address = z.string().regex(/^[a-z0-9/.-]+(?:#[\w.-]+)?$/u, 'an address within the edition');
const offset = z.int().nonnegative();

/** Absent in a release that was made before the field was introduced. */
const data = z
  .record(z.string(), z.unknown())
  .optional()
  .describe(
    'Everything that `edition.json` said of it, with HTML as everywhere in this file: no page prints it today.',
  );

const head = z.strictObject({
  record: z.literal('release'),
  format: z.literal(RELEASE_FORMAT),
  version: words.describe('Semantic version.'),
  date: z.iso.date().describe('Day of the release.'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/u, 'forty hexadecimal digits')
    .optional()
    .describe('The commit that has this content.'),
  title: words,
  shortTitle: words,
  issuer: words,
  language: words,
  textNotice: words.optional().describe('What text this is.'),
  editors: words.describe('As they are printed.'),
  rights: z.strictObject({ text: words, commentary: words, commentaryUrl: words }),
  data,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, 'sixty-four hexadecimal digits')
    .describe('Of all lines after this one, each with its line feed.'),
});

const passage = z.strictObject({
  record: z.literal('passage'),
  id: words,
  kind: words,
  name: words.describe('As “Proposal 8”.'),
  title: words,
  address,
  text: words.describe('Paragraphs are separated by a line feed.'),
  sentences: z.array(z.strictObject({ id: words, start: offset, end: offset })).describe('UTF-16 offsets in the text.'),
  introduction: z.string().describe('HTML; may be empty.'),
  data,
});

const citation = z.strictObject({
  source: words.describe('Id of the source.'),
  label: words.describe('The source as a note names it; HTML.'),
  at: words.describe('The place in it; HTML.'),
});

const annotation = z.strictObject({
  record: z.literal('annotation'),
  id: words,
  passage: words,
  letter: words,
  kind: words,
  label: words.describe('The kind as it is printed.'),
  address,
  scope: z.enum(['passage', 'sentence', 'phrase']),
  part: z.enum(['title', 'text']).optional().describe('Of a phrase: where it is.'),
  ranges: z
    .array(z.tuple([offset, offset]))
    .optional()
    .describe('Of a phrase: UTF-16 offsets in title or text; of an omission, those of the words before it.'),
  isOmission: z.literal(true).optional(),
  sentences: z.array(words).optional().describe('Ids of the sentences that it concerns.'),
  lemma: words.describe('The words, the sentence or the passage that it is about, as they are printed.'),
  reading: words.optional().describe('HTML.'),
  judgement: words.optional().describe('Effect, basis and confidence of a reading.'),
  prose: words.describe('HTML.'),
  positions: z
    .array(z.strictObject({ voice: words, holder: words, says: words, citation }))
    .optional()
    .describe('Of a debate; `holder` and `says` are HTML.'),
  instruments: z.array(z.strictObject({ id: words, label: words })).optional(),
  by: words.describe('As it is printed.'),
  date: z.iso.date(),
  sources: z.array(citation),
  data,
});

const entry = z.strictObject({
  record: z.literal('entry'),
  kind: z.enum(ALL_KINDS),
  id: words,
  title: words,
  address,
  digits: words
    .optional()
    .describe('Digits of everything that its file said, by which a later state is recognized as different.'),
  data,
});

const question = z.strictObject({
  record: z.literal('question'),
  about: words.describe('Kind and id of what it is about.'),
  asks: words,
  known: words,
  date: z.iso.date(),
});

/** A line of the file. */
export const releaseSchema = z.discriminatedUnion('record', [head, passage, annotation, entry, question]);

type Read<Schema extends z.ZodType> = Readonly<Omit<z.output<Schema>, 'record'>>;
export type ReleaseHead = Omit<Read<typeof head>, 'format' | 'sha256'>;
export type ReleasedPassage = Read<typeof passage>;
export type ReleasedAnnotation = Read<typeof annotation>;
export type ReleasedCitation = Readonly<z.output<typeof citation>>;
/** Anything with an address that is neither text nor annotation: a term, a source, an event … */
export type ReleasedEntry = Read<typeof entry>;
/** A question that nobody could answer then. */
export type ReleasedQuestion = Read<typeof question>;

/** A state of the edition: a released one, or the present one in the same form. */
export interface Release extends ReleaseHead {
  readonly passages: readonly ReleasedPassage[];
  readonly annotations: readonly ReleasedAnnotation[];
  readonly entries: readonly ReleasedEntry[];
  readonly questions: readonly ReleasedQuestion[];
}
