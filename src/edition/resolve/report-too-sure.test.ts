import { expect, test } from 'vitest';
import { annotationFile } from '../testing/annotation-file.ts';
import { editionFiles, sampleText, type Overrides } from '../testing/edition-files.ts';
import { problemsIn } from '../testing/problem-of.ts';
import { reviewsFile } from '../testing/reviews-file.ts';

const NOTE = 'annotations/proposal-01/new.md';
const chinese = (extent: string, sentence: string): string =>
  sampleText('witnesses/parchment.yaml')
    .replace('basis: internal', 'basis: chinese')
    .replace('extent: part', `extent: ${extent}`)
    .replace('sentence: s1', `sentence: ${sentence}`);
const note = (basis: string, confidence: string) =>
  annotationFile(
    `quote: by Jury\nkind: wording\nreading: by a jury\neffect: synonym\nbasis: ${basis}\nconfidence: ${confidence}\n${basis === 'conjecture' ? '' : 'witness: [parchment]'}`,
  );
const found = (overrides: Overrides) => problemsIn(editionFiles(overrides)).map(({ rule }) => rule);

test.each([
  ['a witness to the words, read at the place', 'chinese', 'high', chinese('part', 's1'), []],
  [
    'a witness to the words, of which only the title was read',
    'chinese',
    'high',
    chinese('part', 'title'),
    ['too-sure'],
  ],
  ['that witness, and less confidence', 'chinese', 'middle', chinese('part', 'title'), []],
  ['a witness that was read whole', 'chinese', 'high', chinese('whole', 'title'), []],
  ['the text itself elsewhere', 'internal', 'high', sampleText('witnesses/parchment.yaml'), ['too-sure']],
  ['the text itself elsewhere, and less confidence', 'internal', 'middle', sampleText('witnesses/parchment.yaml'), []],
  ['a conjecture', 'conjecture', 'middle', sampleText('witnesses/parchment.yaml'), ['too-sure']],
  ['a conjecture of low confidence', 'conjecture', 'low', sampleText('witnesses/parchment.yaml'), []],
])('%s', (_what, basis, confidence, witness, rules) => {
  expect(found({ [NOTE]: note(basis, confidence), 'witnesses/parchment.yaml': witness })).toEqual(rules);
});

const NOTHING_SAID = '[]';
const withStatements = (basis: string, sentences: string, extent = 'whole'): string =>
  sampleText('witnesses/parchment.yaml')
    .replace('basis: internal', `basis: ${basis}`)
    .replace('extent: part', `extent: ${extent}`)
    .replace(/sentences:[^]*$/u, `sentences: ${sentences}\n`);
const quoted = (words: string) =>
  `[{ passage: proposal-01, sentence: s1, quote: ${words}, source: parchment, at: section 2 }]`;
const ofReading = (reading: string, basis: string, confidence: string) =>
  note(basis, confidence).replace('reading: by a jury', `reading: ${reading}`);

test.each([
  ['a sister text of whose words its file says nothing', 'by peers', 'sister-text', 'middle', NOTHING_SAID],
  ['a witness read whole whose file says nothing', 'by peers', 'chinese', 'middle', NOTHING_SAID],
  [
    'an English witness whose quoted words have none of the reading',
    'by peers',
    'agency-english',
    'high',
    quoted('by Jury'),
  ],
  ['such a witness, and less confidence', 'by peers', 'agency-english', 'middle', quoted('by Jury')],
  ['the text itself, which has the words nowhere', 'by seventeen peers', 'internal', 'middle', NOTHING_SAID],
])('a reading is too sure with %s', (_what, reading, basis, confidence, statements) => {
  const witness = withStatements(basis, statements);
  expect(found({ [NOTE]: ofReading(reading, basis, confidence), 'witnesses/parchment.yaml': witness })).toEqual([
    'too-sure',
  ]);
});

test.each([
  ['an English witness that is quoted with its words', 'by peers', 'agency-english', 'high', quoted('judged by peers')],
  ['the text itself, which has its words elsewhere', 'in open Court', 'internal', 'middle', NOTHING_SAID],
])('a reading may be as sure with %s', (_what, reading, basis, confidence, statements) => {
  const witness = withStatements(basis, statements);
  expect(found({ [NOTE]: ofReading(reading, basis, confidence), 'witnesses/parchment.yaml': witness })).toEqual([]);
});

test('high confidence requires that the reviewer of a note saw the witness', () => {
  const files = editionFiles({ [NOTE]: note('chinese', 'high'), 'witnesses/parchment.yaml': chinese('part', 's1') });
  const reviewed = (saw: string) =>
    problemsIn([...files, reviewsFile(files, 'clerk', (yaml) => yaml.replaceAll('saw: original', `saw: ${saw}`))]);
  expect(reviewed('copy').map(({ rule }) => rule)).toEqual([]);
  expect(reviewed('report').map(({ rule }) => rule)).toEqual(['too-sure']);
});
