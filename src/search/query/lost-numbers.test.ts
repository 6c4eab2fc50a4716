import { expect, test } from 'vitest';
import { NAME, type WordEntry } from './index-format.ts';
import type { AskedWord } from './meet-words.ts';
import { withoutLostNumbers } from './lost-numbers.ts';

/** A word in names of two words of these things. */
function word(asked: string, things: readonly number[]): AskedWord {
  const phrases = things.map((document) => ({ document, phrase: 0, length: 2, kind: NAME }));
  const entry: WordEntry = { form: asked, count: 9, places: [{ document: 1, weight: 1, evidence: 'own' }], phrases };
  return { asked, telling: 1, entries: [{ entry, likeness: 1 }] };
}
const series = word('proposal', [1, 2, 3]);

test('a number that no name of a series has matches nothing', () => {
  expect(withoutLostNumbers([series, word('25', [])])[1]?.entries).toEqual([]);
  expect(withoutLostNumbers([series, word('25', [9])])[1]?.entries).toEqual([]);
});

test('a number of the series, a year, a number elsewhere and one after another word are looked for', () => {
  for (const words of [
    [series, word('2', [2])],
    [series, word('2030', [])],
    [word('25', []), series],
    [word('comment', [1]), word('25', [])],
  ])
    expect(withoutLostNumbers(words)).toEqual(words);
});
