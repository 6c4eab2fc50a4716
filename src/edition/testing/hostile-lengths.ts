/** Files and fields without end. */
import { annotationFile } from './annotation-file.ts';
import { asFile, inFields, inProse, bodyFile, type HostileInput } from './hostile-input.ts';

export const HOSTILE_LENGTHS: readonly HostileInput[] = [
  inProse('a million brackets', '['.repeat(1_000_000), 'unreadable-file'),
  inProse('as many brackets as a file may have', '['.repeat(16_000), 'forbidden-markup'),
  inProse('stars without end', `${'*'.repeat(7_900)}a${'*'.repeat(7_900)}`, 'forbidden-markup'),
  inProse('emphasis opened and never closed', '*a _b **c '.repeat(1_500), 'harmless'),
  inProse('struck words without end', '~~a'.repeat(5_000), 'harmless'),
  inProse('images opened without end', '![a]('.repeat(2_500), 'harmless'),
  inProse('quotations in quotations', `${'> '.repeat(8_000)}a`, 'forbidden-markup'),
  inProse(
    'lists in lists',
    Array.from({ length: 170 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
    'forbidden-markup',
  ),
  inProse(
    'a table of thousands of columns',
    `${'|a'.repeat(2_500)}\n${'|-'.repeat(2_500)}\n${'|b'.repeat(2_500)}`,
    'forbidden-markup',
  ),
  inProse('line breaks without end', 'a\\\n'.repeat(3_000), 'forbidden-markup'),
  inProse('line breaks with nothing between them', `a${'\\\n&#32;'.repeat(1_000)}b`, 'forbidden-markup'),
  inProse('lines across without end', '---\n\n'.repeat(3_000), 'forbidden-markup'),
  inProse('items with nothing in them', '-\n'.repeat(3_000), 'forbidden-markup'),
  inProse('one empty item', '- a\n-\n- b', 'forbidden-markup'),
  inProse('paragraphs without end', 'a\n\n'.repeat(5_000), 'forbidden-markup'),
  inProse('entities without end', '&amp'.repeat(4_000), 'harmless'),
  inProse('footnotes without end', '[^a]'.repeat(4_000), 'harmless'),
  inFields('lists in lists without end', `sentence: ${'['.repeat(15_000)}`, 'malformed-yaml'),
  inFields('maps in maps without end', `sentence: ${'{a: '.repeat(3_500)}`, 'malformed-yaml'),
  inFields('a quotation longer than any expression', `quote: ${'by Jury '.repeat(1_900)}`, 'malformed-field'),
  inFields('a place of fifteen thousand letters', `positions: []\nsentence: ${'a'.repeat(15_000)}`, 'malformed-field'),
  asFile(
    'a place in a source of fifteen thousand letters',
    annotationFile('kind: since').replace('art. III', 'a'.repeat(15_000)),
    'malformed-field',
  ),
  asFile(
    'a reading of fifteen thousand letters',
    annotationFile(
      `kind: wording\nreading: ${'a'.repeat(15_000)}\neffect: synonym\nbasis: conjecture\nconfidence: low`,
    ),
    'malformed-field',
  ),
  asFile(
    'a holder of fifteen thousand letters',
    annotationFile(
      `kind: debate\npositions:\n  - { voice: scholar, holder: ${'a'.repeat(15_000)}, source: parchment, at: a, says: b }\n  - { voice: industry, holder: c, source: parchment, at: a, says: b }`,
    ),
    'malformed-field',
  ),
  asFile(
    'a label of fifteen thousand letters',
    `---\nlabel: ${'a'.repeat(15_000)}\nsources: [{ source: parchment, at: a }]\n---\nWords.\n`,
    'malformed-field',
    'glossary/long.md',
  ),
  asFile(
    'a seat of fifteen thousand letters',
    `---\nname: Long\nkind: body\nseat: ${'a'.repeat(15_000)}\nsources: [{ source: parchment, at: a }]\n---\nWords.\n`,
    'malformed-field',
    'bodies/long.md',
  ),
  asFile(
    'a person of fifteen thousand letters',
    `name: ${'a'.repeat(15_000)}\n`,
    'malformed-field',
    'people/long.yaml',
  ),
  asFile(
    'more words for the search than one thing may have',
    `---\nlabel: long\nalso: [${Array.from({ length: 1_300 }, (_, index) => `w${index}`).join(', ')}]\nsources: [{ source: parchment, at: a }]\n---\nWords.\n`,
    'malformed-field',
    'glossary/long.md',
  ),
  asFile(
    'sources without end',
    annotationFile('kind: since').replace(/sources: .*/u, `sources: [${'{source: parchmint, at: a},'.repeat(550)}]`),
    'malformed-field',
  ),
  {
    name: 'a chain of five hundred bodies',
    expected: 'harmless',
    files: Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [
        `bodies/b${index}.md`,
        bodyFile(index === 0 ? 'seat: Rome' : `parent: b${index - 1}`).replace(
          'A new body',
          `New body number ${index}`,
        ),
      ]),
    ),
  },
];
