/**
 * The only module that holds an edition: it is read once for a build, and again in development whenever a file has
 * changed. The build command, the integration and the pages share it: a build leaves this module out of the pages'
 * bundle (`edition-integration.ts`), so that it exists only once.
 */
import { contentFolder, contentStamp } from './edition/read/content-files.ts';
import type { Edition } from './edition/edition.ts';
import { readEdition } from './edition/load-edition.ts';
import type { Problem } from './edition/problems.ts';
import { ContentProblems } from './edition/content-problems.ts';
import { reportProblems } from './edition/report-problems.ts';

/** Set only if Astro's development server compiles the module. */
const IN_DEVELOPMENT = Boolean((import.meta as { env?: { DEV?: boolean | string } }).env?.DEV);

let current: { readonly edition: Edition; readonly warnings: readonly Problem[]; readonly stamp: string } | undefined;

/**
 * The edition as its files are now.
 * @throws ContentProblems if an error is in them: in development the overlay shows it
 */
export function currentEdition(): Edition {
  return readAgain().edition;
}

/** Problems in the files that block nothing. */
export function currentWarnings(): readonly Problem[] {
  return readAgain().warnings;
}

function readAgain() {
  const stamp = IN_DEVELOPMENT ? contentStampNow() : '';
  if (current?.stamp === stamp) return current;
  const { edition, problems } = readEdition();
  if (edition === undefined) throw new ContentProblems(problems, 'making');
  if (IN_DEVELOPMENT && problems.length > 0) console.warn(reportProblems(problems, 'making'));
  current = { edition, warnings: problems, stamp };
  return current;
}

/** A stamp of all files of the content: it changes when one is added, removed or saved. */
export function contentStampNow(): string {
  return contentStamp(contentFolder());
}
