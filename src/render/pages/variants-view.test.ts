import { expect, test } from 'vitest';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { annotationFile } from '../../edition/testing/annotation-file.ts';
import { coverageView } from './coverage-view.ts';
import { instrumentsTable } from './instruments-table.ts';
import { variantsView } from './variants-view.ts';

const edition = editionWith({
  'annotations/proposal-01/jury.md': annotationFile(
    'kind: wording\nquote: by Jury\nreading: by a jury\neffect: synonym\nbasis: internal\nconfidence: low\nwitness: [parchment]\ncrux: true',
  ),
});
const { groups, filters } = variantsView(edition);
const variant = groups.find(({ url }) => url === '/proposals/1/')?.rows[0];
const coverage = coverageView(edition);
const sentenceCount = edition.passages.flatMap(({ sentences }) => sentences).length;

test('each variant is listed under its passage with the choices that show it', () => {
  expect(variant).toMatchObject({
    lemma: 'by Jury',
    reading: 'by a jury',
    isCrux: true,
    choices: { 'data-effect': 'synonym', 'data-basis': 'internal', 'data-confidence': 'low' },
  });
});

test('a variant leads to its witnesses', () => {
  expect(variant?.witnesses.map(({ url }) => url)).toEqual(['/witnesses/parchment/']);
});

test('each filter counts every variant once', () => {
  expect(filters.map(({ choices }) => choices.reduce((sum, { count }) => sum + count, 0))).toEqual([2, 2, 2]);
});

test('a cell says whether an instrument was examined', () => {
  const charter = instrumentsTable(edition).rows[0];
  expect(charter?.cells.slice(0, 2).map(({ state, url }) => [state, url])).toEqual([
    ['wider', '/instruments/great-charter/#proposal-01'],
    ['not-examined', undefined],
  ]);
});

test('coverage counts sentences with and without annotations of a kind', () => {
  expect(coverage.kinds.find(({ label }) => label === 'Debate')).toEqual({
    label: 'Debate',
    annotations: 1,
    sentences: 1,
    without: sentenceCount - 1,
  });
});

test('coverage counts sentences with and without positions of a voice', () => {
  const voices = coverage.voices
    .filter(({ positions }) => positions > 0)
    .map(({ label, sentences, without }) => [label, sentences, without]);
  expect(voices).toEqual([
    ['Government', 1, sentenceCount - 1],
    ['Scholar', 1, sentenceCount - 1],
  ]);
});

test('coverage names the sentences without annotation; a note on a whole passage is on none of them', () => {
  expect(coverage.bare.map(({ url }) => url)).toEqual([
    '/preamble/#s1',
    '/chapters/1/#s2',
    '/proposals/2/#s1',
    '/proposals/2/#s3',
    '/closing/#s1',
  ]);
});

test('positions are counted by country and voice, those of no country last', () => {
  const { countries } = coverageView(
    editionWith({
      'annotations/proposal-01/sides.md': annotationFile(
        'kind: debate\npositions:\n  - { voice: government, country: "CH, FR", holder: A, source: parchment, at: margin, says: So. }\n  - { voice: industry, country: CH, holder: B, source: parchment, at: margin, says: Not so. }',
      ),
    }),
  );
  expect(countries).toEqual({
    columns: ['Government', 'Scholar', 'Industry'],
    rows: [
      { label: 'Switzerland', counts: [1, 0, 1], all: 2 },
      { label: 'France', counts: [1, 0, 0], all: 1 },
      { label: 'No country named', counts: [1, 1, 0], all: 2 },
    ],
  });
});
