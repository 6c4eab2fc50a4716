import * as z from 'zod';
import { doiOf } from '../../markdown/doi.ts';
import { languageTag, name, pastDate, pastDay, secureAddress, sentences, title, webAddress } from './field-types.ts';
import { SOURCE_EXTENTS } from '../vocabularies.ts';

/** The types of CSL 1.0.2 that an edition of this kind cites. */
const CSL_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'entry',
  'entry-encyclopedia',
  'interview',
  'legislation',
  'manuscript',
  'paper-conference',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

/** The day on which the first site was announced. */
const FIRST_PAGE = '1991-08-06';

export const sourceSchema = z
  .strictObject({
    type: z.enum(CSL_TYPES).describe('What kind of publication it is.'),
    title,
    'title-short': name
      .optional()
      .describe('How notes name the source, if author and year would not identify it: `GDPR`, `Base text`.'),
    author: z
      .array(z.union([z.strictObject({ family: name, given: name.optional() }), z.strictObject({ literal: title })]))
      .min(1)
      .max(100)
      .optional()
      .describe('`[{ family: Li, given: Xirui }]`, or `[{ literal: Reuters }]`; an author, a publisher, or both.'),
    publisher: title.optional(),
    'container-title': title.optional().describe('The journal, newspaper, site or book that it is part of.'),
    issued: z
      .union([pastDate, z.literal('n.d.')])
      .describe('Its date: a year, a month or a day, such as 2020, 2020-09 or 2020-09-08; or `n.d.`'),
    accessed: pastDay
      .optional()
      .describe(
        'The day on which the page was read; required beside an address, except that of a DOI, which is permanent.',
      ),
    URL: webAddress
      .optional()
      .describe('The link: the address of the page; for a publication with a DOI, `https://doi.org/` and the DOI.'),
    read: z
      .enum(SOURCE_EXTENTS)
      .optional()
      .describe(
        'How much of it was read, here or in a copy; required beside an address: `whole`; `part`; `first page`; `abstract`; `report`, only what others say of it; `none`, it could not be opened.',
      ),
    archived: secureAddress.optional().describe('Address of a copy of the page in a public archive, if there is one.'),
    language: languageTag.describe('Language of the source, such as `en` or `zh`.'),
    note: sentences.optional(),
    'mirror-of': title.optional().describe('The publication of which this is a copy.'),
    reports: title
      .optional()
      .describe(
        'What it reports at second hand: a file in `sources/`, without `.yaml`, or the name of that publication.',
      ),
  })
  .refine((source) => source.author !== undefined || source.publisher !== undefined, {
    path: ['author'],
    error: 'an author or a publisher',
  })
  .refine((source) => source.URL === undefined || source.accessed !== undefined || doiOf(source.URL) !== undefined, {
    path: ['accessed'],
    error: 'the day on which the page was read',
  })
  .refine(({ accessed }) => accessed === undefined || accessed >= FIRST_PAGE, {
    path: ['accessed'],
    error: 'a day on which there were pages on the web',
  })
  .refine(
    ({ accessed, issued }) => accessed === undefined || issued === 'n.d.' || accessed.slice(0, issued.length) >= issued,
    { path: ['accessed'], error: 'a day that is not before “issued”' },
  )
  .refine((source) => source.archived === undefined || source.archived !== source.URL, {
    path: ['archived'],
    error: 'the address of a copy, which differs from that of the source',
  })
  .meta({
    title: 'A source',
    one: 'a source that is cited',
    description:
      'CSL-YAML, one item per file. Two files may not have the same `URL`. Every source must be cited somewhere. A copy of something published elsewhere says so with `mirror-of`; a mere report of it, with `reports`. Beside an address, the file says how much was read, or where a copy is archived.',
  });
