import { expect, test } from 'vitest';
import { editionWith } from '../edition/testing/edition-files.ts';
import { annotationFile } from '../edition/testing/file-texts.ts';
import { coverageView } from './coverage-view.ts';
import { instrumentsTable } from './instruments-table.ts';
import { variantsView } from './variants-view.ts';

const edition = editionWith({
  'annotations/proposal-01/jury.md': annotationFile('kind: wording\nquote: by Jury\nreading: by a jury\neffect: synonym\nbasis: internal\nconfidence: low\nwitness: [parchment]\ncrux: true'),
});

test('each variant stands under its passage with the choices that show it', () => {
  const { groups, filters } = variantsView(edition);
  const row = groups.find(({ url }) => url === '/proposals/1/')?.rows[0];
  expect(row).toMatchObject({ lemma: 'by Jury', reading: 'by a jury', isCrux: true, choices: ['effect-synonym', 'basis-internal', 'confidence-low'] });
  expect(row?.witnesses.map(({ url }) => url)).toEqual(['/witnesses/parchment/']);
  const counted = filters.map(({ choices }) => choices.reduce((sum, { count }) => sum + count, 0));
  expect(counted).toEqual([2, 2, 2]);
});

test('a cell says whether an instrument was examined', () => {
  const charter = instrumentsTable(edition).rows[0];
  expect(charter?.cells.slice(0, 2).map(({ state, url }) => [state, url])).toEqual([['wider', '/instruments/great-charter/#proposal-01'], ['not-examined', undefined]]);
});

test('coverage counts sentences with and without, by kind and by voice, and names those without annotation', () => {
  const { kinds, voices, bare } = coverageView(edition);
  const all = edition.passages.flatMap(({ sentences }) => sentences).length;
  expect(kinds.find(({ label }) => label === 'Debate')).toEqual({ label: 'Debate', annotations: 1, sentences: 1, without: all - 1 });
  expect(voices.filter(({ positions }) => positions > 0).map(({ label, sentences, without }) => [label, sentences, without])).toEqual([['Government', 1, all - 1], ['Scholar', 1, all - 1]]);
  expect(bare.length).toBeGreaterThan(0);
  expect(bare.length).toBeLessThan(all);
});
