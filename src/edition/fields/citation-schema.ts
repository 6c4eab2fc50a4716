import * as z from 'zod';
import { id, name } from './field-types.ts';

export const citationSchema = z.strictObject({
  source: id.describe('A file in `sources/`, without `.yaml`.'),
  at: name.describe(
    'The place in the source: article, section, page; in a text without numbers, a few words of the paragraph.',
  ),
});

/** Notes have at most six citations, essays nine, and a term eighteen. */
const MOST_CITATIONS = 40;
/** Sources with the places in them. */
export const citations = z.array(citationSchema).max(MOST_CITATIONS);
