import { expect, test } from 'vitest';
import { checkContribution } from '../../contribution/check-contribution.ts';
import { contributedFiles } from '../../contribution/contribution.ts';
import { editionDigest } from '../../contribution/edition-digest.ts';
import { passageFile } from '../../edition/testing/annotation-file.ts';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { readArguments } from '../command/read-arguments.ts';
import { ANNOTATE_FLAGS, contributionOf, refuseContradicting } from './annotate-flags.ts';
import { callByFlag } from './call-by-flag.ts';
import { judgeNote } from './judge-note.ts';

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

test('the passage is found by the words, and the file is named after them', () => {
  expect(made('--quote', 'by Jury', '--kind', 'context')[0]?.path).toBe('annotations/proposal-01/by-jury.md');
});

test('nobody signs without being named', () => {
  const { fields } = contributionOf(readFlags(['--quote', 'by Jury', '--kind', 'context']), edition, TODAY);
  expect(fields['by']).toBeUndefined();
});

test('only authors who say that they maintain the edition sign in a name that is kept for maintainers', () => {
  const note = contributionOf(readFlags(['--quote', 'by Jury', '--kind', 'context', ...COMMON]), edition, TODAY);
  const [problem] = judgeNote(note, edition, false, undefined, () => []);
  expect(problem).toMatchObject({ rule: 'reserved-author', sentence: 'Only maintainers sign as “clerk”' });
  expect(problem?.note).toBe('expected: your own name, or --maintainer if you maintain the edition');
});

test('however words are typed, the file has the words of the text', () => {
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
  [['--quote', 'two wittnesses'], '“two wittnesses” is not in the text; nearest, in proposal-02: “two Witnesses”'],
  [
    ['--quote', 'shall'],
    /^“shall” is in \d+ passages; name the one you mean:\n {2}--passage \S+ --before "Power" {3}…/u,
  ],
  [['--passage', 'propsal-01', '--kind', 'since'], 'there is no passage “propsal-01”; did you mean “proposal-01”?'],
  [['--kind', 'since'], 'name what it is about: --quote "the words", or --passage and --sentence'],
])('flags that name no place get an answer in words: %j', (flags, message) => {
  expect(() => contributionOf(readFlags(flags), edition, TODAY)).toThrow(message);
});

test.each([
  [['--by', 'clerk', '--new-author', 'A Teacher'], 'give --by or --new-author, not both'],
  [
    ['--source', 'parchment', '--at', 'margin', '--at', 'verso'],
    'each --at is the place in a --source: there are 2 of --at, 1 of --source',
  ],
])('no flag is ignored because of another: %j', (flags, message) => {
  expect(() => refuseContradicting(readFlags(flags))).toThrow(message);
});

test.each([
  [
    'words that stand three times',
    ['--passage', 'proposal-02', '--quote', 'Treason', '--kind', 'context'],
    'These words occur 3 times in proposal-02',
  ],
  [
    'a position of another form',
    ['--quote', 'by Jury', '--kind', 'debate', '--position', '{ voice: scolar }'],
    'The field “positions, item 1, voice” does not have the expected form',
  ],
])('flags with %s get the message of the check', (_name, flags, sentence) => {
  expect(reported(...flags)).toContain(sentence);
});

