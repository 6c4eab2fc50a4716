import { expect, test } from 'vitest';
import { RUNAWAY } from '../testing/runaway.ts';
import { readWordList } from '../read/content-files.ts';
import { faultOfAlias } from './alias-fault.ts';
import { makeEdition } from '../load-edition.ts';
import { editionFiles } from '../testing/edition-files.ts';

const stopWords = new Set(['the', 'a', 'of', 'we', 'who', 'it', 'to']);

test.each([
  'the',
  'The',
  'a',
  'We',
  '.',
  ',',
  '…',
  '5',
  '2020',
  'x',
  'of the',
  'the Internet',
  'of trade',
  'Internet of',
  '“the”',
  '- trade',
  '中',
])('“%s” is not an alias', (alias) => {
  expect(faultOfAlias(alias, stopWords, false)).toBeDefined();
});

test.each([
  'trade',
  'Internet of Things',
  '5G',
  'G20',
  'WHO',
  'IT',
  'UN',
  'e-commerce',
  '网络',
  'U.S.',
  'ITU-T',
  'C++ language',
])('“%s” is an alias', (alias) => {
  expect(faultOfAlias(alias, stopWords, false)).toBeUndefined();
});

test('the name of a thing may begin with an article', () => {
  expect(faultOfAlias('The Elders', stopWords, true)).toBeUndefined();
  expect(faultOfAlias('The Elders', stopWords, false)).toBe('the name without “The” before it');
  expect(faultOfAlias('The', stopWords, true)).toBeDefined();
});

test('the list of common words is read beside the files', () => {
  const files = editionFiles({
    'glossary/evil.md': '---\nlabel: evil\naliases: [shall]\nsources: [{ source: parchment, at: a }]\n---\nWords.\n',
  });
  expect(() => makeEdition(files, 'content/', readWordList('stop-words.txt'))).toThrow(
    'Texts cannot be searched for the name “shall”',
  );
});

test.each([
  ['that begin alike', (index: number) => `trial of all crimes number ${index}`],
  ['that are many', (index: number) => `jury${index} trial`],
])('ten thousand names %s do not take too long', (_name, nameOf) => {
  const files = Array.from({ length: 500 }, (_, file): readonly [string, string] => [
    `glossary/term-${file}.md`,
    `---\nlabel: ${nameOf(file * 20)}\naliases: [${Array.from({ length: 19 }, (_, index) => nameOf(file * 20 + index + 1)).join(', ')}]\nsources: [{ source: parchment, at: a }]\n---\nWords.\n`,
  ]);
  const clean = costOf({});
  expect(costOf(Object.fromEntries(files)) - clean).toBeLessThan(RUNAWAY);
});

/** Milliseconds of processor time. */
function costOf(overrides: Readonly<Record<string, string>>): number {
  const files = editionFiles(overrides);
  const start = process.threadCpuUsage();
  makeEdition(files);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000;
}
