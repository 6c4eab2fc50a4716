/**
 * `npm run scope -- <base> <head>`: whether a difference holds only files that a reader may propose, signed with a
 * reader's name. The list of maintainers is read from the base, which a proposal cannot change.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { printable } from '../edition/report-problems.ts';
import { plural } from '../edition/plural.ts';
import { CommandFailed } from './command/declaration.ts';
import { startCommand } from './command/start-command.ts';
import { findBorrowedNames, isReadForScope, readMaintainers } from './pull-request/maintainers.ts';
import { findScopeProblems, readChanges } from './pull-request/scope-problems.ts';
import { textsOfCommits } from './pull-request/texts-of-commits.ts';

/** How many sentences are printed: one is enough to refuse. */
const MOST_PRINTED = 100;

await startCommand(
  {
    name: 'scope',
    does: 'Says whether the difference between two commits holds only files that a reader may propose.',
    operands: {
      shown: '<base> [<head>]',
      does: 'The commit that the proposal begins at, and its last one; without them, HEAD.',
      least: 1,
      most: 2,
    },
    flags: {
      author: {
        does: 'Who proposes it: an account that content/maintainers.yaml names at the base may change everything.',
        value: 'account',
      },
    },
    writes: 'nothing.',
    failsWhere:
      'only maintainers may change a file, or it is signed with a maintainer’s name, or the commits are missing or have no common history',
  },
  ({ operands: [base = '', head = 'HEAD'], values: { author } }) => judge(base, head, author),
);

function judge(base: string, head: string, author: string | undefined): void {
  const changes = readChanges(differenceOf(base, head));
  const lists = textsOfCommits(['maintainers.yaml', 'edition.yaml'].map((path) => `${base}:content/${path}`));
  const maintainers = readMaintainers((path) => lists.get(`${base}:content/${path}`));
  if (author !== undefined && maintainers.accounts.has(author.toLowerCase())) {
    console.log(`${plural(changes.length, 'file')}, proposed by a maintainer, who may change everything.`);
    return;
  }
  const commits = { before: base, after: head };
  const read = changes.filter(({ path }) => isReadForScope(path));
  const texts = textsOfCommits(Object.values(commits).flatMap((commit) => read.map(({ path }) => `${commit}:${path}`)));
  const outside = [
    ...findScopeProblems(changes),
    ...findBorrowedNames(changes, maintainers, (side, path) => texts.get(`${commits[side]}:${path}`)),
  ];
  for (const sentence of outside.slice(0, MOST_PRINTED)) console.error(sentence);
  if (outside.length > MOST_PRINTED) console.error(`… and ${outside.length - MOST_PRINTED} more`);
  if (outside.length > 0)
    throw new CommandFailed(
      '\nPlease report in an issue what is wrong with these files; a maintainer makes the change.',
    );
  console.log(
    `${plural(changes.length, 'file')}, all of them in folders that are open to everyone, none in a maintainer’s name.`,
  );
}

function differenceOf(base: string, head: string): string {
  // Git would take a name that begins with a hyphen for a flag.
  const unknown = [base, head].find(
    (name) =>
      name.startsWith('-') || spawnSync('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).status !== 0,
  );
  if (unknown !== undefined) throw new CommandFailed(`There is no commit ${printable(unknown)} here.`);
  if (spawnSync('git', ['merge-base', base, head]).status !== 0)
    throw new CommandFailed(
      `The commits ${printable(base)} and ${printable(head)} have no history in common: begin the proposal at the base.`,
    );
  return execFileSync('git', ['diff', '--raw', '--no-renames', '-z', `${base}...${head}`], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}