test.each([
  ['no map', /^--position \(number 1\) is not a group of fields: “no map”\nexpected: "\{ voice: scholar, holder: /u],
  ['{ voice: scholar', /\nThe bracket that opens here is not closed\nexpected: /u],
])('a position that is no group of fields is named, and its form is shown: %s', (position, message) => {
  expect(() => reported('--quote', 'by Jury', '--kind', 'debate', '--position', position)).toThrow(message);
});

const fieldsBy = (...flags: readonly string[]) =>
  contributionOf(readFlags([...flags, '--kind', 'context', ...COMMON]), edition, TODAY);

test.each(['proposal-01', 'Proposal-1', 'Section 1', '1'])('a passage may be named “%s”', (passage) => {
  expect(fieldsBy('--passage', passage).passage).toBe('proposal-01');
});

test.each(['s2', '2', 'Sentence 2', 'no person shall be convicted of treason unless'])(
  'a sentence may be named “%s”',
  (sentence) => {
    expect(fieldsBy('--passage', 'proposal-02', '--sentence', sentence).fields['sentence']).toBe('s2');
  },
);

test('the words of a sentence determine its passage too', () => {
  const { passage, fields } = fieldsBy('--sentence', 'No Person shall be convicted of Treason');
  expect([passage, fields['sentence']]).toEqual(['proposal-02', 's2']);
});

test('a sentence that does not exist is answered with the sentences that do', () => {
  expect(() => fieldsBy('--passage', 'proposal-02', '--sentence', 's9')).toThrow(
    /^no sentence of proposal-02 is or has “s9”; there are:\n {2}--sentence s1 {3}Treason/u,
  );
});

test('words that only the title has are found there without a flag', () => {
  expect(fieldsBy('--quote', 'against the Union').fields['part']).toBe('title');
  expect(fieldsBy('--quote', 'by Jury').fields['part']).toBeUndefined();
});

test('the nearest words may be those of a title', () => {
  expect(() => fieldsBy('--quote', 'against our Union')).toThrow('“against the Union”');
});

const saidOf = (...flags: readonly string[]) =>
  judgeNote(contributionOf(readFlags(flags), edition, TODAY), edition, false, callByFlag, () => []).map(
    ({ sentence, note }) => `${sentence}\n${note ?? ''}`,
  );
const SIGNED = ['--quote', 'by Jury', '--kind', 'context', '--text', TEXT, '--source', 'parchment'];

test('a missing or unknown value is named by the flag that gives it', () => {
  expect(saidOf(...SIGNED, '--new-author', 'A Teacher')[0]).toMatch(/^The field “--at” is missing/u);
  expect(saidOf(...SIGNED, '--at', 'margin', '--by', 'A Teacher')).toEqual([
    'There is no person “A Teacher”\n--new-author "A name" names an author who has no file yet',
  ]);
  expect(saidOf(...SIGNED, '--at', 'margin', '--new-author', 'A Teacher', '--instrument', 'no-charter')[0]).toContain(
    '“--instrument”',
  );
});

test('a field of a position is named by the flag and its name in it, a new author by the flag that names one', () => {
  const debate = ['--quote', 'by Jury', '--kind', 'debate', '--text', TEXT, '--source', 'parchment', '--at', 'margin'];
  const side = (voice: string) =>
    `{ voice: ${voice}, holder: A, source: parchment, at: margin, says: Two are too few. }`;
  const sides = ['--position', side('scholar'), '--position', side('no-voice')];
  expect(saidOf(...debate, ...sides, '--new-author', 'A Teacher')[0]).toMatch(
    /^The field “voice in --position \(number 2\)” does not have the expected form/u,
  );
  expect(saidOf(...SIGNED, '--at', 'margin', '--new-author', '[A](https://example.org)')[0]).toMatch(
    /^The field “--new-author” does not have the expected form/u,
  );
});

test('each of several places is listed with the flag that selects it', () => {
  const [said] = saidOf(
    '--passage',
    'proposal-02',
    '--quote',
    'Treason',
    ...SIGNED.slice(2),
    '--at',
    'x',
    '--new-author',
    'B C',
  );
  expect(said).toContain('--before "convicted of"');
});

test('problems of the whole edition are reported beside those of the note, each once', () => {
  const note = contributionOf(readFlags(['--quote', 'by Jury', '--kind', 'context', ...COMMON]), edition, TODAY);
  const own = { ...note, fields: { ...note.fields, by: 'nobody' } };
  const place = (line: number, column: number) => ({
    path: 'content/annotations/proposal-01/by-jury.md',
    line,
    column,
  });
  const alone = judgeNote(own, edition, false, undefined, () => []);
  const word = { rule: 'unknown-word', place: place(9, 1), sentence: 'No dictionary has it' } as const;
  const again = alone.map((problem) => ({ ...problem, sentence: 'the same' }));
  expect(alone.map(({ rule }) => rule)).toEqual(['unknown-person']);
  expect(judgeNote(own, edition, false, undefined, () => [...again, word]).map(({ rule }) => rule)).toEqual([
    'unknown-person',
    'unknown-word',
  ]);
});
