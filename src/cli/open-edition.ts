import type { Edition } from '../edition/edition.ts';
import { readEdition } from '../edition/load-edition.ts';
import { plural } from '../edition/plural.ts';
import { reportProblems } from '../edition/report-problems.ts';
import { useParseCache } from '../edition/read/parse-cache.ts';
import { CommandFailed } from './command/declaration.ts';

/**
 * The edition, for commands that add to it or look into it; warnings are only counted, and block nothing.
 * @throws CommandFailed with everything that is wrong with it, if an error is among it
 */
export function openEdition(): Edition {
  process.once('exit', useParseCache());
  const { edition, problems } = readEdition();
  if (edition === undefined)
    throw new CommandFailed(
      `${reportProblems(problems, 'making')}\n\nThe edition must pass its check before anything is added to it.`,
    );
  if (problems.length > 0) console.error(`The edition has ${plural(problems.length, 'warning')}: npm run check`);
  return edition;
}
