/**
 * `npm run reanchor`: after the base text was changed on purpose, shows the necessary changes to the annotations as a
 * difference, and writes them only after a yes. The text before the change is that of the last commit, or of the one
 * named by `--from`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { contentFolder, readContentFiles, type ContentFile } from '../edition/read/content-files.ts';
import { cutPassages } from '../edition/text/cut-passages.ts';
import { readEntries } from '../edition/read/entries.ts';
import { plural } from '../edition/plural.ts';
import { proposeAnchors } from '../edition/anchor/propose-anchors.ts';
import { askYes } from './ask.ts';
import { CommandFailed } from './command/declaration.ts';
import { startCommand } from './command/start-command.ts';

await startCommand(
  {
    name: 'reanchor',
    does: 'After the base text was changed on purpose: shows the necessary changes to the annotations, as a difference.',
    flags: {
      from: { does: 'The commit that has the text before the change; without it, HEAD.', value: 'commit' },
      yes: { does: 'Agrees to the change of quotations.' },
    },
    writes: 'the quotations of the annotations, but only after a yes.',
    failsWhere: 'there is no such commit',
  },
  ({ values }) => reanchor(values.from ?? 'HEAD', values.yes),
);

async function reanchor(from: string, isYes: boolean): Promise<void> {
  const folder = contentFolder();
  const entries = readEntries(readContentFiles(folder), '', []);
  const language = entries.edition?.fields.language ?? 'en';
  const was = cutPassages(readEntries(filesOf(from, folder), '', []), language, '', []);
  const now = cutPassages(entries, language, '', []);
  const proposals = proposeAnchors(
    entries.annotations,
    was,
    now,
    (path) => readFileSync(join(folder, path), 'utf8'),
    language,
  );

  for (const { path, sentence, text } of proposals) {
    console.log(`\n${join(relative('.', folder), path)}\n  ${sentence}`);
    if (text !== undefined)
      console.log(
        createTwoFilesPatch(path, path, readFileSync(join(folder, path), 'utf8'), text, '', '', { context: 1 })
          .split('\n')
          .slice(3)
          .join('\n')
          .trimEnd(),
      );
  }
  const edits = proposals.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
  const unsure = proposals.length - edits.length;
  if (proposals.length === 0) console.log(`Every quotation is on the same words as in ${from}.`);
  else console.log(`\n${plural(edits.length, 'quotation')} to change, ${plural(unsure, 'note')} to look at.`);
  if (edits.length > 0) {
    if (isYes || (await askYes('Change these quotations?'))) {
      for (const { path, text } of edits) writeFileSync(join(folder, path), text);
      console.log(`Changed ${plural(edits.length, 'file')}. Read the notes, then run: npm run lock`);
    } else console.log('Nothing was changed.');
  }
}

/** The passages as a commit has them. */
function filesOf(commit: string, folder: string): readonly ContentFile[] {
  if (
    commit.startsWith('-') ||
    spawnSync('git', ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`], { cwd: folder }).status !== 0
  )
    throw new CommandFailed(`There is no commit ${commit} here.`);
  const git = (...args: readonly string[]) => execFileSync('git', args, { encoding: 'utf8', cwd: folder });
  const paths = git('ls-tree', '--name-only', commit, 'text/')
    .split('\n')
    .filter((path) => path.endsWith('.mdx'));
  return paths.map((path) => ({ path, text: git('show', `${commit}:./${path}`) }));
}
