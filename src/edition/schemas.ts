/**
 * The fields of every kind of file in `content/`, as authors write them: the list of all kinds, and the kinds with few
 * fields; kinds with many fields have files of their own in `fields/`. The description of a field is printed in the
 * author's manual, beside the form for a new annotation, and by the check when the field is missing.
 */
import * as z from 'zod';
import { annotationSchema } from './fields/annotation-schema.ts';
import { bodySchema } from './fields/body-schema.ts';
import { instrumentSchema } from './fields/instrument-schema.ts';
import { passageSchema } from './fields/passage-schema.ts';
import { sourceSchema } from './fields/source-schema.ts';
import { termSchema } from './fields/term-schema.ts';
import { witnessSchema } from './fields/witness-schema.ts';
import { citations } from './fields/citation-schema.ts';
import {
  also,
  id,
  isoDate,
  list,
  name,
  personName,
  secureAddress,
  sentences,
  title,
  webAddress,
} from './fields/field-types.ts';
import type { EntryKind } from './kinds.ts';
import { isReservedId } from './fields/reserved-ids.ts';

const goalSchema = z
  .strictObject({
    number: z.int().positive(),
    name,
    also,
    uri: webAddress,
    official: secureAddress,
    colour: z.string().regex(/^#[0-9A-Fa-f]{6}$/u, 'a colour, such as #19486A'),
    targets: z
      .array(z.strictObject({ id, label: title.describe('In your own words.'), uri: webAddress }))
      .min(1)
      .max(100),
  })
  .meta({
    title: 'A goal',
    one: 'a goal with its targets; a Markdown file beside it has the edition’s essay on the goal',
    description:
      'Beside it, `goal-01.md` has the edition’s essay on the goal: `sources` between the lines of hyphens, then one or two paragraphs.',
  });

const figureSchema = z
  .strictObject({
    title,
    also,
    unit: name.describe('What a value counts: `per cent of the world’s people`.'),
    note: sentences.optional().describe('What a reader must know to understand it.'),
    passages: list(id),
    goals: list(z.int().positive()).describe('Numbers of goals.'),
    points: z
      .array(
        z.strictObject({
          label: name.describe('Who or what was measured.'),
          date: isoDate,
          value: z.number(),
          source: id,
          at: name,
        }),
      )
      .min(1)
      .max(500),
  })
  .meta({
    title: 'A figure',
    one: 'something measured, drawn as bars',
    description:
      'A series has one label and several dates, a comparison several labels and one date. Each point has its own source.',
  });

export const essaySchema = z.strictObject({ sources: citations.default([]) });

export const personSchema = z
  .strictObject({
    name: personName.describe('As it is printed.'),
    url: secureAddress.optional().describe('A page about the person.'),
    note: sentences.optional().describe('A sentence on who it is.'),
  })
  .meta({
    title: 'A person',
    one: 'an author of annotations',
  });

const eventSchema = z
  .strictObject({
    id: id
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'lower-case letters and digits, with hyphens between them')
      .refine((value) => !isReservedId(value), 'an id that is not the name of a part of the site'),
    date: isoDate,
    title,
    also,
    text: sentences,
    passages: list(id),
    bodies: list(id),
    instruments: list(id),
    sources: citations.min(1),
  })
  .meta({
    title: 'The timeline',
    one: 'all events, in order of date',
  });

/** The fields of the files of each kind, or of each item if one file has all of them. */
export const SCHEMAS = {
  passage: passageSchema,
  annotation: annotationSchema,
  term: termSchema,
  body: bodySchema,
  instrument: instrumentSchema,
  goal: goalSchema,
  figure: figureSchema,
  witness: witnessSchema,
  source: sourceSchema,
  person: personSchema,
  event: eventSchema,
} as const satisfies Readonly<Record<EntryKind, z.ZodType>>;

export type FieldsOf<Kind extends EntryKind> = z.output<(typeof SCHEMAS)[Kind]>;
export type AnnotationFields = FieldsOf<'annotation'>;
export type EventFields = FieldsOf<'event'>;
