/**
 * `npm run scope -- <base> <head>`: whether a difference holds only files that a reader may propose. Needs git and
 * nothing that is installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { printable } from '../edition/problems.ts';
import { plural } from '../edition/plural.ts';
import { CommandFailed } from './command/declaration.ts';
import { startCommand } from './command/start-command.ts';
import { findScopeProblems, readChanges } from './pull-request/scope-problems.ts';

/** Sentences that are printed: one is enough to refuse. */
const MOST_PRINTED = 100;

await startCommand(
  {
    name: 'scope',
    does: 'Says whether the difference between two commits holds only files that a reader may propose.',
    operands: {
      shown: '<base> [<head>]',
      does: 'The commit that the proposal begins at, and its last one; HEAD unless it is given.',
      least: 1,
      most: 2,
    },
    writes: 'nothing.',
    failsWhere: 'a file is maintainers’ ground, or there is no such commit',
  },
  ({ operands: [base = '', head = 'HEAD'] }) => judge(base, head),
);

function judge(base: string, head: string): void {
  const changes = readChanges(differenceOf(base, head));
  const outside = findScopeProblems(changes);
  for (const sentence of outside.slice(0, MOST_PRINTED)) console.error(sentence);
  if (outside.length > MOST_PRINTED) console.error(`… and ${outside.length - MOST_PRINTED} more`);
  if (outside.length > 0)
    throw new CommandFailed(
      '\nPlease report in an issue what is wrong with these files; a maintainer makes the change.',
    );
  console.log(`${plural(changes.length, 'file')}, all of them in folders that are open to everyone.`);
}

function differenceOf(base: string, head: string): string {
  // Git would take a name with a hyphen before it for a flag.
  const unknown = [base, head].find(
    (name) =>
      name.startsWith('-') || spawnSync('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).status !== 0,
  );
  if (unknown !== undefined) throw new CommandFailed(`There is no commit ${printable(unknown)} here.`);
  return execFileSync('git', ['diff', '--raw', '--no-renames', '-z', `${base}...${head}`], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}
