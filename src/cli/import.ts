/**
 * `npm run import -- sources.bib`: takes BibTeX, BibLaTeX or CSL-JSON into `content/sources/`, a file for each item.
 * Nothing is written unless every item can be.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { progress } from '@clack/prompts';
import { checkContribution } from '../contribution/check-contribution.ts';
import { contentFolder } from '../edition/read/content-files.ts';
import { sourceFile } from '../contribution/contribution.ts';
import { sourceOfCsl, type CslJson } from '../contribution/csl-source.ts';
import { knownEdition } from '../contribution/known-edition.ts';
import { latestDay, localDay } from '../edition/fields/latest-day.ts';
import { plural } from '../edition/plural.ts';
import { reportProblems } from '../edition/problems.ts';
import { CommandFailed } from './command/declaration.ts';
import { runCommand } from './command/run-command.ts';
import { openEdition } from './open-edition.ts';

await runCommand(
  {
    name: 'import',
    does: 'Takes sources from BibTeX, BibLaTeX or CSL-JSON.',
    operands: { shown: '<file>', does: 'What another program has exported.', least: 1, most: 1 },
    writes: 'a file for each item, in content/sources/; none unless every item can be written.',
    failsWhere: 'an item cannot be taken',
  },
  ({ operands: [path = ''] }) => importFile(path),
);

function importFile(path: string): void {
  const items = readItems(readFileSync(path, 'utf8'), path);
  const edition = openEdition();
  const known = knownEdition(edition);
  const taken = new Set(known.sources.map(({ id }) => id));
  const addresses = new Map(
    known.sources.flatMap(({ id, URL: address }) => (address === undefined ? [] : [[address, id] as const])),
  );
  const bar = process.stdout.isTTY ? progress({ max: items.length }) : undefined;
  bar?.start(`Reading ${plural(items.length, 'item')}`);
  const imported = items.flatMap((item) => {
    bar?.advance(1);
    const source = sourceOfCsl(item, taken, edition.info.language, localDay());
    const same = addresses.get(typeof source.fields['URL'] === 'string' ? source.fields['URL'] : '');
    if (same !== undefined) {
      console.log(`${String(item['id'])}: the edition has it already, as ${same}`);
      return [];
    }
    taken.add(source.id);
    return [{ ...source, key: String(item['id']) }];
  });
  bar?.stop('All items are read');

  const files = imported.map(sourceFile);
  const problems = files
    .flatMap((file) => checkContribution([file], known, latestDay()).problems)
    .filter(({ rule }) => rule !== 'unused-source');
  if (problems.length > 0) {
    throw new CommandFailed(
      `${reportProblems(problems)}\n\nNothing was written. Complete these items in your file, and import it again.`,
    );
  }
  const folder = contentFolder();
  for (const [index, file] of files.entries()) {
    const target = join(folder, file.path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.text, { flag: 'wx' });
    const left = imported[index]?.left ?? [];
    console.log(
      `${relative('.', target)}  from ${imported[index]?.key ?? ''}${left.length > 0 ? `, without ${left.join(', ')}` : ''}`,
    );
  }
  console.log(
    `${plural(files.length, 'source')} imported. Cite ${files.length === 1 ? 'it' : 'each of them'}: the check reports a source that nothing cites.`,
  );
}

function readItems(text: string, name: string): readonly CslJson[] {
  try {
    const options = {
      generateGraph: false,
      maxChainLength: 10,
      strict: true,
      target: '@csl/list+object' as const,
      forceType: /^\s*[[{]/u.test(text) ? '@else/json' : '@biblatex/text',
    };
    return plugins.input.chain(text, options);
  } catch (error) {
    throw new CommandFailed(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
