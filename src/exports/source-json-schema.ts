import * as z from 'zod';
import { ENTRY_KINDS } from '../edition/kinds.ts';
import { type Origin } from '../edition/reference.ts';
import { SOURCE_EXTENTS } from '../edition/vocabularies.ts';
import { url, jsonAddress, words } from './part-json-schemas.ts';

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

export const sourceJsonSchema = z
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
    read: z.enum(SOURCE_EXTENTS).exactOptional().describe('How much of it was read.'),
    archived: jsonAddress.exactOptional().describe('Address of a copy in a public archive.'),
    reports: z
      .strictObject({ title: words, source: words.exactOptional().describe('Id of a source of the edition.') })
      .exactOptional()
      .describe('What it reports at second hand.'),
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
    description:
      'An item of the bibliography in CSL-JSON; url, mirrorOf, read, archived, reports and citedBy are not part of CSL.',
  });
