/** What the commentary describes and cites, as `edition.json` has it. */
import * as z from 'zod';
import {
  ALIGNMENT_RELATIONS,
  PARALLEL_RELATIONS,
  READ_EXTENTS,
  WORDING_BASES,
  type Origin,
} from '../edition/edition.ts';
import { ENTRY_KINDS, type EntryKind } from '../edition/kinds.ts';
import { citation, essay, jsonDate, mention, part, passageId, url, jsonAddress, words } from './part-json-schemas.ts';
import { annotationJsonSchema, passageJsonSchema } from './passage-json-schemas.ts';

const aliases = z
  .array(words)
  .describe(
    'Words by which the text names it, its own name included. One with a capital letter is matched exactly, one without in upper or lower case.',
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
    mentions: z.array(mention),
  })
  .meta({ id: 'Body', description: 'An organization, named in the text or related to it.' });

const alignment = z
  .strictObject({
    passage: passageId,
    relation: z.enum(ALIGNMENT_RELATIONS).describe('Theme: only the subject is shared.'),
    part,
    evidence: words.describe('Words of the passage.'),
    because: words,
  })
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

const goal = z
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
    essay: z.strictObject(essay).exactOptional().describe('What the edition says on it.'),
    alignments: z.array(alignment).describe('With the goal itself, where no single target can be defended.'),
    targets: z.array(target),
  })
  .meta({ id: 'Goal', description: 'A goal of the agenda.' });

const parallel = z
  .strictObject({
    passage: passageId,
    at: words.describe('The place in the instrument.'),
    relation: z.enum(PARALLEL_RELATIONS),
    text: words,
  })
  .meta({
    id: 'Parallel',
    description: 'Where an instrument deals with the matter of a passage, and how it stands to it.',
  });

const instrument = z
  .strictObject({
    id: words,
    title: words,
    short: words.exactOptional(),
    date: jsonDate,
    issuer: words,
    kind: words,
    symbol: words.exactOptional().describe('Of the document, as its issuer numbers it.'),
    url,
    official: jsonAddress.exactOptional(),
    ...essay,
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
  })
  .meta({ id: 'Figure', description: 'Something measured: one value, a comparison, or a series over time.' });

const witness = z
  .strictObject({
    id: words,
    title: words,
    url,
    basis: z.enum(WORDING_BASES).describe('What it is beside the base text.'),
    language: words.describe('Of its text.'),
    publisher: words.exactOptional(),
    date: jsonDate.exactOptional().describe('Absent if it is not known.'),
    sources: z.array(citation).min(1).describe('The copies of it that are known.'),
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
  })
  .meta({ id: 'Witness', description: 'Another text of the same words, by which the base text is judged.' });

const cslName = z.union([
  z.strictObject({ family: words, given: words.exactOptional() }),
  z.strictObject({ literal: words }),
]);
const cslDate = z
  .strictObject({ 'date-parts': z.array(z.array(z.int().positive()).min(1).max(3)).length(1) })
  .meta({ id: 'CslDate', description: 'Year, month and day, as far as they are known.' });

const ORIGINS = [
  'introduction',
  'page',
  ...ENTRY_KINDS.filter((kind) => kind !== 'passage' && kind !== 'source' && kind !== 'person'),
] as const satisfies readonly Origin['kind'][];

const source = z
  .strictObject({
    id: words,
    type: words,
    title: words,
    'title-short': words.exactOptional(),
    author: z.array(cslName).min(1).exactOptional(),
    publisher: words.exactOptional(),
    'container-title': words.exactOptional(),
    issued: cslDate.exactOptional().describe('Absent if the source has no date.'),
    accessed: cslDate.exactOptional(),
    URL: jsonAddress.exactOptional(),
    language: words,
    note: words.exactOptional(),
    url,
    mirrorOf: words.exactOptional().describe('The publication of which this is a copy.'),
    citedBy: z.array(
      z.strictObject({
        from: z.enum(ORIGINS),
        url: url.describe('The place that cites it.'),
        at: words.describe('The place that is cited.'),
      }),
    ),
  })
  .meta({
    id: 'Source',
    description: 'An item of the bibliography in CSL-JSON; url, mirrorOf and citedBy are not of CSL.',
  });

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
  })
  .meta({ id: 'Event', description: 'An event of the timeline.' });

/** The lists of things, each in the order that is said of it. */
export const ENTRY_JSON_SCHEMAS = {
  passage: z.array(passageJsonSchema).describe('In reading order.'),
  annotation: z
    .array(annotationJsonSchema)
    .describe('In reading order of their passages, then by place: whole passage, title, text.'),
  term: z.array(term),
  body: z.array(body),
  instrument: z.array(instrument).describe('By date.'),
  event: z.array(event).describe('By date.'),
  goal: z.array(goal),
  figure: z.array(figure).describe('By title.'),
  witness: z.array(witness).describe('By basis, then by date and title.'),
  source: z.array(source),
  person: z.array(person),
} as const satisfies Readonly<Record<EntryKind, z.ZodArray>>;

/** What is published of a thing of a kind. */
export type JsonOf<Kind extends EntryKind> = z.output<(typeof ENTRY_JSON_SCHEMAS)[Kind]>[number];
