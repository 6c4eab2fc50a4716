import * as z from 'zod';
import { ALIGNMENT_RELATIONS } from '../edition/vocabularies.ts';
import { essay, part, passageId, url, jsonAddress, words } from './part-json-schemas.ts';

/** The argument for an alignment, on the side of the goal and on that of the passage. */
export const alignmentFields = {
  relation: z.enum(ALIGNMENT_RELATIONS).describe('Theme: only the subject is shared.'),
  part,
  evidence: words.describe('Words of the passage.'),
  because: words,
};

const alignment = z
  .strictObject({ passage: passageId, ...alignmentFields })
  .meta({ id: 'Alignment', description: 'The relation of a passage to a goal or a target.' });

const target = z
  .strictObject({
    id: words,
    label: words,
    url,
    uri: jsonAddress.describe('Its identifier.'),
    alignments: z.array(alignment),
  })
  .meta({ id: 'Target', description: 'A target of a goal. Its label is in words of the editors.' });

export const goalJsonSchema = z
  .strictObject({
    number: z.int().positive(),
    name: words,
    colour: z
      .string()
      .regex(/^#[0-9A-Fa-f]{6}$/u)
      .describe('Hexadecimal, as its owner gives it.'),
    url,
    uri: jsonAddress.describe('Its identifier.'),
    official: jsonAddress.describe('Its page at its owner.'),
    essay: z.strictObject(essay).exactOptional().describe('The edition’s essay on it.'),
    alignments: z.array(alignment).describe('With the goal itself, if no single target can be defended.'),
    targets: z.array(target),
  })
  .meta({ id: 'Goal', description: 'A goal of the agenda.' });
