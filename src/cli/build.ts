/**
 * `npm run build`: checks, builds beside the last good site, and replaces that site only when the new one is complete.
 */
import { enableCompileCache } from 'node:module';
import { onStep } from '../build/build-step.ts';
import { reportProblems } from '../edition/report-problems.ts';
import { BuildRunning, takeBuildLock } from './build-steps/build-lock.ts';
import { SITE_FOLDER } from './build-steps/site-folder.ts';
import { openSiteFolders } from './build-steps/site-folders.ts';
import { CommandFailed } from './command/declaration.ts';
import { progressLine, secondsSince } from './command/progress-line.ts';
import { startCommand } from './command/start-command.ts';

const LOCK = '.cache/build.lock';

await startCommand(
  {
    name: 'build',
    does: 'Checks the edition and makes its site.',
    flags: { verbose: { does: 'Names every page and file that was made again.' } },
    writes: `the site, in ${SITE_FOLDER}/ (EDITION_OUT names another folder), and files for the next build, in .cache/.`,
    failsWhere: `there are problems or another build is running; then ${SITE_FOLDER}/ is unchanged`,
  },
  ({ values }) => build(values.verbose),
);

async function build(isVerbose: boolean): Promise<void> {
  // The shell's own variable. Astro writes each variable of the environment into the code of pages in which its name
  // occurs, and this name occurs everywhere. So a build that was started in another way would find no page of the last
  // one.
  delete process.env['_'];
  enableCompileCache('.cache/node');
  const start = performance.now();
  const line = progressLine();
  let hasEnded = false;
  process.once('exit', () => {
    if (hasEnded) return;
    console.error(`\nThe build was stopped. Nothing was changed in ${SITE_FOLDER}/`);
    process.exitCode = 1;
  });
  try {
    takeBuildLock(LOCK);
    console.log(`Building the site in ${SITE_FOLDER}/`);
    onStep((step) => line.show(step));
    const { buildSite } = await import('./build-steps/build-site.ts');
    const folders = openSiteFolders(SITE_FOLDER);
    const { pages, rendered, warnings } = await buildSite(folders.next);
    folders.publish();
    line.clear();
    if (warnings.length > 0) console.error(reportProblems(warnings, 'making'));
    if (isVerbose) for (const path of rendered) console.log(`  made again: ${path}`);
    console.log(
      `The site is in ${SITE_FOLDER}/: ${pages} pages, ${rendered.length} pages and files made again, in ${secondsSince(start)}`,
    );
  } catch (error) {
    line.clear();
    const isSaid = error instanceof BuildRunning || (error instanceof Error && error.name === 'ContentProblems');
    if (!isSaid) console.error(error);
    throw new CommandFailed(`${isSaid ? `${error.message}\n` : ''}\nNothing was changed in ${SITE_FOLDER}/`);
  } finally {
    hasEnded = true;
  }
}
