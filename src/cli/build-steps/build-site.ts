import { build } from 'astro';
import { readBuildReport, type BuildReport } from '../../build/build-report.ts';
import { currentEdition } from '../../current-edition.ts';
import { useParseCache } from '../../edition/read/parse-cache.ts';

/**
 * Checks the edition and makes its site.
 * @param folder where the site is made
 * @returns how many pages it has, and what was made again
 * @throws ContentProblems with everything that is wrong with the edition
 */
export async function buildSite(folder: string): Promise<BuildReport> {
  process.once('exit', useParseCache());
  currentEdition();
  // Always the same level: Astro writes it into the code of pages, and another one would find no page of the last
  // build.
  await build({ outDir: folder, logLevel: 'warn' });
  return readBuildReport();
}
