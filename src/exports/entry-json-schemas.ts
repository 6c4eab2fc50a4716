/** The things that the commentary describes and cites, as `edition.json` has them. */
import * as z from 'zod';
import { PARALLEL_RELATIONS, READ_EXTENTS, WORDING_BASES } from '../edition/vocabularies.ts';
import type { EntryKind } from '../edition/kinds.ts';
import {
  jsonAssistance,
  citation,
  essay,
  jsonDate,
  mention,
  part,
  passageId,
  reviews,
  url,
  jsonAddress,
  words,
} from './part-json-schemas.ts';
import { goalJsonSchema } from './goal-json-schema.ts';
import { sourceJsonSchema } from './source-json-schema.ts';
import { annotationJsonSchema, passageJsonSchema } from './passage-json-schemas.ts';

const aliases = z
  .array(words)
  .describe(
    'Words by which the text names it, its own name included. A name with a capital letter is matched exactly, one without in upper or lower case.',
  );

const term = z
  .strictObject({
    id: words,
    label: words,
    aliases,
    chinese: words.exactOptional(),
    pinyin: words.exactOptional(),
    related: z.array(words).describe('Ids of terms.'),
    url,
    ...essay,
    assistance: jsonAssistance,
    mentions: z.array(mention),
  })
  .meta({ id: 'Term', description: 'An entry of the glossary.' });

const body = z
  .strictObject({
    id: words,
    name: words,
    acronym: words.exactOptional(),
    aliases,
    kind: words,
    founded: jsonDate.exactOptional(),
    ended: jsonDate.exactOptional(),
    seat: words.exactOptional(),
    parent: words.exactOptional().describe('Id of the body that it belongs to.'),
    url,
    official: jsonAddress.exactOptional().describe('Its own site.'),
    wikidata: z
      .string()
      .regex(/^Q\d+$/u)
      .exactOptional()
      .describe('Id of its item in Wikidata.'),
    related: z.array(passageId).describe('Passages that bear on it without naming it.'),
    ...essay,
    assistance: jsonAssistance,
    mentions: z.array(mention),
  })
  .meta({ id: 'Body', description: 'An organization, named in the text or related to it.' });

const parallel = z
  .strictObject({
    passage: passageId,
    at: words.describe('The place in the instrument.'),
    relation: z.enum(PARALLEL_RELATIONS),
    text: words,
  })
  .meta({
    id: 'Parallel',
    description: 'The place where an instrument deals with the matter of a passage, and how it relates to it.',
  });

const instrument = z
  .strictObject({
    id: words,
    title: words,
    short: words.exactOptional(),
    date: jsonDate,
    issuer: words,
    kind: words,
    symbol: words.exactOptional().describe('Symbol of the document, as its issuer numbers it.'),
    url,
    official: jsonAddress.exactOptional(),
    ...essay,
    assistance: jsonAssistance,
    parallels: z.array(parallel),
    examined: words.exactOptional().describe('Which part of it was examined.'),
    silentOn: z.array(passageId).describe('Passages for which it was examined and says nothing.'),
  })
  .meta({ id: 'Instrument', description: 'Another document that deals with matters of the text.' });

const figure = z
  .strictObject({
    id: words,
    title: words,
    url,
    unit: words.describe('What a value counts.'),
    note: words.exactOptional(),
    passages: z.array(passageId),
    goals: z.array(z.int().positive()).describe('Numbers of goals.'),
    points: z
      .array(
        z.strictObject({
          label: words.describe('Who or what was measured.'),
          date: jsonDate,
          value: z.number(),
          ...citation.shape,
        }),
      )
      .min(1),
    reviews,
  })
  .meta({ id: 'Figure', description: 'Something measured: one value, a comparison, or a series over time.' });

const witness = z
  .strictObject({
    id: words,
    title: words,
    url,
    basis: z.enum(WORDING_BASES).describe('Its relation to the base text.'),
    language: words.describe('Language of its text.'),
    publisher: words.exactOptional(),
    date: jsonDate.exactOptional().describe('Absent if it is not known.'),
    sources: z.array(citation).min(1).describe('The known copies of it.'),
    read: z.strictObject({
      extent: z.enum(READ_EXTENTS),
      what: words.describe('From where to where it was read, and what was not.'),
    }),
    sentences: z
      .array(
        z.strictObject({
          passage: passageId,
          part,
          sentence: words.nullable().describe('Id of a sentence; null if the title or the whole passage is meant.'),
          quote: words.exactOptional().describe('Words of the witness.'),
          says: words.exactOptional().describe('What it has there, in words of the editors.'),
          ...citation.shape,
        }),
      )
      .describe('In the order of the text.'),
    reviews,
  })
  .meta({ id: 'Witness', description: 'Another text of the same content, by which the base text is judged.' });

const person = z
  .strictObject({ id: words, name: words, url, homepage: jsonAddress.exactOptional(), note: words.exactOptional() })
  .meta({ id: 'Person', description: 'Someone who wrote annotations.' });

const event = z
  .strictObject({
    id: words,
    date: jsonDate,
    title: words,
    url,
    text: words,
    passages: z.array(passageId),
    bodies: z.array(words).describe('Ids of bodies.'),
    instruments: z.array(words).describe('Ids of instruments.'),
    sources: z.array(citation),
    reviews,
  })
  .meta({ id: 'Event', description: 'An event of the timeline.' });

/** The lists of things, each in the order that its description names. */
export const ENTRY_JSON_SCHEMAS = {
  passage: z.array(passageJsonSchema).describe('In reading order.'),
  annotation: z
    .array(annotationJsonSchema)
    .describe('In reading order of their passages, then by place: whole passage, title, text.'),
  term: z.array(term),
  body: z.array(body),
  instrument: z.array(instrument).describe('By date.'),
  event: z.array(event).describe('By date.'),
  goal: z.array(goalJsonSchema),
  figure: z.array(figure).describe('By title.'),
  witness: z.array(witness).describe('By basis, then by date and title.'),
  source: z.array(sourceJsonSchema),
  person: z.array(person),
} as const satisfies Readonly<Record<EntryKind, z.ZodArray>>;

/** The published form of a thing of a kind. */
export type JsonOf<Kind extends EntryKind> = z.output<(typeof ENTRY_JSON_SCHEMAS)[Kind]>[number];
