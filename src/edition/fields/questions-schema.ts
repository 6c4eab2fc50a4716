import * as z from 'zod';
import { id, list, name, pastDay, sentences } from './field-types.ts';

/** Questions that nobody could answer so far. */
export const questionsSchema = list(
  z.strictObject({
    about: name.describe(
      'What it is about, in the form of a link: `annotation:proposal-08/since`, `term:backdoor`, `passage:closing`.',
    ),
    asks: sentences.describe('The question, in one sentence.'),
    known: sentences.describe('What is known about it.'),
    date: pastDay.describe('Day up to which that is true.'),
  }),
  500,
).meta({ one: 'questions that nobody could answer, each with what is known' });

/** Why a passage matters to a reader who knows nothing about it. */
export const whySchema = list(
  z.strictObject({
    passage: id,
    says: sentences.describe('One sentence, supported by the introduction and the annotations.'),
  }),
  500,
).meta({ one: 'a sentence for each passage on why it matters; printed before its introduction' });

export type QuestionFields = z.output<typeof questionsSchema>[number];
