/**
 * `npm run import -- sources.bib`: takes sources from exports of other programs into `content/sources/`, a file for
 * each item. Each item is judged alone.
 */
import { isCancel, text } from '@clack/prompts';
import { editionDigest } from '../contribution/edition-digest.ts';
import { latestDay, localDay } from '../edition/fields/latest-day.ts';
import { pastDay } from '../edition/fields/field-types.ts';
import { contentFolder } from '../edition/read/content-files.ts';
import { STATUS, WrongUse } from './command/declaration.ts';
import { inQuotes } from './command/read-arguments.ts';
import { startCommand } from './command/start-command.ts';
import { importReport } from './import/import-report.ts';
import { judgeItems } from './import/judge-items.ts';
import { readFiles } from './import/read-files.ts';
import { FORMATS } from './import/read-source-file.ts';
import { openEdition } from './open-edition.ts';
import { writeNewFiles } from './write-files.ts';

await startCommand(
  {
    name: 'import',
    does: `Takes sources from files of other programs: ${FORMATS}. Nothing is looked up.`,
    operands: {
      shown: '<file> …',
      does: 'Exported or saved files; the format is recognized by the content.',
      least: 1,
      most: 100,
    },
    flags: {
      accessed: {
        does: 'The day on which you read the pages, for items that do not give it: 2026-11-28, or “today”.',
        value: 'day',
      },
    },
    writes: 'a file for each item that passes the check, in content/sources/.',
    failsWhere: 'an item or a file was not taken; the others are',
  },
  ({ operands, values }) => importFiles(operands, dayOf(values.accessed)),
);

async function importFiles(paths: readonly string[], accessed: string | undefined): Promise<void> {
  const { items, faults } = readFiles(paths);
  if (items.length === 0) throw new WrongUse(faults.join('\n'));
  const known = editionDigest(openEdition());
  const judge = (day: string | undefined) => judgeItems(items, known, day, latestDay());
  let verdicts = judge(accessed);
  if (verdicts.some((verdict) => verdict.outcome === 'refused' && verdict.lacksDay)) {
    const day = await askDay();
    if (day !== undefined) verdicts = judge(day);
  }
  const made = verdicts.flatMap((verdict) => (verdict.outcome === 'taken' ? [verdict.made] : []));
  writeNewFiles(contentFolder(), made);
  console.log(importReport(verdicts));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0 || verdicts.some(({ outcome }) => outcome === 'refused')) process.exitCode = STATUS.problems;
}

/** @throws WrongUse if the words do not name today or a past day */
function dayOf(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  if (words === 'today') return localDay();
  if (!pastDay.safeParse(words).success)
    throw new WrongUse(
      `--accessed is today or a past day, such as 2026-11-28, or “today”; ${inQuotes(words)} is neither`,
    );
  return words;
}

/** Only the reader knows; if nobody can be asked, no day is claimed. */
async function askDay(): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const answer = await text({
    message: 'Some pages do not say when they were read. On which day did you read them? (empty: leave them out)',
    placeholder: localDay(),
    validate: (words) =>
      words === undefined || words === '' || pastDay.safeParse(words).success
        ? undefined
        : 'Today or a past day, such as 2026-11-28',
  });
  return isCancel(answer) || answer === '' ? undefined : answer;
}
