import type { Edition } from '../edition/edition.ts';
import { useParseCache } from '../edition/read/parse-cache.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { ContentProblems } from '../edition/problems.ts';

/** The edition, or the end of the command with everything that is wrong with it. */
export function openEdition(): Edition {
  process.once('exit', useParseCache());
  try {
    return loadEdition();
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    console.error(error.message);
    console.error('\nThe edition must pass its check before anything is added to it.');
    process.exit(1);
  }
}
