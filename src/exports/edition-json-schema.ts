/** `edition.json`, described once: both the types of its writers and the published schema beside it come from here. */
import * as z from 'zod';
import { ENTRY_KINDS, KINDS, type EntryKind } from '../edition/kinds.ts';
import type { ListOf } from '../edition/kind-with.ts';
import { ENTRY_JSON_SCHEMAS } from './entry-json-schemas.ts';
import { jsonAssistance, citation, jsonDay, jsonAddress, words } from './part-json-schemas.ts';

/**
 * The JSON Schema of `edition.json`, draft 2020-12.
 * @returns a value for `JSON.stringify`; every call makes the same
 */
export function editionJsonSchema(): object {
  return z.toJSONSchema(editionJsonShape, { target: 'draft-2020-12' });
}

const licence = z
  .strictObject({ name: words, url: jsonAddress })
  .meta({ id: 'Licence', description: 'Name and text of a licence.' });

const info = z
  .strictObject({
    title: words,
    shortTitle: words.describe('The name under which the site is known.'),
    issuer: words,
    date: jsonDay.describe('Day on which the text was published.'),
    language: words.describe('Of text and commentary, BCP 47.'),
    version: words.describe(
      'Semantic version; if the state differs from the release, the version says so after the numbers.',
    ),
    edited: jsonDay.describe('Day of this version.'),
    editors: words.describe('Id of a person.'),
    description: words,
    textStatus: words.exactOptional().describe('What text this is, in a few words that are part of every citation.'),
    assistance: jsonAssistance,
    textNotice: words.exactOptional().describe('What text this is.'),
    officialText: jsonAddress.exactOptional().describe('The address at its publisher.'),
    provenance: citation.exactOptional().describe('The copy from which the text was taken.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .describe('SHA-256 of the base text as rebuilt from the passages, in UTF-8.'),
    rights: z.strictObject({
      text: words.describe('Of the base text.'),
      commentary: licence,
      code: licence,
      fonts: words.exactOptional(),
      data: words.exactOptional(),
    }),
    repository: jsonAddress.exactOptional().describe('Absent while there is no public one.'),
  })
  .meta({ id: 'Edition', description: 'Facts about the whole edition.' });

/** A list of every kind, under the name that the edition has for it. */
const lists = Object.fromEntries(
  ENTRY_KINDS.map((kind) => [KINDS[kind].list, ENTRY_JSON_SCHEMAS[kind]]),
) as unknown as {
  readonly [Kind in EntryKind as ListOf<Kind>]: (typeof ENTRY_JSON_SCHEMAS)[Kind];
};

/** The value of `edition.json`. */
export const editionJsonShape = z
  .strictObject({
    $schema: words.describe('Address of this schema, from the file.'),
    edition: info,
    ...lists,
  })
  .meta({
    title: 'Annotated edition',
    description:
      'A text with its commentary. Offsets count UTF-16 code units. Fields that do not apply are absent. Things refer to each other by id; ' +
      'an id is never used again for another thing.',
  });

export type EditionJson = z.output<typeof editionJsonShape>;
export type EditionInfoJson = EditionJson['edition'];
