/** The one place that holds an edition: read once for a build, and again in development whenever a file has changed. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, listContentFiles } from './edition/content-files.ts';
import type { Edition } from './edition/edition.ts';
import { loadEdition } from './edition/load-edition.ts';

let current: { readonly edition: Edition; readonly stamp: string } | undefined;

/**
 * The edition as its files now say it.
 * @throws ContentProblems where something is wrong with them: in development that is what the overlay shows
 */
export function currentEdition(): Edition {
  const stamp = import.meta.env.DEV ? stampOf(contentFolder()) : '';
  if (current?.stamp !== stamp) current = { edition: loadEdition(), stamp };
  return current.edition;
}

/** Changes when a file is added, removed or saved. */
function stampOf(folder: string): string {
  return listContentFiles(folder).map((path) => `${path}:${statSync(join(folder, path)).mtimeMs}`).join('\n');
}
