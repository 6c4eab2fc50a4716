import { expect, test } from 'vitest';
import { checkContribution } from '../../contribution/check-contribution.ts';
import { contributedFiles } from '../../contribution/contribution.ts';
import { editionDigest } from '../../contribution/edition-digest.ts';
import { passageFile } from '../../edition/testing/annotation-file.ts';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { readArguments } from '../command/read-arguments.ts';
import { ANNOTATE_FLAGS, contributionOf } from './annotate-flags.ts';

const edition = editionWith();
const DECLARATION = { name: 'annotate', does: '', flags: ANNOTATE_FLAGS, writes: '', failsWhere: '' };
const readFlags = (args: readonly string[]) => readArguments(DECLARATION, args).values;
const TODAY = '2026-11-26';
const TEXT =
  'A jury is twelve of one’s peers. The words leave open how many must agree, and who may be one of them. The States answered both questions by laws of their own.';
const COMMON = ['--text', TEXT, '--source', 'parchment', '--at', 'margin', '--by', 'clerk'];

const made = (...flags: readonly string[]) =>
  contributedFiles(contributionOf(readFlags([...flags, ...COMMON]), edition, TODAY));
const reported = (...flags: readonly string[]) =>
  checkContribution(made(...flags), editionDigest(edition), TODAY).problems.map(({ sentence }) => sentence);

test.each([
  ['context', ['--quote', 'by Jury', '--kind', 'context']],
  ['since on a whole sentence', ['--passage', 'proposal-02', '--sentence', 's2', '--kind', 'since']],
  ['a broken lemma', ['--quote', 'The Trial', '--quote', 'by Jury', '--kind', 'context']],
  ['words of the title', ['--quote', 'against the Union', '--part', 'title', '--kind', 'context']],
  [
    'wording',
    [
      '--quote',
      'by Jury',
      '--kind',
      'wording',
      '--reading',
      'by a jury',
      '--effect',
      'synonym',
      '--basis',
      'internal',
      '--confidence',
      'low',
      '--witness',
      'parchment',
    ],
  ],
  ['parallel', ['--quote', 'by Jury', '--kind', 'parallel', '--instrument', 'great-charter']],
  [
    'debate',
    [
      '--quote',
      'by Jury',
      '--kind',
      'debate',
      '--position',
      '{ voice: scholar, holder: A, source: parchment, at: margin, says: Two are too many. }',
      '--position',
      '{ voice: government, holder: B, source: parchment, at: verso, says: Two are too few. }',
    ],
  ],
  ['a new author', ['--quote', 'by Jury', '--kind', 'context', '--new-author', 'A Teacher']],
])('flags alone make a whole contribution of the form: %s', (_name, flags) => {
  expect(reported(...flags)).toEqual([]);
});

test('the passage is found by the words, and the file named after them', () => {
  expect(made('--quote', 'by Jury', '--kind', 'context')[0]?.path).toBe('annotations/proposal-01/by-jury.md');
});

test('nobody signs who was not named', () => {
  const { fields } = contributionOf(readFlags(['--quote', 'by Jury', '--kind', 'context']), edition, TODAY);
  expect(fields['by']).toBeUndefined();
});

test('however words are typed, the file has those of the text', () => {
  const typed = editionWith({
    'text/proposal-03.mdx': passageFile('title: Third\nchapter: 1', 'One’s “so-called” peers—and others.'),
  });
  const { fields, passage } = contributionOf(
    readFlags(['--quote', 'one\'s "so-called" peers -- and', '--kind', 'context']),
    typed,
    TODAY,
  );
  expect([passage, fields['quote']]).toEqual(['proposal-03', 'One’s “so-called” peers—and']);
});

test.each([
  [
    ['--quote', 'two wittnesses'],
    '“two wittnesses” stands nowhere in the text; nearest, in proposal-02: “two Witnesses”',
  ],
  [['--quote', 'shall'], /^“shall” stands in \d+ passages; say which is meant:\n {2}--passage \S+ {3}…/u],
  [['--passage', 'proposal-1', '--kind', 'since'], 'there is no passage “proposal-1”; did you mean “proposal-01”?'],
  [['--kind', 'since'], 'say what it is about: --quote "the words", or --passage and --sentence'],
])('flags that say no place are told so in words: %j', (flags, message) => {
  expect(() => contributionOf(readFlags(flags), edition, TODAY)).toThrow(message);
});

test.each([
  [
    'words that stand three times',
    ['--passage', 'proposal-02', '--quote', 'Treason', '--kind', 'context'],
    'These words stand 3 times in proposal-02',
  ],
  [
    'a position of another form',
    ['--quote', 'by Jury', '--kind', 'debate', '--position', 'no map'],
    'The field “positions” is not of the expected form',
  ],
])('flags with %s get the message of the check', (_name, flags, sentence) => {
  expect(reported(...flags)).toContain(sentence);
});
