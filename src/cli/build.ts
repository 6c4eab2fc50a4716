/**
 * `npm run build`: checks, builds beside the last good site, and puts the new one in its place only when it is whole.
 */
import { enableCompileCache } from 'node:module';
import { BuildRunning, takeBuildLock } from './build-steps/build-lock.ts';
import { openSiteFolders } from './build-steps/site-folders.ts';

const OUT = process.env['EDITION_OUT'] ?? 'dist';
const LOCK = '.cache/build.lock';

// Astro writes each variable of the environment into the code of every page in which its name occurs. The shell's
// variable `_` occurs in all of them; with it, a build that is begun in another way would find no page of the last one.
delete process.env['_'];
enableCompileCache('.cache/node');

const start = performance.now();
let hasEnded = false;
process.once('exit', () => {
  if (hasEnded) return;
  console.error(`\nThe build was stopped. Nothing was changed in ${OUT}/`);
  process.exitCode = 1;
});

try {
  takeBuildLock(LOCK);
  console.log(`Checking the edition and building its site in ${OUT}/ …`);
  const { buildSite } = await import('./build-steps/build-site.ts');
  const folders = openSiteFolders(OUT);
  const { pages, rendered } = await buildSite(folders.next);
  folders.publish();
  if (process.argv.includes('--verbose')) for (const path of rendered) console.log(`  made again: ${path}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`The site is in ${OUT}/: ${pages} pages, ${rendered.length} pages and files made again, in ${seconds} s`);
} catch (error) {
  // A fault that an author or a maintainer can fix is said in words; anything else is a defect of the code, and shows
  // where.
  const isSaid = error instanceof BuildRunning || (error instanceof Error && error.name === 'ContentProblems');
  console.error(isSaid ? error.message : error);
  console.error(`\nNothing was changed in ${OUT}/`);
  process.exitCode = 1;
} finally {
  hasEnded = true;
}
