/** The most frequent mistakes of authors, and the messages about them: the place, and the correct form. */
import { expect, test } from 'vitest';
import { annotationFile } from '../testing/annotation-file.ts';
import { editionFiles, sampleText } from '../testing/edition-files.ts';
import { problemOf, problemsIn } from '../testing/problem-of.ts';
import { reviewsFile } from '../testing/reviews-file.ts';

const NOTE = 'annotations/proposal-01/new.md';
const fields = (yaml: string) => `---\n${yaml}\n---\nWords.\n`;
const said = (path: string, text: string) =>
  problemsIn(editionFiles({ [path]: text })).map(({ sentence, note }) => `${sentence}\n${note ?? ''}`);

test.each([
  ['a quotation mark', 'quote: ⟦"by Jury\nkind: since', 'The quotation mark that opens here is not closed'],
  ['a single one', "kind: since\nquote: ⟦'by Jury", 'The quotation mark that opens here is not closed'],
  [
    'a bracket',
    'kind: since\nsources:\n  - ⟦{ source: parchment, at: margin\nby: clerk',
    'The bracket that opens here is not closed',
  ],
  [
    'a line that is moved',
    'sources:\n - source: parchment\n⟦  at: margin',
    'The line is not indented like those around it, or its colon is missing',
  ],
])('%s is reported at its place, and not where the file ends', (_what, yaml, sentence) => {
  expect(problemOf('malformed-yaml', { [NOTE]: fields(yaml) })).toBe(sentence);
});

test('a file of no kind gets reports of all its other faults', () => {
  expect(said(NOTE, fields('qoute: by Jury\nkind: comment\nby: clerk\ndate: 2 January\nreading: x'))).toEqual([
    'The field “sources” is missing\nexpected: a list\nWhat supports it, each source with the place in it.',
    'There is no field “qoute” here\ndid you mean “quote”?',
    expect.stringMatching(/^The field “kind” does not have the expected form\nexpected: wording, context/u),
    'The field “date” does not have the expected form\nexpected: a day, such as 2026-11-23',
  ]);
});

test.each([
  ['year', 'issued'],
  ['date', 'issued'],
  ['journal', 'container-title'],
  ['link', 'URL'],
  ['titel', 'title'],
])('a field is found by a word of its description: “%s” by “%s”', (written, meant) => {
  const yaml = `type: book\ntitle: On seals\nauthor: [{ literal: A }]\nlanguage: en\n${written}: "1999"\n`;
  expect(said('sources/seals.yaml', yaml).join('\n')).toContain(
    `There is no field “${written}” here\ndid you mean “${meant}”?`,
  );
});

test.each([
  ['sources: parchment', 'expected: a list, as [{ source: …, at: … }]'],
  ['sources: [parchment]', 'expected: fields, as { source: …, at: … }'],
  ['sources: [{ source: parchment, at: 7 }]', 'expected: words\nit must be in double quotes: "7"'],
  ['sources: [{ source: parchment, at: p. 4, 7 }]', 'a value with a comma in it must be in double quotes'],
])('%s: the note says how it is written', (sources, note) => {
  expect(said(NOTE, fields(`kind: since\nby: clerk\ndate: 2026-01-02\n${sources}`))[0]).toContain(note);
});

test.each([
  [
    '{ literal: A, family: B }',
    'The field “author, item 1” does not have the expected form\nexpected: one of these groups of fields, and no field of another: { family: …, given: … } or { literal: … }',
  ],
  [
    '{ family: A, given: B, suffix: Jr }',
    'There is no field “author, item 1, suffix” here\nthere are: family, given, literal',
  ],
])('an author in a form of no source gets the forms: %s', (author, sentence) => {
  const source = `${sampleText('sources/parchment.yaml')}author: [${author}]\n`;
  expect(said('sources/parchment.yaml', source)).toEqual([sentence]);
});

test.each([
  ['', 'The file is empty\n'],
  [
    '—\nkind: since\n—\nWords.\n',
    'The file does not begin with its fields\nits first line is “—”\nexpected: “---”, three hyphens',
  ],
  [
    'Words \uFFFD.',
    'The file holds a sign that is not UTF-8 (U+FFFD)\nit has another encoding: save the file again as UTF-8',
  ],
  [
    '\uFFFD\uFFFD-\0-\0-\0',
    'The file holds a sign that is not UTF-8 (U+FFFD)\nit is UTF-16: save the file again as UTF-8',
  ],
])('a file that cannot be read says why: %j', (text, sentence) => {
  expect(said(NOTE, text)).toEqual([sentence]);
});

test('an empty field that may have words or a list says so', () => {
  expect(said(NOTE, annotationFile('kind: context\nquote:'))[0]).toBe(
    'The field “quote” does not have the expected form\nexpected: words, or a list, as […]',
  );
});

test('a file of people without fields gets a message with their form', () => {
  expect(said('people/ida.yaml', 'Ida Holm')).toEqual([
    'The file does not have the expected form\nexpected: fields, as { name: … }',
  ]);
});

test.each([
  ['annotations/Proposal-01/My Note.txt', 'did you mean “annotations/proposal-01/my-note.md”?'],
  ['glossary/Treason.markdown', 'there is a file “glossary/treason.md” already: is it the same?'],
  ['people/José.yml', 'did you mean “people/jose.yaml”?'],
  ['sources/x.bib', 'npm run import -- content/sources/x.bib  makes files from it; then remove it'],
])('%s gets a message with the right name', (path, note) => {
  expect(said(path, annotationFile('kind: since'))[0]).toContain(note);
});

test('each of several places of a quotation is listed with the fields that select it', () => {
  const text = annotationFile('quote: Treason\nkind: since').replace('Words', 'Other words');
  expect(said('annotations/proposal-02/new.md', text)[0]).toMatch(
    /^These words occur 3 times[^\n]*\n.*: after: shall\n.*: before: convicted of\n.*: before: Punishment of$/u,
  );
});

test('a review of a text whose file cannot be read is no further problem', () => {
  const reviews = reviewsFile(editionFiles(), 'clerk');
  const files = editionFiles({
    'glossary/treason.md': sampleText('glossary/treason.md').replace('label: treason\n', ''),
  });
  expect(problemsIn([...files, reviews]).map(({ rule }) => rule)).toEqual(['missing-field']);
});
