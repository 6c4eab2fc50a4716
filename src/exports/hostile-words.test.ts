/** Any words of an author: they break no format, and all come back. */
import fc from 'fast-check';
import papa from 'papaparse';
import { expect, test } from 'vitest';
import { x } from 'xastscript';
import { anyText } from '../markdown/testing/any-text.ts';
import { csvFile } from './tables/csv-file.ts';
import { HOSTILE_WORDS } from './testing/hostile-edition.ts';
import { readTable } from './testing/read-tables.ts';
import { elementsOf, textWithin, xmlTree } from './testing/xml-tree.ts';
import { xmlFile } from './xml-file.ts';

/** Any characters, and words that are known to break things, in any order. */
const anyWords = fc
  .array(fc.oneof(anyText(), fc.constantFrom(...HOSTILE_WORDS, ']]>', '\r', '\r\n', '\t', '"', "'")))
  .map((parts) => parts.join(''));

test('XML keeps them, without the characters that it cannot have', () => {
  fc.assert(
    fc.property(anyWords, anyWords, (text, attribute) => {
      const source = xmlFile(x('a', { b: attribute }, [x('c', text)]));
      const root = xmlTree(source);
      expect(textWithin(elementsOf(root)[0] ?? root)).toBe(inXml(text));
    }),
  );
});

test('tables keep them', () => {
  fc.assert(
    fc.property(anyWords, anyWords, fc.double({ noNaN: true, noDefaultInfinity: true }), (one, two, value) => {
      const csv = csvFile(['one', 'two', 'value'], [{ one, two, value }]);
      expect(readTable(csv)).toEqual([{ one, two, value: String(value) }]);
    }),
  );
});

test('no cell of words begins as a formula does', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const [, cell = ''] = papa.parse<string[]>(csvFile(['a'], [{ a: words }])).data.flat();
      expect(cell).not.toMatch(/^[=+\-@\t\r\n]/u);
    }),
  );
});

/** The characters that XML 1.0 can have: https://www.w3.org/TR/xml/#charsets */
function inXml(words: string): string {
  return [...words.toWellFormed()]
    .filter((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const isAllowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xfffd) || code >= 0x10000;
      return isAllowed;
    })
    .join('');
}
