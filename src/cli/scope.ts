/**
 * `npm run scope -- <base> <head>`: whether a difference holds only files that a reader may propose. Needs git and
 * nothing that is installed.
 */
import { execFileSync } from 'node:child_process';
import { plural } from '../edition/plural.ts';
import { findScopeProblems, readChanges } from './pull-request/scope-problems.ts';

/** Sentences that are printed: one is enough to refuse. */
const MOST_PRINTED = 100;

const [base, head = 'HEAD'] = process.argv.slice(2);
if (base === undefined)
  throw new Error('Name the commit at which the proposal begins, for example: npm run scope -- main');
const raw = execFileSync('git', ['diff', '--raw', '--no-renames', '-z', `${base}...${head}`], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const changes = readChanges(raw);
const outside = findScopeProblems(changes);
for (const sentence of outside.slice(0, MOST_PRINTED)) console.error(sentence);
if (outside.length > MOST_PRINTED) console.error(`… and ${outside.length - MOST_PRINTED} more`);
if (outside.length > 0) {
  console.error('\nPlease report in an issue what is wrong with these files; a maintainer makes the change.');
  process.exitCode = 1;
} else console.log(`${plural(changes.length, 'file')}, all of them in folders that are open to everyone.`);
