import * as z from 'zod';
import { citationSchema } from './citation-schema.ts';
import { PASSAGE_KINDS } from '../vocabularies.ts';
import {
  assistance,
  id,
  isoDay,
  languageTag,
  name,
  pastDay,
  secureAddress,
  sentences,
  title,
  webAddress,
} from './field-types.ts';
import { ANNOTATION_KINDS } from '../kinds.ts';

/** Scripts whose words get a language tag, as Unicode names them (UAX 24), beside that of the text. */
const SCRIPTS = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Cyrillic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Greek',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Katakana',
  'Khmer',
  'Lao',
  'Myanmar',
  'Sinhala',
  'Tamil',
  'Telugu',
  'Thai',
] as const;
const licence = z.strictObject({ name, url: secureAddress });
const number = z.strictObject({ one: name, many: name });

export const editionSchema = z.strictObject({
  title,
  shortTitle: name,
  issuer: title,
  date: isoDay,
  language: languageTag.default('en'),
  version: name,
  edited: pastDay.describe('Day of this version.'),
  editors: id.describe('A file in `people/`, without `.yaml`.'),
  assistance: assistance.describe(
    'How much of the commentary a machine wrote, unless a text of the editors says it itself.',
  ),
  description: sentences,
  textStatus: name
    .optional()
    .describe('What text this is, in a few words that are part of every citation: `reworded copy`.'),
  textNotice: sentences.optional().describe('One line on every reading page: what text this is.'),
  officialText: webAddress.optional(),
  provenance: citationSchema.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, 'sixty-four hexadecimal digits')
    .optional()
    .describe(
      'SHA-256 of the text in one file, as its publisher has it: the build fails if the passages no longer make it.',
    ),
  names: z
    .strictObject({ proposal: number, chapter: number, agenda: name })
    .default({
      proposal: { one: 'section', many: 'sections' },
      chapter: { one: 'chapter', many: 'chapters' },
      agenda: 'Agenda',
    })
    .describe('Names of the parts of this document.'),
  expected: z
    .partialRecord(z.enum(PASSAGE_KINDS), z.partialRecord(z.enum(ANNOTATION_KINDS), z.int().positive()))
    .default({})
    .describe(
      'How many annotations of a kind the editors promise for each passage of a kind, such as `proposal: { debate: 1 }`; if there are fewer, the passage says why in `none-found`.',
    ),
  languages: z
    .partialRecord(z.enum([...SCRIPTS, 'romanization']), languageTag)
    .default({})
    .describe(
      'Language tags for words in other scripts, by the script, such as `Cyrillic: ru`, and for romanized Chinese: pages mark such words by them. If Han characters are Chinese, the build makes a typeface with those that its pages print.',
    ),
  rights: z.strictObject({
    text: sentences,
    commentary: licence,
    code: licence,
    fonts: sentences.optional(),
    data: sentences.optional(),
  }),
  address: z
    .union([z.literal(''), secureAddress])
    .default('')
    .describe('Where the site is served, such as https://name.example/edition/; empty if that is not known yet.'),
  repository: z
    .union([z.literal(''), secureAddress])
    .default('')
    .describe('Public https address of the repository; empty if it is not known yet.'),
  mail: z
    .union([z.literal(''), z.email().max(254)])
    .default('')
    .describe(
      'Where contributions and corrections may be sent by mail, printed on the pages that ask for them; empty if there is no such address.',
    ),
});
export type EditionFields = z.output<typeof editionSchema>;
