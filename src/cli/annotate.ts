/**
 * `npm run annotate`: asks for a new annotation, or takes all of it from flags. Values that a flag gives are not asked
 * for. All its files are written at once when they pass every check, or none of them. Until then the answers are kept
 * as a draft.
 */
import { relative } from 'node:path';
import { intro, outro } from '@clack/prompts';
import { checkContribution } from '../contribution/check-contribution.ts';
import { contributedFiles, type Contribution } from '../contribution/contribution.ts';
import { editionDigest } from '../contribution/edition-digest.ts';
import type { Edition } from '../edition/edition.ts';
import { latestDay, localDay } from '../edition/fields/latest-day.ts';
import { reportProblems } from '../edition/report-problems.ts';
import { contentFolder, contentRoot } from '../edition/read/content-files.ts';
import { annotationUrl } from '../urls.ts';
import { ANNOTATE_FLAGS, contributionOf, refuseContradicting, type AnnotateFlags } from './annotate/annotate-flags.ts';
import { askForAll } from './annotate/ask-for-all.ts';
import { keepingAsker } from './annotate/keeping-asker.ts';
import { terminalAsker } from './annotate/asker.ts';
import { callByFlag } from './annotate/call-by-flag.ts';
import { judgeNote } from './annotate/judge-note.ts';
import { draftsIn, hasAnswers, newDraft, type NoteDraft } from './annotate/note-draft.ts';
import { Stopped } from './annotate/stopped.ts';
import { CommandFailed, STATUS, WrongUse } from './command/declaration.ts';
import { startCommand } from './command/start-command.ts';
import { openEdition } from './open-edition.ts';
import { writeNewFiles } from './write-files.ts';

const DRAFTS = '.cache/drafts';

await startCommand(
  {
    name: 'annotate',
    does: 'Adds an annotation. In a terminal it asks for everything that no flag gives; Ctrl+C keeps the answers.',
    flags: ANNOTATE_FLAGS,
    writes: `the files of the annotation, of a new author and of new sources, all at once when they pass the check; drafts in ${DRAFTS}/.`,
    failsWhere: 'there are problems, or the author stops; then no content is written',
  },
  ({ values }) => annotate(values),
);

async function annotate(flags: AnnotateFlags): Promise<void> {
  refuseContradicting(flags);
  const edition = openEdition();
  if (process.stdin.isTTY && process.stdout.isTTY) await annotateByAnswers(flags, edition);
  else annotateByFlags(flags, edition);
}

function annotateByFlags(flags: AnnotateFlags, edition: Edition): void {
  if (flags.by === undefined && flags['new-author'] === undefined)
    throw new WrongUse('say who wrote it: --by <id>, or --new-author "A name"');
  const contribution = contributionOf(flags, edition, localDay());
  const problems = judgeNote(contribution, edition, flags.maintainer, callByFlag);
  if (problems.length > 0) throw new CommandFailed(`${reportProblems(problems)}\n\nNothing was written.`);
  console.log(`${write(contribution).join('\n')}\nNo problems. ${whereToLook(contribution, edition)}`);
}

async function annotateByAnswers(flags: AnnotateFlags, edition: Edition): Promise<void> {
  intro('A new annotation. Ctrl+C stops, and keeps what you answered.');
  const drafts = draftsIn(DRAFTS);
  let draft: NoteDraft | undefined;
  try {
    const begun = newDraft(flags);
    // The values of flags would be lost in another note.
    draft = (hasAnswers(begun) ? undefined : await resumed(drafts.all())) ?? begun;
    draft.flags.maintainer = flags.maintainer;
    const current = draft;
    // Saves before each question, so that no answer is lost.
    const asker = keepingAsker(terminalAsker, current, () => {
      if (hasAnswers(current)) drafts.save(current);
    });
    const made = () =>
      contributionOf(current.flags, edition, localDay(), { sources: citedOf(current), words: current.words });
    await askForAll({ edition, asker, draft: current, today: localDay() }, () =>
      judgeNote(made(), edition, flags.maintainer),
    );
    const files = write(made());
    drafts.remove(current);
    outro(`${files.join('\n')}\nNo problems. ${whereToLook(made(), edition)}`);
  } catch (error) {
    const isKept = draft !== undefined && hasAnswers(draft);
    if (draft !== undefined && isKept) drafts.save(draft);
    if (!(error instanceof Stopped)) throw error;
    process.exitCode = STATUS.problems;
    outro(
      isKept
        ? 'Nothing was written. Your answers are kept: “npm run annotate” goes on with them.'
        : 'Nothing was written.',
    );
  }
}

async function resumed(drafts: readonly NoteDraft[]): Promise<NoteDraft | undefined> {
  if (drafts.length === 0) return undefined;
  const chosen = await terminalAsker.choose('There are notes that you have not finished.', [
    ...drafts.map(({ id, flags }) => ({
      value: id,
      label: `go on with ${flags.passage ?? 'a note'} ${flags.quote.map((words) => `“${words}”`).join(' … ')}`.slice(
        0,
        70,
      ),
    })),
    { value: '', label: 'begin a new one; the others are kept' },
  ]);
  return drafts.find(({ id }) => id === chosen);
}

/** The new sources that the note cites. */
function citedOf({ sources, flags }: NoteDraft): Contribution['sources'] {
  return sources.filter(
    ({ id }) =>
      id !== '' && (flags.source.includes(id) || flags.position.some((position) => position.includes(`"${id}"`))),
  );
}

function write(contribution: Contribution): readonly string[] {
  const files = contributedFiles(contribution);
  writeNewFiles(contentFolder(), files);
  return files.map(({ path }) => relative('.', contentRoot() + path));
}

function whereToLook(contribution: Contribution, edition: Edition): string {
  const files = contributedFiles(contribution);
  const [made] = checkContribution(files, editionDigest(edition), latestDay(), { root: contentRoot() }).annotations;
  return made === undefined
    ? ''
    : `Look at it with “npm run dev”, at ${annotationUrl(made)}\nThe page /contribute/ says how to send it.`;
}
