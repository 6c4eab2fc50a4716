/** Passages and annotations as `edition.json` has them. */
import * as z from 'zod';
import { CONFIDENCES, VOICES, WORDING_BASES, WORDING_EFFECTS } from '../edition/vocabularies.ts';
import type { KindWithFields } from '../edition/annotation.ts';
import { ANNOTATION_KINDS, type AnnotationKind } from '../edition/kinds.ts';
import { capitalized, KIND_WORDS } from '../words/vocabulary.ts';
import {
  jsonAssistance,
  citation,
  essay,
  html,
  jsonDay,
  part,
  passageId,
  range,
  reviews,
  sentenceId,
  text,
  url,
  words,
} from './part-json-schemas.ts';

const sentence = z.strictObject({ id: sentenceId, url, text: words, ...range }).meta({
  id: 'Sentence',
  description: 'A sentence of the text, at its offsets. White space between sentences belongs to none.',
});

export const passageJsonSchema = z
  .strictObject({
    id: words.describe(
      'Also the name of its file. On pages with several passages, element ids begin with it: proposal-08.s1.',
    ),
    kind: z
      .enum(['preamble', 'chapter', 'proposal', 'closing'])
      .describe('“chapter” is its title and the words before its proposals.'),
    number: z.int().positive().exactOptional().describe('Of a chapter or a proposal.'),
    chapter: z
      .int()
      .positive()
      .exactOptional()
      .describe('Number of the chapter that a proposal belongs to; for a chapter, its own number.'),
    title: words.describe(
      'Of a chapter or a proposal, part of the base text; of the preamble and the closing, given by the editors.',
    ),
    url,
    text: words.describe('The base text without its title; paragraphs are joined by one line feed.'),
    sentences: z.array(sentence),
    why: words.exactOptional().describe('Why it matters, in a sentence of the editors.'),
    introduction: z.strictObject(essay).exactOptional().describe('The introduction by the editors.'),
    noneFound: z
      .partialRecord(z.enum(ANNOTATION_KINDS), words)
      .exactOptional()
      .describe('Kinds of annotation that were looked for and not found, each with the reason.'),
  })
  .meta({
    id: 'Passage',
    description:
      'A part of the base text with a page of its own. The base text is rebuilt by joining the passages with one line feed: ' +
      'a chapter is its title, a line feed, its text; a proposal is “number. title. text”; any other passage is its text.',
  });

const quote = z
  .strictObject({
    exact: z.string().describe('The words as they are there; empty if words are missing.'),
    prefix: z.string().describe('Up to 32 UTF-16 code units before them, in the same part.'),
    suffix: z.string().describe('Up to 32 UTF-16 code units after them, in the same part.'),
    ...range,
  })
  .meta({
    id: 'Quote',
    description:
      'Words of a title or a text, as a text quote selector and a text position selector of the Web Annotation Data Model.',
  });

const annotationFields = {
  id: words.describe('Passage and name: proposal-08/since.'),
  passage: passageId,
  letter: z
    .string()
    .regex(/^[a-z]+$/u)
    .describe(
      'Letter by which the page of the passage refers to it. Letters move when annotations are added; ids do not.',
    ),
  scope: z
    .enum(['phrase', 'sentence', 'passage'])
    .describe('Whether it concerns quoted words, a sentence, or the whole passage.'),
  part: part.describe('The part that its quotations are in; “text” if it has none.'),
  quotes: z
    .array(quote)
    .describe('The words concerned, in order; several for a broken lemma. Empty unless the scope is a phrase.'),
  isOmission: z
    .boolean()
    .describe('Words are missing at a point of the text: the only quotation is empty and marks that point.'),
  sentences: z.array(sentenceId).describe('Sentences that it concerns; none for a title or a whole passage.'),
  by: words.describe('Id of a person.'),
  date: jsonDay.describe('Day of writing.'),
  assistance: jsonAssistance.describe('How much of it a machine wrote; absent if its author does not say it.'),
  url,
  html,
  text,
  sources: z.array(citation),
  reviews,
};

const position = z
  .strictObject({
    voice: z.enum(VOICES),
    holder: words.describe('Who holds it, where and when.'),
    country: words
      .exactOptional()
      .describe('Codes of ISO 3166-1, or EU, with commas between several; absent if no country is known.'),
    says: words.describe('The opinion, in the terms of the holder.'),
    ...citation.shape,
  })
  .meta({ id: 'Position', description: 'One side of a debate.' });

/** Fields that only annotations of a kind have. */
const OWN_FIELDS = {
  wording: {
    reading: words
      .exactOptional()
      .describe('The other wording; absent only if the text adds words, and at a crux that nobody has solved.'),
    effect: z.enum(WORDING_EFFECTS).describe('What the difference does to the sense.'),
    basis: z.enum(WORDING_BASES).describe('What supports the other wording.'),
    confidence: z.enum(CONFIDENCES),
    witnesses: z.array(words).describe('Ids of the witnesses that have the reading or support it.'),
    isCrux: z.boolean().describe('No reading could be recovered, or two are equally good.'),
  },
  parallel: { instruments: z.array(words).min(1).describe('Ids of instruments.') },
  debate: { positions: z.array(position).min(2).describe('At least two, of different voices.') },
} as const satisfies Readonly<Record<KindWithFields, z.ZodRawShape>>;

const SHAPES = ANNOTATION_KINDS.map((kind) => {
  const byKind: Readonly<Partial<Record<AnnotationKind, z.ZodRawShape>>> = OWN_FIELDS;
  return z.strictObject({
    ...annotationFields,
    kind: z.literal(kind).describe(`${capitalized(KIND_WORDS[kind].about)}.`),
    ...byKind[kind],
  });
});

/** Fields that are left out if they do not apply may be undefined before they are written. */
export type OwnJson<Kind extends AnnotationKind> = Kind extends KindWithFields
  ? Loosely<z.output<z.ZodObject<(typeof OWN_FIELDS)[Kind]>>>
  : object;
type Loosely<Fields> = {
  [Name in keyof Fields]: undefined extends Fields[Name] ? Fields[Name] | undefined : Fields[Name];
};

export type AnnotationJson = {
  [Kind in AnnotationKind]: z.output<z.ZodObject<typeof annotationFields>> & { kind: Kind } & OwnOf<Kind>;
}[AnnotationKind];
type OwnOf<Kind extends AnnotationKind> = Kind extends KindWithFields
  ? z.output<z.ZodObject<(typeof OWN_FIELDS)[Kind]>>
  : unknown;

export const annotationJsonSchema = z
  .discriminatedUnion('kind', SHAPES as unknown as readonly [z.ZodObject, ...z.ZodObject[]])
  .meta({ id: 'Annotation', description: 'A note of the commentary.' }) as unknown as z.ZodType<AnnotationJson>;

export type PassageJson = z.output<typeof passageJsonSchema>;
export type QuoteJson = z.output<typeof quote>;
