import { expect, test } from 'vitest';
import { judgeEdition } from '../load-edition.ts';
import { severityOf } from '../problems.ts';
import { editionFiles, sampleText, type Overrides } from '../testing/edition-files.ts';
import { problemsIn } from '../testing/problem-of.ts';
import { reviewsFile } from '../testing/reviews-file.ts';

const NOTE = 'annotations/proposal-01/charter.md';
const REVIEWS = reviewsFile(editionFiles(), 'clerk');

/** The rules that report something in the fully reviewed sample after a change. */
function found(overrides: Overrides, change: (yaml: string) => string = (yaml) => yaml): readonly string[] {
  const reviews = { ...REVIEWS, text: change(REVIEWS.text) };
  return problemsIn([...editionFiles(overrides), reviews]).map(({ rule }) => rule);
}

const changed = (path: string, from: string, to: string): Overrides => {
  expect(sampleText(path)).toContain(from);
  return { [path]: sampleText(path).replace(from, to) };
};

test('reviews are listed with the texts that were read', () => {
  const { edition } = judgeEdition([...editionFiles(), REVIEWS]);
  const note = edition?.annotations.find(({ id }) => id === 'proposal-01/charter');
  expect(note?.reviews).toMatchObject([{ date: '2026-01-03', saw: 'original', found: 'supported' }]);
  expect(note?.reviews[0]?.source).toBe(note?.sources[0]?.source);
  const things = [...(edition?.terms ?? []), ...(edition?.timeline ?? []), ...(edition?.witnesses ?? [])];
  expect(things.filter(({ reviews }) => reviews.length === 0)).toEqual([]);
});

test.each<readonly [string, Overrides]>([
  ['a word of the prose', changed(NOTE, 'leave it to', 'give it to')],
  ['the words that a note is about', changed(NOTE, 'by Jury', 'of all Crimes')],
  ['what it cites', changed(NOTE, 'source: parchment, at: ', 'source: parchment, at: end of ')],
  ['what a holder says', changed('annotations/proposal-02/witnesses.md', 'Two are too few', 'Two will do')],
  ['a value of a list', changed('instruments/great-charter.md', 'ch. 39', 'ch. 40')],
  ['an event', changed('timeline.yaml', 'Thirty-nine', 'Forty')],
])('%s changes the text that was read', (_what, overrides) => {
  // A changed text that only maintainers write must be read again; for a text that anyone may correct, a reading is
  // only requested.
  const isOpen = Object.keys(overrides).some((path) => path.startsWith('instruments/'));
  expect(found(overrides)).toEqual([isOpen ? 'awaits-review' : 'stale-review']);
});

test.each<readonly [string, Overrides]>([
  ['where lines end', changed(NOTE, 'leave it', 'leave\nit')],
  [
    'how a letter is composed',
    changed('bodies/congress.md', 'kind: parliament', 'kind: parliament\nalso: [se\u0301nat]'),
  ],
  [
    'a name by which it is found',
    changed('glossary/treason.md', 'label: treason', 'label: treason\naliases: [high crime]'),
  ],
  ['whose side a holder is on', changed('annotations/proposal-02/witnesses.md', 'voice: scholar', 'voice: industry')],
  ['the day of writing', changed(NOTE, '2026-01-02', '2026-01-01')],
])('%s is not the text that was read', (_what, overrides) => {
  expect(found(overrides)).toEqual([]);
});

test('letters that are composed in another way are the same letters', () => {
  const term = (word: string) => changed('glossary/treason.md', 'Betrayal', word);
  const { path, text } = reviewsFile(editionFiles(term('Dépit')), 'clerk');
  expect(problemsIn([...editionFiles(term('Dépit')), { path, text }])).toEqual([]);
});

test('a review of an older text is not shown. It blocks a proposal, but neither work nor the edition', () => {
  const { edition, problems } = judgeEdition([...editionFiles(changed(NOTE, 'leave it', 'give it')), REVIEWS]);
  expect(edition?.annotations.find(({ id }) => id === 'proposal-01/charter')?.reviews).toEqual([]);
  expect(
    problems.map((problem) => (['making', 'working', 'proposed'] as const).map((how) => severityOf(problem, how))),
  ).toEqual([['warning', 'warning', 'error']]);
});

test('a reader’s proposal may wait for its review; a proposal of maintainers may not', () => {
  const at = (rule: 'unreviewed' | 'awaits-review') =>
    (['making', 'working', 'proposed'] as const).map((how) => severityOf({ rule }, how));
  expect(at('unreviewed')).toEqual(['warning', 'warning', 'error']);
  expect(at('awaits-review')).toEqual(['warning', 'warning', 'warning']);
  const own = changed(NOTE, 'by: clerk', 'by: reader');
  const people = { 'people/reader.yaml': 'name: A reader\n' };
  const of = (overrides: Overrides) =>
    problemsIn([
      ...editionFiles({ ...overrides, ...people }),
      { ...REVIEWS, text: REVIEWS.text.replace(/- of: annotation:proposal-01\/charter[^]*?(?=^- of)/mu, '') },
    ]).map(({ rule }) => rule);
  expect(of({})).toEqual(['unreviewed']);
  expect(of(own)).toEqual(['awaits-review']);
});

test.each<readonly [string, string, string, string]>([
  ['no words of an original', ', words: as it stands there, place: at the top', '', 'missing-field'],
  ['words without their place', ', place: at the top', '', 'missing-field'],
  ['a day that has not come', 'date: 2026-01-03', 'date: 2999-01-03', 'malformed-field'],
  ['someone whom nobody knows', 'by: clerk', 'by: clrek', 'unknown-person'],
  ['a text that is not there', '- of: term:treason', '- of: term:traeson', 'unknown-link'],
  ['a source that is not there', 'source: parchment', 'source: parchmnet', 'unknown-source'],
  ['more than twenty words', 'as it stands there', 'word '.repeat(21), 'long-quotation'],
])('%s are refused', (_what, from, to, rule) => {
  expect(found({}, (yaml) => yaml.replace(from, to))).toContain(rule);
});

test('an edition without reviews promises none', () => {
  expect(problemsIn(editionFiles())).toEqual([]);
});

test('a file of reviews that cannot be read makes no text unread', () => {
  const broken = { path: 'reviews/bodies.yaml', text: '- of: [' };
  const other = { ...REVIEWS, text: REVIEWS.text.replace(/- of: body:congress[^]*?(?=\n- of: |$)/u, '') };
  expect(problemsIn([...editionFiles(), other, broken]).map(({ rule }) => rule)).toEqual(['malformed-yaml']);
});

test('of a note whose words are not found, only these are reported, and not its review', () => {
  expect(problemsIn([...editionFiles(changed(NOTE, 'by Jury', 'by a Jury')), REVIEWS]).map(({ rule }) => rule)).toEqual(
    ['quote-not-found', 'stale-review'],
  );
});
