import * as z from 'zod';
import { citations } from './citation-schema.ts';
import { CONFIDENCES, VOICES, WORDING_BASES, WORDING_EFFECTS } from '../vocabularies.ts';
import {
  assistance,
  countryCodes,
  id,
  list,
  name,
  pastDay,
  quoted,
  sentences,
  some,
  title,
  ownWords,
} from './field-types.ts';
import type { AnnotationKind } from '../kinds.ts';

/** An annotation says by `quote` or by `sentence` what it is about. With neither, it is about the whole passage. */
const annotationFields = {
  quote: z
    .union([quoted, z.array(quoted).min(1).max(20)])
    .optional()
    .describe('The words, exactly as the text has them; a list for a broken lemma, in order, within one sentence.'),
  before: quoted.optional().describe('Words just before the quotation, if it occurs twice.'),
  after: quoted.optional().describe('Words just after the quotation, if it occurs twice.'),
  part: z.enum(['title', 'text']).default('text').describe('`title` if the words are in the title.'),
  insert: z.literal('after').optional().describe('`after` if words are missing after the quotation.'),
  sentence: id.optional().describe('Id of a sentence, such as `s2`, if the note is about the whole sentence.'),
  by: id.describe('Who wrote it: a file in `people/`, without `.yaml`.'),
  date: pastDay.describe('Day of writing, such as 2026-11-23.'),
  assistance,
  sources: citations.min(1).describe('What supports it, each source with the place in it.'),
  words: ownWords,
};

/** Fields by which an annotation says what it is about. */
export const PLACE_FIELDS = [
  'quote',
  'before',
  'after',
  'part',
  'insert',
  'sentence',
] as const satisfies readonly (keyof typeof annotationFields)[];

/** The debate with most has seven. */
const MOST_POSITIONS = 12;
/** The parallel with most has five. */
const MOST_INSTRUMENTS = 20;

const position = z.strictObject({
  voice: z
    .enum(VOICES)
    .describe(
      'Whose side it is. A state and its offices are a `government`; the European Union, its institutions and its agencies are an `international-organization`, like the United Nations.',
    ),
  holder: title.describe('Who holds it, where and when.'),
  country: countryCodes
    .optional()
    .describe(
      'Whose government it is, or the country of the holder, if that is known: `CN`; `EU`; `AU, CA, IN`. Voices are counted by it.',
    ),
  source: id.describe('A file in `sources/`, without `.yaml`.'),
  at: name.describe('The place in the source.'),
  says: sentences.describe('One sentence, in the holder’s terms.'),
});

const KIND_SCHEMAS = {
  wording: z
    .strictObject({
      ...annotationFields,
      kind: z.literal('wording'),
      reading: sentences
        .optional()
        .describe(
          'The other wording; for an omission, the missing words. Only an addition or a crux may be without it.',
        ),
      effect: z.enum(WORDING_EFFECTS).describe('What the difference does to the sense.'),
      basis: z.enum(WORDING_BASES).describe('Where the other wording comes from.'),
      confidence: z.enum(CONFIDENCES).describe('How certain it is that this was meant.'),
      witness: list(id).describe(
        'The texts that have the reading or support it: files in `witnesses/`, without `.yaml`, of the same basis. The note cites a source of each. None for a conjecture.',
      ),
      crux: z
        .boolean()
        .default(false)
        .describe('`true` if no reading could be recovered, or two are equally good; then the confidence is `low`.'),
    })
    .describe(
      'How the text reads beside another witness. Conjecture and internal evidence cite the base text itself, with passage and sentence: `- { source: base-text, at: "proposal 8, sentence 1" }`.',
    ),
  context: z
    .strictObject({ ...annotationFields, kind: z.literal('context') })
    .describe('What the words refer to and where they come from.'),
  parallel: z
    .strictObject({
      ...annotationFields,
      kind: z.literal('parallel'),
      instruments: some(id, 1, MOST_INSTRUMENTS).describe(
        'The instruments that have the same matter: files in `instruments/`, without `.md`.',
      ),
    })
    .describe(
      'The same matter in another instrument. It may not name one that is declared `absent` or `silent` on its passage.',
    ),
  debate: z
    .strictObject({
      ...annotationFields,
      kind: z.literal('debate'),
      positions: some(position, 2, MOST_POSITIONS).describe('Two or more, of different voices.'),
    })
    .describe('What is contested: two or more positions of different voices, of about the same length.'),
  since: z
    .strictObject({ ...annotationFields, kind: z.literal('since') })
    .describe('What happened after the text was published.'),
} as const satisfies Readonly<Record<AnnotationKind, z.ZodObject>>;
type KindSchema = (typeof KIND_SCHEMAS)[AnnotationKind];

export const annotationSchema = z
  .discriminatedUnion('kind', Object.values(KIND_SCHEMAS) as unknown as readonly [KindSchema, ...KindSchema[]])
  .meta({ title: 'An annotation', one: 'one annotation' });
