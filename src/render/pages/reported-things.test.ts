import { expect, test } from 'vitest';
import { annotationFile } from '../../edition/testing/annotation-file.ts';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { reportedThings } from './reported-things.ts';

const things = reportedThings(
  editionWith({
    'annotations/proposal-01/words.md': annotationFile('quote: by Jury\nkind: context'),
    'annotations/proposal-01/sentence.md': annotationFile('sentence: s1\nkind: context'),
  }),
);

test.each([
  ['annotation:proposal-01/words', /^Section 1, note [a-z], on “by Jury”$/u, /#note-words$/u],
  ['annotation:proposal-01/sentence', /^Section 1, note [a-z], on sentence 1$/u, /#note-sentence$/u],
  ['passage:proposal-01', /^Section 1, in brief$/u, /\/proposals\/1\//u],
  ['term:treason', /^treason$/iu, /\/glossary\/treason\/$/u],
])('%s is named as its readers know it, with its address', (about, label, url) => {
  const [named, address] = things[about] ?? [];
  expect(named).toMatch(label);
  expect(address).toMatch(url);
});

test('no label is an id', () => {
  expect(Object.values(things).filter(([label]) => /^[a-z0-9]+(?:[-/][a-z0-9]+)+$/u.test(label))).toEqual([]);
});
