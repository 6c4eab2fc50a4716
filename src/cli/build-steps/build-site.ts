import { build } from 'astro';
import { reportStep } from '../../build/build-progress.ts';
import { readBuildReport, type BuildReport } from '../../build/build-report.ts';
import { currentEdition } from '../../current-edition.ts';
import { keepParses } from '../../edition/read/kept-parses.ts';

/**
 * Checks the edition and makes its site.
 * @param folder where the site is made
 * @returns how many pages it has, and what was made anew
 * @throws ContentProblems with everything that is wrong with the edition
 */
export async function buildSite(folder: string): Promise<BuildReport> {
  process.once('exit', keepParses());
  reportStep({ step: 'Reading and checking the edition' });
  currentEdition();
  reportStep({ step: 'Compiling the pages' });
  // Always the same level: Astro writes it into the code of pages, and another one would find no page of the last
  // build.
  await build({ outDir: folder, logLevel: 'warn' });
  return readBuildReport();
}
