import { build } from 'astro';
import { reportStep } from '../../build/build-step.ts';
import { readBuildReport, type BuildReport } from '../../build/build-report.ts';
import { currentEdition, currentWarnings } from '../../current-edition.ts';
import type { Problem } from '../../edition/problems.ts';
import { useParseCache } from '../../edition/read/parse-cache.ts';

/**
 * Checks the edition and makes its site.
 * @param folder where the site is made
 * @returns how many pages it has, what was made again, and the warnings about the edition's files
 * @throws ContentProblems with everything that is wrong with the edition, if an error is among it
 */
export async function buildSite(folder: string): Promise<BuildReport & { readonly warnings: readonly Problem[] }> {
  process.once('exit', useParseCache());
  reportStep({ step: 'Reading and checking the edition' });
  currentEdition();
  reportStep({ step: 'Compiling the pages' });
  // Always the same level: Astro writes the level into the code of pages, and another level would find no page of the
  // last build.
  await build({ outDir: folder, logLevel: 'warn' });
  return { ...readBuildReport(), warnings: currentWarnings() };
}
