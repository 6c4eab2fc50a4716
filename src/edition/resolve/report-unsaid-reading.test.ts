import { expect, test } from 'vitest';
import { makeEdition } from '../load-edition.ts';
import { severityOf } from '../problems.ts';
import { editionFiles, sampleText } from '../testing/edition-files.ts';
import { problemsIn } from '../testing/problem-of.ts';

const PARCHMENT = 'sources/parchment.yaml';
const withFields = (fields: string) => ({ [PARCHMENT]: sampleText(PARCHMENT).replace('read: whole\n', fields) });
const rulesOf = (fields: string) => problemsIn(editionFiles(withFields(fields))).map(({ rule }) => rule);

test('an archived copy is enough: everybody can read it there', () => {
  expect(rulesOf('')).toContain('unsaid-reading');
  expect(rulesOf('archived: https://archive.example/2026/parchment\n')).not.toContain('unsaid-reading');
  expect(rulesOf('read: first page\n')).not.toContain('unsaid-reading');
});

test('a source without an address needs no such field', () => {
  const printed = sampleText(PARCHMENT)
    .replace(/URL: .*\n/u, '')
    .replace(/accessed: .*\n/u, '');
  const found = problemsIn(editionFiles({ [PARCHMENT]: printed.replace('read: whole\n', '') }));
  expect(found.map(({ rule }) => rule)).not.toContain('unsaid-reading');
});

test('it is a warning during work, and an error in a proposal', () => {
  expect(
    (['making', 'working', 'proposed'] as const).map((how) => severityOf({ rule: 'unsaid-reading' }, how)),
  ).toEqual(['warning', 'warning', 'error']);
});

const VELLUM = {
  'sources/vellum.yaml': 'type: document\ntitle: The vellum\npublisher: The archive\nissued: n.d.\nlanguage: en\n',
};

test('a source reports another source, or a title', () => {
  const reportsOf = (reports: string) =>
    makeEdition(editionFiles({ ...VELLUM, ...withFields(`read: part\nreports: ${reports}\n`) })).sources.find(
      ({ id }) => (id as string) === 'parchment',
    )?.reports;
  expect(reportsOf('vellum')).toMatchObject({ id: 'vellum' });
  expect(reportsOf('A speech of the clerk')).toBe('A speech of the clerk');
});
