import * as z from 'zod';
import { list, name } from './field-types.ts';

const queries = list(
  z.strictObject({
    /** The words that a reader types. */ ask: name,
    /**
     * References of which one must come first, such as `term:backdoor`, `passage:proposal-08`,
     * `sentence:proposal-08.s2`, `annotation:proposal-08/since`, `event:gids-proposed`.
     */ finds: z.array(name).min(1),
  }),
);

/** Questions of readers to the search, by the way in which they ask; the tests hold the search to them. */
export const queriesSchema = z.strictObject({
  words: queries,
  misspelt: queries,
  chinese: queries,
  number: queries,
  phrase: queries,
  /** Questions for which nothing must be found. */ nothing: list(name),
});

const readerQueries = z.array(
  z.strictObject({
    ask: name,
    /** References of which one must come first, as in `queriesSchema`; without them nothing must be found. */ finds:
      list(name).optional(),
    /** Whether finding nothing is right too, because the edition only touches the subject. */
    mayBeNothing: z.literal(true).optional(),
  }),
);

/** Questions of readers, by the kind of reader and the time of writing: later ones are measured separately. */
export const readerQueriesSchema = z.record(name, readerQueries);
