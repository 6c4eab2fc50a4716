/** The JSON file of a passage, described once: both its type and the published schema come from here. */
import * as z from 'zod';
import { NAMED_KINDS } from '../edition/kind-with.ts';
import { editionJsonShape } from './edition-json-schema.ts';
import { ENTRY_JSON_SCHEMAS } from './entry-json-schemas.ts';
import { alignmentFields } from './goal-json-schema.ts';
import { mention, url, words } from './part-json-schemas.ts';
import { passageJsonSchema } from './passage-json-schemas.ts';

/**
 * The JSON Schema of the files of passages, draft 2020-12.
 * @returns a value for `JSON.stringify`; every call makes the same
 */
export function passageFileSchema(): object {
  return z.toJSONSchema(passageFileShape, { target: 'draft-2020-12' });
}

const alignment = z
  .strictObject({
    goal: z.int().positive().describe('Number of the goal.'),
    target: words.exactOptional().describe('Id of the target; absent if only the theme of the goal is shared.'),
    label: words.describe('Of the target, in words of the editors; or the name of the goal.'),
    url,
    ...alignmentFields,
  })
  .meta({ id: 'PassageAlignment', description: 'The relation of the passage to a goal or to one of its targets.' });

const parallel = z
  .strictObject({
    instrument: words.describe('Id of the instrument.'),
    title: words,
    url,
    at: words.describe('The place in the instrument.'),
    relation: ENTRY_JSON_SCHEMAS.instrument.element.shape.parallels.element.shape.relation,
    text: words,
  })
  .meta({ id: 'PassageParallel', description: 'The place where an instrument deals with the matter of the passage.' });

const named = z
  .strictObject({
    kind: z.enum(NAMED_KINDS),
    id: words,
    name: words,
    url,
    ...mention.omit({ passage: true }).shape,
  })
  .meta({
    id: 'NamedThing',
    description: `A place where the passage names ${NAMED_KINDS.map((kind) => `a ${kind}`).join(' or ')}.`,
  });

/** The value of a passage's file. */
export const passageFileShape = z
  .strictObject({
    $schema: url.describe('Address of this schema.'),
    edition: editionJsonShape.shape.edition,
    passage: passageJsonSchema,
    annotations: ENTRY_JSON_SCHEMAS.annotation,
    mentions: z.array(named).describe('In the order of title and text.'),
    alignments: z.array(alignment).describe('By goal and target.'),
    parallels: z.array(parallel).describe('By date of the instrument.'),
    figures: z.array(ENTRY_JSON_SCHEMAS.figure.element).describe('Measurements that bear on it.'),
    sources: z.array(ENTRY_JSON_SCHEMAS.source.element).describe('Every source that something in this file cites.'),
    people: z.array(ENTRY_JSON_SCHEMAS.person.element).describe('The editors, and the authors of annotations on it.'),
  })
  .meta({
    title: 'Passage of an annotated edition',
    description:
      'A passage with everything that the edition says of it: the same values as in the file of the whole edition, under the same ids.',
  });

export type PassageFileJson = z.output<typeof passageFileShape>;
