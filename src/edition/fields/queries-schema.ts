import * as z from 'zod';
import { list, name } from './field-types.ts';

const queries = list(
  z.strictObject({
    /** What a reader types. */ ask: name,
    /** What must come first: one of these, as `term:backdoor`, `passage:proposal-08`, `sentence:proposal-08.s2`,
     * `annotation:proposal-08/since`, `event:gids-proposed`. */ finds: z.array(name).min(1),
  }),
);

/** What readers ask of the search, by the way in which they ask it; the browser tests hold the search to it. */
export const queriesSchema = z.strictObject({
  words: queries,
  misspelt: queries,
  chinese: queries,
  number: queries,
  phrase: queries,
  /** What nothing must be found for. */ nothing: list(name),
});
