import { expect, test } from 'vitest';
import { makeEdition } from '../../edition/load-edition.ts';
import { editionFiles } from '../../edition/testing/edition-files.ts';
import { passageFile } from '../../edition/testing/annotation-file.ts';
import { findWideAliases } from './wide-aliases.ts';

const PATH = 'glossary/quorum.md';
const term = (aliases: string) =>
  `---\nlabel: quorum\naliases: [${aliases}]\nsources: [{ source: parchment, at: art. III }]\n---\nWords.\n`;
/** Seven passages, each with a majority, and one with a quorum. */
const texts = Object.fromEntries(
  Array.from({ length: 7 }, (_, index) => [
    `text/proposal-${String(index + 11)}.mdx`,
    passageFile(`title: Part ${index + 11}\nchapter: 1`, 'A majority decides.'),
  ]),
);
const warned = (before: string | undefined, now: string) => {
  const files = editionFiles({ ...texts, [PATH]: now });
  const edition = makeEdition(files);
  return findWideAliases(
    edition,
    (path) => (path === PATH ? before : undefined),
    (path) => files.find((file) => file.path === path)?.text,
  );
};

test('a new alias that links more than five places is reported at its line, with the places', () => {
  expect(warned(term(''), term('assembly, majority'))).toEqual([
    {
      rule: 'wide-alias',
      place: { path: `content/${PATH}`, line: 3, column: 21 },
      sentence: 'The name “majority” links 7 places',
      note: Array.from({ length: 7 }, (_, index) => `proposal-${index + 11}.s1`).join(', '),
    },
  ]);
});

test('an alias of a new entry is new', () => {
  expect(warned(undefined, term('majority'))).toHaveLength(1);
});

test('an existing alias is not reported, whatever its case', () => {
  expect(warned(term('Majority'), term('majority'))).toEqual([]);
});

test('an alias that links few places is not reported', () => {
  expect(warned(undefined, term('assembly'))).toEqual([]);
});
