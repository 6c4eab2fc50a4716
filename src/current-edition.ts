/**
 * The one place that holds an edition: read once for a build, and again in development whenever a file has changed. The
 * command that builds, what it asks of Astro and the pages share it: a build leaves this module out of the pages'
 * bundle (`edition-integration.ts`), so that there is one of it.
 */
import { contentFolder, contentStamp } from './edition/read/content-files.ts';
import type { Edition } from './edition/edition.ts';
import { loadEdition } from './edition/load-edition.ts';

/** Only where Astro's development server compiles this module does it know that it is in development. */
const IN_DEVELOPMENT = Boolean((import.meta as { env?: { DEV?: boolean | string } }).env?.DEV);

let current: { readonly edition: Edition; readonly stamp: string } | undefined;

/**
 * The edition as its files now say it.
 * @throws ContentProblems where something is wrong with them: in development that is what the overlay shows
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
