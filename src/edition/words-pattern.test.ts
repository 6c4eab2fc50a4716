import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsPattern } from './words-pattern.ts';

test('words of any signs find themselves and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (words, other) => {
      const expression = new RegExp(`^(?:${wordsPattern(words)})$`, 'u');
      const plain = (text: string) => text.trim().split(/\s+/u).join(' ');
      expect(expression.test(words.trim())).toBe(true);
      expect(expression.test(other)).toBe(other === other.trim() && plain(other) === plain(words));
    }),
  );
});

test('any white space may be between words', () => {
  expect(new RegExp(`^${wordsPattern(' a.b  (c) ')}$`, 'u').test('a.b\n (c)')).toBe(true);
});
