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

const readerQueries = z.array(
  z.strictObject({
    ask: name,
    /** What must come first, as in `queriesSchema`; without it nothing must be found. */ finds: list(name).optional(),
    /** Whether nothing is right too, because the edition only touches what is asked for. */
    mayBeNothing: z.literal(true).optional(),
  }),
);

/** What readers ask, by the kind of reader and the time of writing: a later writing is measured by itself. */
export const readerQueriesSchema = z.record(name, readerQueries);
