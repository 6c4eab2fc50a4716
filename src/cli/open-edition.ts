import type { Edition } from '../edition/edition.ts';
import { keepParses } from '../edition/read/kept-parses.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { CommandFailed } from './command/declaration.ts';
import { ContentProblems } from '../edition/problems.ts';

/**
 * The edition.
 * @throws CommandFailed with everything that is wrong with it
 */
export function openEdition(): Edition {
  process.once('exit', keepParses());
  try {
    return loadEdition();
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    throw new CommandFailed(`${error.message}\n\nThe edition must pass its check before anything is added to it.`);
  }
}
