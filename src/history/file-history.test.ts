import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { newestAnnotations } from '../edition/resolve/newest.ts';
import { editionWith } from '../edition/testing/edition-files.ts';
import { annotationFile } from '../edition/testing/annotation-file.ts';
import { historyOf, readHistory } from './file-history.ts';

const LOG =
  '\u00012026-03-02\n\nannotations/preamble/since.md\n\u00012026-02-01\n\nannotations/preamble/since.md\nannotations/proposal-01/charter.md\n';

test('a file was added by its first commit and changed by its last', () => {
  expect(historyOf(LOG).daysOf('annotations/preamble/since.md')).toEqual({
    added: '2026-02-01',
    changed: '2026-03-02',
  });
});

test('a file of one commit was added and changed on the same day', () => {
  expect(historyOf(LOG).daysOf('annotations/proposal-01/charter.md')).toEqual({
    added: '2026-02-01',
    changed: '2026-02-01',
  });
});

test('a file that was not committed has no days', () => {
  expect(historyOf(LOG).daysOf('annotations/new.md')).toBeUndefined();
});

test.each([
  ['to come', '2099-01-01'],
  ['of a year with seven digits', '1234567-01-01'],
  ['after the commit that came later', '2026-04-01'],
  ['that is none', ''],
])('a date %s is replaced by the day of the next commit', (_name, date) => {
  const { daysOf } = historyOf(`\u00012026-03-02\n\na.md\n\u0001${date}\n\nb.md\n`, '2026-11-28');
  expect(daysOf('b.md')).toEqual({ added: '2026-03-02', changed: '2026-03-02' });
});

test('a last commit dated in the future counts as today’s', () => {
  expect(historyOf('\u00012099-03-02\n\na.md\n', '2026-11-28').daysOf('a.md')?.added).toBe('2026-11-28');
});

test('a folder outside of git has no history', () => {
  const folder = mkdtempSync(`${tmpdir()}/edition-`);
  expect(readHistory(folder).daysOf('edition.yaml')).toBeUndefined();
  rmSync(folder, { recursive: true });
});

test('the newest come first, by the day on which they came, then by their own day', () => {
  const { annotations } = editionWith({
    'annotations/proposal-01/new.md': annotationFile('kind: since').replace('2026-01-02', '2026-05-01'),
  });
  expect(
    newestAnnotations(annotations, historyOf(LOG))
      .map(({ annotation, added }) => `${annotation.id} ${added}`)
      .slice(0, 3),
  ).toEqual(['proposal-01/new 2026-05-01', 'preamble/since 2026-02-01', 'proposal-01/charter 2026-02-01']);
});
