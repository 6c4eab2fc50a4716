import * as z from 'zod';
import { citations } from './citation-schema.ts';
import { ALIGNMENT_RELATIONS } from '../vocabularies.ts';
import { id, list, name, quoted, sentences, title } from './field-types.ts';
import { ANNOTATION_KINDS } from '../kinds.ts';

export const passageSchema = z
  .strictObject({
    title,
    also: z
      .record(
        z.string().regex(/^(?:s\d+|title)$/u, 'a sentence, such as s2, or title'),
        z.union([
          z.array(name).max(60),
          z.strictObject({
            words: z.array(name).min(1).max(60),
            because: sentences.describe('Why no term, body or note can have these words instead.'),
          }),
        ]),
      )
      .refine(
        (all) => Object.entries(all).every(([key, words]) => Array.isArray(words) === (key === 'title')),
        'a list for title, and words with because for a sentence',
      )
      .default({})
      .describe(
        'Words that readers use in a search. `title: [kids]` is for the whole passage. By its id, a sentence gets words for what it says, if no term or body that it names can have them: `s1: { words: [teenagers], because: "…" }`. They are only shown as the reason why something was found.',
      ),
    chapter: z
      .int()
      .positive()
      .optional()
      .describe('Of a proposal: the number of its chapter, if the text has chapters.'),
    alignments: list(
      z.strictObject({
        target: id.optional().describe('Id of a target, such as `"9.c"`; or `goal`.'),
        goal: z.int().positive().optional().describe('Number of a goal, if no single target can be defended.'),
        relation: z.enum(ALIGNMENT_RELATIONS),
        evidence: quoted.describe('Words of the title or of the text.'),
        because: sentences,
      }),
    ),
    sources: citations.default([]).describe('Of the introduction.'),
    'none-found': z
      .partialRecord(z.enum(ANNOTATION_KINDS), sentences)
      .default({})
      .describe('Kinds of annotation that were looked for but not found, each with the reason.'),
  })
  .meta({
    title: 'A passage',
    one: 'a passage of the base text, with its introduction; maintainers only',
    description:
      'Maintainers only. After the fields comes `<BaseText>`, the text as published, `</BaseText>`, then the introduction under `## In brief` (80 to 150 words). No other component, no import, no expression. The base text is never changed to fit a note. If it was copied wrongly and is corrected on purpose, `npm run reanchor` shows as a difference how annotations must change, and changes nothing without a yes; then `npm run lock` accepts the text.',
  });
