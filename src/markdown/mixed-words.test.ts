import { expect, test } from 'vitest';
import { findMixedWords } from './mixed-words.ts';

const said = (text: string) => findMixedWords(text).map(({ offset, message }) => `${offset}: ${message}`);

test.each([
  ['The compаnies.', '4: In the word “compаnies”, the letter “а” is Cyrillic (U+0430), the others are Latin'],
  ['Это cлово.', '4: In the word “cлово”, the letter “c” is Latin (U+0063), the others are Cyrillic'],
  ['We deﬁne it.', '3: In the word “deﬁne”, “ﬁ” (U+FB01) is not the ordinary “fi”'],
  ['A ｗord.', '2: In the word “ｗord”, “ｗ” (U+FF57) is not the ordinary “w”'],
  ['It 𝐢s.', '3: In the word “𝐢s”, “𝐢” (U+1D422) is not the ordinary “i”'],
])('a letter that only looks like one of its word is named: %s', (text, message) => {
  expect(said(text)).toEqual([message]);
});

test('words of several scripts beside each other, and letters with marks, are as they should be', () => {
  expect(said('AI技术, Москва and Ἀθῆναι: naïve Zürich, Phở, ИТАР-TASS, µm, “слово”s.')).toEqual([]);
});
