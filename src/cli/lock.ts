/** `npm run lock`: accepts the present base text. For maintainers, and only on purpose. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, readContentFiles } from '../edition/read/content-files.ts';
import { cutPassages, relock } from '../edition/text/cut-passages.ts';
import { LOCK_PATH, readEntries } from '../edition/read/entries.ts';
import { formatLock, parseLock } from '../edition/text/sentence-lock.ts';
import { CommandFailed } from './command/declaration.ts';
import { startCommand } from './command/start-command.ts';
import type { Problem } from '../edition/problems.ts';

await startCommand(
  {
    name: 'lock',
    does: 'Accepts the present base text. For maintainers, and only on purpose.',
    writes: `content/${LOCK_PATH}: the ids of all sentences, with a hash of each.`,
    failsWhere: 'the lock cannot be read or written',
  },
  lock,
);

function lock(): void {
  const folder = contentFolder();
  const problems: Problem[] = [];
  const entries = readEntries(readContentFiles(folder), 'content/', problems);
  const passages = cutPassages(entries, entries.edition?.fields.language ?? 'en', 'content/', problems);
  const previous = entries.lock === undefined ? {} : parseLock(entries.lock.text);
  if (previous === undefined)
    throw new CommandFailed(`${LOCK_PATH} cannot be read; restore it before locking, so that no id is given twice.`);

  const changed = problems.filter(({ rule }) => rule === 'changed-base-text');
  for (const { place, sentence } of changed) console.log(`${place.path}:${place.line}:${place.column}  ${sentence}`);
  writeFileSync(join(folder, LOCK_PATH), formatLock(relock(passages, previous)));
  console.log(
    `${LOCK_PATH} now locks ${passages.length} passages, ${passages.flatMap(({ cuts }) => cuts).length} sentences.`,
  );
}
