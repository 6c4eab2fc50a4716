/**
 * `npm run annotate`: asks for a new annotation, or takes all of it by flags; writes the file, runs the check, and says
 * where to look at it. What is given by a flag is not asked. Nothing is written unless it passes the check.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { intro, log, outro, spinner } from '@clack/prompts';
import { checkContribution } from '../contribution/check-contribution.ts';
import { contentFolder } from '../edition/read/content-files.ts';
import { contributedFiles } from '../contribution/contribution.ts';
import { knownEdition } from '../contribution/known-edition.ts';
import { latestDay, localDay } from '../edition/fields/latest-day.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { ContentProblems, reportProblems } from '../edition/problems.ts';
import { annotationUrl } from '../urls.ts';
import { ANNOTATE_FLAGS, contributionOf, type AnnotateFlags } from './annotate/annotate-flags.ts';
import { askForMissing } from './annotate/annotate-questions.ts';
import { CommandFailed } from './command/declaration.ts';
import { runCommand } from './command/run-command.ts';
import { openEdition } from './open-edition.ts';

await runCommand(
  {
    name: 'annotate',
    does: 'Adds an annotation. In a terminal, what no flag gives is asked.',
    flags: ANNOTATE_FLAGS,
    writes: 'the file of the annotation, in content/annotations/, where it passes the check.',
    failsWhere: 'there are problems; nothing is written then',
  },
  ({ values }) => annotate(values),
);

async function annotate(flags: AnnotateFlags): Promise<void> {
  const edition = openEdition();
  const known = knownEdition(edition);
  const isAsking = process.stdin.isTTY && process.stdout.isTTY;
  if (isAsking) intro('A new annotation');
  const answered = isAsking ? await askForMissing(flags, edition) : flags;
  const contribution = contributionOf(answered, edition, localDay());
  const files = contributedFiles(contribution);
  const { problems } = checkContribution(files, known, latestDay());
  if (problems.length > 0) {
    throw new CommandFailed(`${reportProblems(problems)}\n\nNothing was written.`);
  }
  const folder = contentFolder();
  for (const file of files) {
    const target = join(folder, file.path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.text, { flag: 'wx' });
    console.log(relative('.', target));
  }
  const checking = isAsking ? spinner() : undefined;
  checking?.start('Checking the whole edition');
  try {
    const id = `${contribution.passage}/${contribution.name}`;
    const made = loadEdition().annotations.find((annotation) => annotation.id === id);
    checking?.stop('No problems');
    const where = made === undefined ? '' : `Look at it with “npm run dev”, at ${annotationUrl(made)}`;
    if (isAsking) outro(where);
    else console.log(`No problems. ${where}`);
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    checking?.stop('There are problems');
    if (isAsking) log.error(error.message);
    else console.error(error.message);
    process.exitCode = 1;
  }
}
