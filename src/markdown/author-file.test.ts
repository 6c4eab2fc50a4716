import { expect, test } from 'vitest';
import { readMarkdownFile, readYamlFile, type AuthorFile, type FieldPath } from './author-file.ts';
import { readMarker } from './testing/read-marker.ts';

/** Expects a field's value, or its name, at the marker of the sample. */
function expectAt(
  sample: string,
  read: (text: string) => AuthorFile,
  path: FieldPath,
  of: 'pointOf' | 'pointOfKey' = 'pointOf',
): void {
  const { text, point } = readMarker(sample);
  expect(read(text)[of](path)).toEqual(point);
}

test('fields are between two lines of three hyphens, prose comes after them', () => {
  const { fields, body, findings } = readMarkdownFile('---\nquote: words\n---\nProse.\n');
  expect({ fields, body, findings }).toEqual({ fields: { quote: 'words' }, body: '\n\n\nProse.\n', findings: [] });
});

test.each([
  ['a value of Markdown', '---\nkind: wording\nquote: ⟦words\n---\n', ['quote']],
  ['a quoted value, with its quotation mark', '---\nquote: ⟦"words"\n---\n', ['quote']],
  ['an item of a list', '---\nquote:\n  - one\n  - ⟦two\n---\n', ['quote', 1]],
  ['a field of an item in one line', '---\nsources:\n  - { source: a, at: ⟦b }\n---\n', ['sources', 0, 'at']],
  ['a missing field, where its item begins', '---\nsources:\n  - ⟦{ source: a }\n---\n', ['sources', 0, 'at']],
  ['a missing field of the file, on the first line of fields', '---\n⟦kind: wording\n---\n', ['quote']],
])('the place of %s is that in the file', (_name, sample, path) => expectAt(sample, readMarkdownFile, path));

test('in a file of YAML positions count from its first line', () => {
  expectAt('⟦title: words\n', readYamlFile, ['missing']);
  expectAt('title: ⟦words\n', readYamlFile, ['title']);
  expectAt('- id: one\n- id: ⟦two\n', readYamlFile, [1, 'id']);
});

test('a field’s name has a place of its own', () => {
  expectAt('---\nkind: wording\n⟦quoted: words\n---\n', readMarkdownFile, ['quoted'], 'pointOfKey');
  expectAt('a:\n  - { ⟦b: c }\n', readYamlFile, ['a', 0, 'b'], 'pointOfKey');
});

test('the place inside a value is that many characters further', () => {
  const { text, point } = readMarker('---\nquote: some ⟦words\n---\n');
  expect(readMarkdownFile(text).pointOf(['quote'], 'some '.length)).toEqual(point);
});

test('line ends of Windows change neither words nor places', () => {
  const text = '---\r\nkind: since\r\nquote: words\r\n---\r\nProse.\r\nMore.\r\n';
  const { fields, body, pointOf } = readMarkdownFile(text);
  expect({ fields, body, point: pointOf(['quote']) }).toEqual({
    fields: { kind: 'since', quote: 'words' },
    body: '\n\n\n\nProse.\nMore.\n',
    point: { line: 3, column: 8 },
  });
});

test('a byte order mark is not part of a file of Markdown', () => {
  expect(readMarkdownFile('\uFEFF---\nquote: words\n---\nProse.').fields).toEqual({ quote: 'words' });
});

test('a byte order mark is neither part of a file of YAML nor of its places', () => {
  const source = readYamlFile('\uFEFFtitle: words\n');
  expect({ fields: source.fields, point: source.pointOf(['title']) }).toEqual({
    fields: { title: 'words' },
    point: { line: 1, column: 8 },
  });
});

test.each([
  ['no fence', 'Prose.\n'],
  ['a fence that is not closed', '---\nquote: words\n'],
  ['a fence further down', 'Prose.\n\n---\nquote: words\n---\n'],
  ['a line before the fence', '\n---\nquote: words\n---\n'],
  ['four hyphens', '----\nquote: words\n----\n'],
])('a file with %s has no fields, and all of it is prose', (_name, text) => {
  const { fields, body, findings } = readMarkdownFile(text);
  expect({ fields, body, findings }).toEqual({ fields: undefined, body: text, findings: [] });
});

test('a line of hyphens in the prose does not end the fields', () => {
  expect(readMarkdownFile('---\nquote: words\n---\nProse.\n\n---\n\nMore.\n').body).toBe(
    '\n\n\nProse.\n\n---\n\nMore.\n',
  );
});

test.each([
  ['a value that begins with a quotation mark and goes on', '---\nquote: "words" ⟦more\n---\n'],
  ['a colon inside a value', '---\nsays: ⟦one: two\n---\n'],
  ['the same name twice', '---\nquote: a\n⟦quote: b\n---\n'],
])('%s is a finding at its place, and there are no fields', (_name, sample) => {
  const { text, point } = readMarker(sample);
  const { fields, findings } = readMarkdownFile(text);
  expect(fields).toBeUndefined();
  expect(findings[0]?.point).toEqual(point);
});

test.each([
  ['a: ⟦&a [x, x]\nb: [*a, *a]\n', '&a'],
  ['a: b\nc: ⟦*x\n', '*x'],
  ['a: { ⟦<<: b, c: ⟦*x }\n'.replace('⟦', ''), '*x'],
])('a label of YAML is reported once, at its place, so that nested ones cannot grow: %j', (sample, sign) => {
  const { text, point } = readMarker(sample);
  const { fields, findings } = readYamlFile(text);
  expect({ fields, findings }).toEqual({
    fields: undefined,
    findings: [{ point, message: expect.stringContaining(`“${sign}” is a label of YAML`) as string }],
  });
});

test('a number in another form than plain digits is words, as it is written', () => {
  expect(readYamlFile('a: 1e3\nb: 0x7D0\nc: 007\nd: 2020.10\ne: [1_000, 12, 3.5]\n').fields).toEqual({
    a: '1e3',
    b: '0x7D0',
    c: '007',
    d: '2020.10',
    e: ['1_000', 12, 3.5],
  });
});

test('a day keeps the words that the author wrote', () => {
  expect(readYamlFile('date: 2020-11-18\nnumber: 7\n').fields).toEqual({ date: '2020-11-18', number: 7 });
});

test.each([
  ['a: { b: x c: y }', 'Inside brackets, a comma must separate one field from the next'],
  ['a: "C:\\dir"', 'A backslash in double quotes must be written twice'],
  ['a: @who', 'A value that begins with @, % or ` must be in double quotes'],
  ['abc\ndef: x', 'A field must be on one line with its colon; a longer value must be in double quotes'],
  ["a: 'it's'", 'These words belong to no value: put the whole value in double quotes'],
  ['a: "x" y', 'These words belong to no value: put the whole value in double quotes'],
])('%j is reported without the words of a parser', (yaml, message) => {
  expect(readYamlFile(yaml).findings.map((finding) => finding.message)).toEqual([message]);
});
