import { expect, test } from 'vitest';
import { checkContribution } from './check-contribution.ts';
import type { CallField, CallThing } from '../edition/field-calls.ts';
import type { ContentFile } from '../edition/read/content-files.ts';
import { contributedFiles, nameFrom, type Contribution } from './contribution.ts';
import { brokenContributions } from './testing/broken-contributions.ts';
import { sampleContribution, TODAY } from './testing/sample-contribution.ts';
import { editionDigest } from './edition-digest.ts';
import { type Problem } from '../edition/problems.ts';
import { RULES } from '../edition/rules.ts';
import { editionFiles, editionWith } from '../edition/testing/edition-files.ts';
import { problemsIn } from '../edition/testing/problem-of.ts';
import { fieldAt } from '../markdown/field-at.ts';

/** As a browser gets it. */
const known = JSON.parse(JSON.stringify(editionDigest(editionWith()))) as ReturnType<typeof editionDigest>;
const ofForm = brokenContributions()
  .filter(({ files }) => files.every(({ path }) => /^(?:annotations|sources|people)\//u.test(path)))
  .map(({ name, files }) => [name, files] as const);
const structural = (problems: readonly Problem[]) => problems.filter(({ rule }) => Object.hasOwn(RULES, rule));

test.each(ofForm)('%s is reported in the same words as by the check of the whole edition', (_name, files) => {
  const whole = problemsIn(editionFiles(Object.fromEntries(files.map(({ path, text }) => [path, text]))));
  // Of two that have the same, the whole edition tells the other too.
  const own = whole.filter(({ place }) => files.some(({ path }) => place.path === `content/${path}`));
  expect(structural(checkContribution(files, known, TODAY).problems)).toEqual(own);
});

const PLACED =
  '---\nquote: by Jury\nsources:\n  - { source: parchment, at: margin }\npositions:\n  - voice: scholar\n    at: recto\n  - voice: government\n    at: verso\n---\nProse.\n';
test('an entered contribution becomes a file of the annotation, and one of each new source and person', () => {
  expect(contributedFiles(sampleContribution).map(({ path }) => path)).toEqual([
    'annotations/proposal-01/by-jury.md',
    'sources/blackstone-1768.yaml',
    'people/teacher.yaml',
  ]);
});

test('files of an entered contribution pass the check of the contribution', () => {
  expect(checkContribution(contributedFiles(sampleContribution), known, TODAY).problems).toEqual([]);
});

test('files of an entered contribution pass the check of the whole edition', () => {
  expect(
    problemsIn(
      editionFiles(Object.fromEntries(contributedFiles(sampleContribution).map(({ path, text }) => [path, text]))),
    ),
  ).toEqual([]);
});

test('an entered annotation is anchored on its words', () => {
  const { annotations } = checkContribution(contributedFiles(sampleContribution), known, TODAY);
  expect(annotations.map(({ anchor }) => anchor.scope === 'phrase' && anchor.ranges)).toEqual([
    [{ start: 66, end: 73, exact: 'by Jury' }],
  ]);
});

test('every kind has its fields in the file, in a fixed order', () => {
  const positions = [
    { voice: 'scholar', holder: 'A', source: 'parchment', at: 'margin', says: 'Two are: too many.' },
    { voice: 'government', holder: 'B', source: 'parchment', at: 'verso', says: 'Two are too few.' },
  ];
  const fields = {
    kind: 'debate',
    by: 'clerk',
    date: TODAY,
    sources: [{ source: 'parchment', at: 'margin' }],
    positions,
    quote: ['The Trial', 'by Jury'],
  };
  const [file] = contributedFiles({ ...sampleContribution, fields, sources: [], people: [] });
  expect(file?.text).toMatchInlineSnapshot(`
    "---
    quote: [The Trial, by Jury]
    kind: debate
    by: clerk
    date: 2026-11-26
    positions:
      - voice: scholar
        holder: A
        source: parchment
        at: margin
        says: "Two are: too many."
      - voice: government
        holder: B
        source: parchment
        at: verso
        says: Two are too few.
    sources:
      - { source: parchment, at: margin }
    ---
    A jury is twelve of one’s peers. The words leave open how many must agree, and who may be one of them. The States answered both questions by laws of their own.
    "
  `);
  expect(checkContribution([file as ContentFile], known, TODAY).problems).toEqual([]);
});

test.each<[string, Partial<Contribution>, string]>([
  ['prose that is too short', { prose: 'Too short.' }, 'prose-length: The annotation has 2 words'],
  [
    'a date to come',
    { fields: { ...sampleContribution.fields, date: '2999-01-01' } },
    'malformed-field: The field “date” does not have the expected form',
  ],
  [
    'the name of another annotation',
    { name: 'charter' },
    'duplicate-id: There is another annotation “proposal-01/charter”',
  ],
  [
    'the name of another person',
    { people: [...sampleContribution.people, { id: 'clerk', fields: { name: 'Another' } }] },
    'duplicate-id: There is another person “clerk”',
  ],
])('%s is reported, and nothing else', (_name, change, expected) => {
  const { problems } = checkContribution(contributedFiles({ ...sampleContribution, ...change }), known, TODAY);
  expect(problems.map(({ rule, sentence }) => `${rule}: ${sentence}`)).toEqual([expected]);
});

test('only maintainers sign as the editors', () => {
  const files = contributedFiles({
    ...sampleContribution,
    fields: { ...sampleContribution.fields, by: 'clerk' },
    people: [],
  });
  expect(checkContribution(files, known, TODAY, { proposedBy: 'anyone' }).problems).toEqual([
    {
      rule: 'reserved-author',
      place: { path: 'content/annotations/proposal-01/by-jury.md', line: 4, column: 5 },
      sentence: 'Only maintainers sign as “clerk”',
      note: 'expected: your own name',
    },
  ]);
  expect(checkContribution(files, known, TODAY).problems).toEqual([]);
});

test('a message names a field as the place does', () => {
  const fields = {
    ...sampleContribution.fields,
    kind: 'wording',
    effect: 'synonym',
    basis: 'internal',
    confidence: '',
  };
  const files = contributedFiles({ ...sampleContribution, fields });
  const call: CallField = (field, file, value) => `${file.slice(-10)} ${field.join('.')} ${value ?? ''}`.trim();
  expect(checkContribution(files, known, TODAY, { call }).problems.map(({ sentence }) => sentence)).toEqual([
    'The field “by-jury.md confidence” is missing',
    'The field “by-jury.md reading” is missing',
    'The reading has “by-jury.md basis internal” and no witness',
  ]);
  const whole = contributedFiles({ ...sampleContribution, fields: { ...fields, confidence: 'low' } });
  expect(checkContribution(whole, known, TODAY, { call }).problems).toMatchObject([
    {
      sentence: 'The field “by-jury.md reading” is missing',
      note: 'only “by-jury.md effect addition” and “by-jury.md crux true” may leave it out',
      field: ['reading'],
    },
    { sentence: 'The reading has “by-jury.md basis internal” and no witness' },
  ]);
});

/** The form names files itself. */
const wellNamed = ofForm.filter(([, files]) =>
  checkContribution(files, known, TODAY).problems.every(({ rule }) => rule !== 'misplaced-file'),
);

test.each(wellNamed)(
  'no message of %s names a passage by its id, or a file, if the place has names',
  (_name, files) => {
    const callThing: CallThing = (kind) => `that ${kind}`;
    const ids = known.passages.map(({ id }) => id).filter((id) => id.includes('-'));
    const said = checkContribution(files, known, TODAY, { callThing }).problems.map(
      ({ sentence, note = '' }) => `${sentence}\n${note}`,
    );
    expect(said.filter((words) => ids.some((id) => words.includes(id)) || words.includes('content/'))).toEqual([]);
  },
);

test.each([
  ['quote', ['quote']],
  ['parchment', ['sources', 0, 'source']],
  ['verso', ['positions', 1, 'at']],
])('a place leads back to its field: %s', (words, field) => {
  const lines = PLACED.slice(0, PLACED.indexOf(words)).split('\n');
  expect(fieldAt(PLACED, { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 })).toEqual(field);
});

test('a place in the prose leads to no field', () => {
  expect(fieldAt(PLACED, { line: 11, column: 1 })).toBeUndefined();
});

test.each([
  ['Pre-install backdoors or malicious codes', 'pre-install-backdoors-or'],
  ['users’ Données', 'users-donnees'],
  ['网络空间', 'note'],
  ['by Jury', 'by-jury-2'],
])('a file is named after the words: %s', (words, name) => {
  expect(nameFrom(words, 'note', ['by-jury'])).toBe(name);
});
