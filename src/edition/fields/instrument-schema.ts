import * as z from 'zod';
import { citations } from './citation-schema.ts';
import { PARALLEL_RELATIONS } from '../vocabularies.ts';
import { also, assistance, id, list, name, pastDate, sentences, title, webAddress, ownWords } from './field-types.ts';

export const instrumentSchema = z
  .strictObject({
    title,
    also,
    short: name.optional().describe('How notes name it.'),
    date: pastDate.describe('Year, month or day: `2020`, `2020-09`, `2020-09-08`.'),
    issuer: title,
    kind: name,
    symbol: name.optional(),
    official: webAddress.optional(),
    assistance,
    sources: citations.min(1),
    words: ownWords,
    examined: sentences.optional().describe('Which part of it was examined: `the eight points`.'),
    silent: list(id).describe('Passages for which it was examined and says nothing.'),
    parallels: list(
      z.strictObject({
        passage: id,
        at: name,
        relation: z.enum(PARALLEL_RELATIONS),
        says: sentences.describe('One sentence.'),
      }),
    ).describe('What it has on a passage. `absent`: it was examined and has nothing.'),
  })
  .meta({
    title: 'An instrument',
    one: 'a treaty, law, resolution or declaration',
    description:
      '`relation` says how the instrument relates to the passage: `same`, `wider` (it goes further), `narrower`, `diverges`, `absent` (examined: it has nothing on this). A passage that is neither in `parallels` nor in `silent` is printed as not examined.',
  });
