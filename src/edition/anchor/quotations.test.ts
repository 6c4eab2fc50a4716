import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotation } from './quotations.ts';

test.each([
  ['the words', 'here are the words.', {}, ['the words']],
  ['white space in the text', 'here are the\n  words.', {}, ['the\n  words']],
  ['white space in the quotation', 'here are the words.', { exact: ' the \n words ' }, ['the words']],
  ['both places', 'the words and the words', {}, ['the words', 'the words']],
  ['the one after other words', 'the words and the words', { before: 'and' }, ['the words']],
  ['the one before other words', 'the words and the words', { after: 'and' }, ['the words']],
  ['nothing inside longer words', 'bathe words, the wordsmith', {}, []],
  ['nothing in other letters', 'The words', {}, []],
  ['Han characters inside a run', '网络空间命运', { exact: '空间' }, ['空间']],
  ['curly quotes, exactly', 'users’ data', { exact: "users' data" }, []],
  ['signs that mean something to an expression', 'a (b) [c] a.c', { exact: '(b) [c]' }, ['(b) [c]']],
] as const)('finds %s', (_name, text, quotation, found) => {
  const ranges = findQuotation({ exact: 'the words', ...quotation }, text);
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

const word = fc.stringMatching(/^[\p{L}\p{N}’-]{1,8}$/u);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 });
const collapsed = (words: string) => words.trim().replace(/\s+/gu, ' ');

test('finds every stretch of whole words at its place, and nothing but those words', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.nat(5), fc.constantFrom(' ', '\n', '  '), (words, at, length, space) => {
      const first = at % words.length;
      const text = words.join(space);
      const exact = words.slice(first, first + length + 1).join(' ');
      const start = words.slice(0, first).join(space).length + (first > 0 ? space.length : 0);
      const ranges = findQuotation({ exact }, text);
      expect(ranges.map((range) => range.start)).toContain(start);
      for (const range of ranges) expect(collapsed(text.slice(range.start, range.end))).toBe(exact);
    }),
    { numRuns: 500 },
  );
});

test('changed words are never anchored to others', () => {
  fc.assert(
    fc.property(sentence, word, fc.nat(), (words, other, at) => {
      const text = words.join(' ');
      const changed = words.with(at % words.length, other).join(' ');
      for (const { start, end } of findQuotation({ exact: changed }, text))
        expect(collapsed(text.slice(start, end))).toBe(changed);
    }),
    { numRuns: 500 },
  );
});
