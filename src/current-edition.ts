/**
 * The one place that holds an edition: read once for a build, and again in development whenever a file has changed. The
 * build command, the integration and the pages share it: a build leaves this module out of the pages' bundle
 * (`edition-integration.ts`), so that it exists only once.
 */
import { contentFolder, contentStamp } from './edition/read/content-files.ts';
import type { Edition } from './edition/edition.ts';
import { loadEdition } from './edition/load-edition.ts';

/** This is set only where Astro's development server compiles the module. */
const IN_DEVELOPMENT = Boolean((import.meta as { env?: { DEV?: boolean | string } }).env?.DEV);

let current: { readonly edition: Edition; readonly stamp: string } | undefined;

/**
 * The edition as its files are now.
 * @throws ContentProblems where something is wrong with them; in development the overlay shows it
 */
export function currentEdition(): Edition {
  const stamp = IN_DEVELOPMENT ? contentStampNow() : '';
  if (current?.stamp !== stamp) current = { edition: loadEdition(), stamp };
  return current.edition;
}

/** Of all files of the content: changes when one is added, removed or saved. */
export function contentStampNow(): string {
  return contentStamp(contentFolder());
}
