import { expect, test } from 'vitest';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { searchDocuments } from '../index/search-documents.ts';
import { pairsFiles } from '../index/pairs-files.ts';
import { PhrasePairs } from './phrase-pairs.ts';
import { TextWords } from './search-query.ts';
import { foldedWords } from './word-forms.ts';

const documents = searchDocuments(editionWith());
const files = new Map(pairsFiles(documents));
const pairs = new PhrasePairs((name) => Promise.resolve<unknown>(JSON.parse(files.get(name) ?? 'null')));
const texts = documents.map(({ label, text, more }) => `${label}\n${text}\n${more}`);
const words = texts.map((text) => new TextWords(text));

/** Phrases of this many words from every text. */
const phrasesOf = (length: number) =>
  texts.flatMap((text) => {
    const all = text.split('\n').flatMap(foldedWords);
    return all.length < length ? [] : [all.slice(0, length).join(' '), all.slice(-length).join(' ')];
  });

test.each([1, 2, 3, 5, 6])('a phrase of %i words is found in exactly the texts that have it', async (length) => {
  for (const phrase of phrasesOf(length)) {
    const having = words.flatMap((one, document) => (one.hasPhrase(phrase) ? [document] : []));
    expect(
      [...(await pairs.documentsWith(phrase))].toSorted((a, b) => a - b),
      phrase,
    ).toEqual(having);
  }
});

test('a long phrase is found in the texts that have it', async () => {
  for (const phrase of phrasesOf(15)) {
    const having = words.flatMap((one, document) => (one.hasPhrase(phrase) ? [document] : []));
    expect([...(await pairs.documentsWith(phrase))], phrase).toEqual(expect.arrayContaining(having));
  }
});

test('the last word of a phrase may be unfinished', async () => {
  const [phrase = ''] = phrasesOf(3).filter((one) => one.length > 12);
  expect((await pairs.documentsWith(phrase.slice(0, -1))).size).toBeGreaterThan(0);
});

test('a file that cannot be loaded is an error', async () => {
  const broken = new PhrasePairs(() => Promise.reject(new Error('no network')));
  await expect(broken.documentsWith('we the')).rejects.toThrow('no network');
});
