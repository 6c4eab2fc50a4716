import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTyped } from './fold.ts';
import { differingSign, wordsOfText } from './what-is-near.ts';

const TEXT =
  'One’s “so-called” data—and users’ rights – count… in the café of Zoë.\nＡnd a co\u00ADoperation, isn’t it?';
const own = (words: string) => wordsOfText(words, TEXT);

test.each([
  ["One's", 'One’s'],
  ['"so-called" data', '“so-called” data'],
  ["''so-called'' data", '“so-called” data'],
  ['data - and', 'data—and'],
  ['data--and', 'data—and'],
  ["users' rights-count...", 'users’ rights – count…'],
  ['rights \u00A0 \u2014  count', 'rights – count'],
  ['cafe\u0301', 'café'],
  ['of Zoë. And a', 'of Zoë. Ａnd a'],
  ['cooperation', 'co\u00ADoperation'],
  ['ISN`T IT', 'isn’t it'],
  ['the cafe of zoe', 'the café of Zoë'],
])('“%s”, as it is typed, is what the text has: “%s”', (words, expected) => {
  expect(own(words)).toBe(expected);
});

test.each(['ount', 'dat', '', ' ', "'", 'café of Zoe and'])('“%s” is not there', (words) => {
  expect(own(words)).toBeUndefined();
});

test.each([
  ["One's", "the text has “’” (U+2019) where the quotation has “'” (U+0027): “One’s”"],
  ['dаta', 'the text has no “а” (U+0430)'],
  ['dota', undefined],
])('in “%s”, the sign that differs is named', (words, expected) => {
  expect(differingSign(words, TEXT)).toBe(expected);
});

test('every stretch of a text is found unchanged', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[\p{L}’“”–…]{1,8}$/u), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      (words, seed) => {
        const text = words.join(' ');
        const word = words[seed % words.length] ?? '';
        const found = findTyped(word, text, 'typed').map(({ start, end }) => text.slice(start, end));
        // Some letters, such as U+FC5E, are only a space with marks when they are folded.
        fc.pre(/\p{L}/u.test(word.normalize('NFKC')));
        expect(found.some((one) => one.includes(word) || word.includes(one))).toBe(true);
      },
    ),
  );
});
