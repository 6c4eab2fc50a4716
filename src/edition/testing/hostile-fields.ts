/** Fields that a file should not have, and values that are not valid. */
import { annotationFile } from './annotation-file.ts';
import { asFile, inFields, inSource, bodyFile, type HostileInput } from './hostile-input.ts';

/** A list that names the list before it twice, thirty times in a row. */
const ALIASES = Array.from(
  { length: 30 },
  (_, level) => `a${level}: &a${level} [${level === 0 ? 'x, x' : `*a${level - 1}, *a${level - 1}`}]`,
).join('\n');

export const HOSTILE_FIELDS: readonly HostileInput[] = [
  inFields('a key of every object', '__proto__: { isAdmin: true }', 'unknown-field'),
  inFields('a constructor', 'constructor: { prototype: { isAdmin: true } }', 'unknown-field'),
  inFields('a method of every object', 'toString: x', 'unknown-field'),
  inFields('an author with the name of a method', 'sentence: hasOwnProperty', 'unknown-sentence'),
  inFields(
    'a tag that makes a function',
    'sentence: !!js/function "function () { globalThis.executed = true }"',
    'malformed-yaml',
  ),
  inFields('a tag that makes an expression', 'sentence: !!js/regexp /a/', 'malformed-yaml'),
  inFields('a tag of Python', 'sentence: !!python/object/apply:os.system [id]', 'malformed-yaml'),
  inFields('a binary value', 'sentence: !!binary aGVsbG8=', 'malformed-field'),
  inFields('an alias', 'sentence: &s s1\nquote: *s', 'malformed-yaml'),
  inFields('aliases that explode', ALIASES, 'malformed-yaml'),
  inFields('a word twice', 'words: [one, two, one]', 'repeated-item'),
  inFields('an item that differs in one field', 'words: [one, two, One]', 'harmless'),
  inFields(
    'a thousand fields that nothing reads',
    Array.from({ length: 1_500 }, (_, index) => `k${index}: v`).join('\n'),
    'unknown-field',
  ),
  inFields('a merged key', '<<: { kind: context }', 'unknown-field'),
  inFields('a field twice', 'sentence: s1\nsentence: s1', 'malformed-yaml'),
  inFields('a quotation that is an expression', 'quote: "(.*)+$"', 'quote-not-found'),
  inFields('a quotation of nothing but spaces', 'quote: "   "', 'malformed-field'),
  inFields('a second document', 'sentence: s1\n---\nkind: context', 'missing-field'),
  ...[
    ...['en_US', 'English (UK)', 'en, zh', '中文', 'e', 'English', 'german', 'xx', 'qqq', 'und', 'en-XX'],
    ...['en-US-u-ca-buddhist', 'de-u-co-phonebk', 'en-x-a', 'x-private', 'en-a-bbb', 'en-t-fr', 'zh-cmn', 'i-klingon'],
  ].map((tag) => inSource(`a source in the language ${tag}`, '', 'malformed-field', `"${tag}"`)),
  ...['zh-Hant', 'zh-Latn-pinyin', 'fr-CA', 'es-419', 'sr-Latn-RS', 'fil', 'mul'].map((tag) =>
    inSource(`a source in the honest language ${tag}`, '', 'harmless', tag),
  ),
  ...[
    ['accessed', 'URL: https://example.org/a\naccessed: 2099-01-01'],
    ['accessed', 'URL: https://example.org/a\naccessed: 2020-02-31'],
    ['accessed', 'URL: https://example.org/a\naccessed: 1969-01-01'],
  ].map(([name = '', line = '']) =>
    inSource(`a source whose ${name} is no day that was: ${line.slice(-10)}`, line, 'malformed-field'),
  ),
  ...['2020-01-03', '2020-02', '2021'].map((issued) =>
    asFile(
      `a source that was read before it was issued, in ${issued}`,
      `type: report\ntitle: A report\npublisher: A\nissued: ${issued}\nURL: https://example.org/a\naccessed: 2020-01-02\nread: whole\nlanguage: en\n`,
      'malformed-field',
      'sources/zoe.yaml',
    ),
  ),
  ...['2099-01-01', '9999-12-31', '2026-02-30', '12026-01-01', '202-01-01'].map((day) =>
    asFile(`a note of ${day}`, annotationFile('kind: since').replace('2026-01-02', day), 'malformed-field'),
  ),
  ...[
    'founded: 9999',
    'founded: "0000"',
    'founded: 2020-02-31',
    'ended: 2099',
    'founded: 20200',
    'founded: 2020-05\nended: 2020-04-30',
    'founded: 2020\nended: 1999',
  ].map((line) => asFile(`a body with ${line}`, bodyFile(line), 'malformed-field', 'bodies/zoe.md')),
  ...['founded: 2020-05\nended: 2020', 'founded: 2020\nended: 2020-01-01', 'founded: "0987"\nended: 1999'].map(
    (lines) => asFile(`a body with the honest ${lines}`, bodyFile(lines), 'harmless', 'bodies/zoe.md'),
  ),
  {
    name: 'bodies that belong to each other',
    expected: 'circular-parent',
    files: Object.fromEntries(
      ['a', 'b', 'c'].map((id, index) => [
        `bodies/${id}.md`,
        bodyFile(`parent: ${'bca'.charAt(index)}`).replace('A new body', `New body ${'xyz'.charAt(index)}`),
      ]),
    ),
  },
];
