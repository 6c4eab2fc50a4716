/** Files and fields without end. */
import { annotationFile } from './annotation-file.ts';
import { asFile, inFields, inProse, bodyFile, type HostileInput } from './hostile-input.ts';

export const HOSTILE_LENGTHS: readonly HostileInput[] = [
  inProse('a million brackets', '['.repeat(1_000_000), 'unreadable-file'),
  inProse('as many brackets as a file may have', '['.repeat(16_000), 'long-prose'),
  inProse('stars without end', `${'*'.repeat(7_900)}a${'*'.repeat(7_900)}`, 'long-prose'),
  inProse('emphasis opened and never closed', '*a _b **c '.repeat(1_500), 'long-prose'),
  inProse('struck words without end', '~~a'.repeat(5_000), 'long-prose'),
  inProse('images opened without end', '![a]('.repeat(2_500), 'long-prose'),
  inProse('quotations in quotations', `${'> '.repeat(8_000)}a`, 'long-prose'),
  inProse(
    'lists in lists',
    Array.from({ length: 70 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
    'forbidden-markup',
  ),
  inProse(
    'a table of hundreds of columns',
    `${'|a'.repeat(400)}\n${'|-'.repeat(400)}\n${'|b'.repeat(400)}`,
    'forbidden-markup',
  ),
  inProse('line breaks without end', 'a\\\n'.repeat(3_000), 'long-prose'),
  inProse('line breaks with nothing between them', `a${'\\\n&#32;'.repeat(100)}b`, 'forbidden-markup'),
  inProse('lines across without end', '---\n\n'.repeat(400), 'forbidden-markup'),
  inProse('items with nothing in them', '-\n'.repeat(900), 'forbidden-markup'),
  inProse('one empty item', '- a\n-\n- b', 'forbidden-markup'),
  inProse('paragraphs without end', 'a\n\n'.repeat(5_000), 'long-prose'),
  inProse('entities without end', '&amp'.repeat(4_000), 'long-prose'),
  inProse('footnotes without end', '[^a]'.repeat(4_000), 'long-prose'),
  ...Object.entries({
    digits: '1'.repeat(2_000),
    'folders of an address': 'a/'.repeat(700),
    'Chinese words': '规范'.repeat(400),
    pictures: '😀'.repeat(600),
    'spaces that stay': `Words.${'\u00a0'.repeat(1_400)}`,
    commas: 'a, '.repeat(500),
    'short items': '- a\n'.repeat(60),
    'rows of a table': `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(60)}`,
    'lines of one letter': 'a\\\n'.repeat(60),
    'one word of digits, in pieces': '*1*2'.repeat(90),
    'a row of commas': `Words${', '.repeat(20)}and words.`,
    'a row of entities': `Words ${'&lt;'.repeat(40)} words.`,
    'a row of pictures': `Words ${'😀'.repeat(31)} words.`,
    'links to other sites': Array.from({ length: 9 }, (_, index) => `[a${index}](https://example.org/${index})`).join(
      ' ',
    ),
  }).map(([name, words]) => inProse(`a note filled with ${name}`, words, 'long-prose')),
  inProse('a Chinese sentence', `${'互联网发展与治理，'.repeat(20)}。`, 'harmless'),
  inProse('an address as words', `See <https://example.org/${'a'.repeat(120)}>.`, 'harmless'),
  inProse('stars of a parser’s limit', `${'*'.repeat(400)}a${'*'.repeat(400)}`, 'forbidden-markup'),
  inProse('quotations within quotations', `${'> '.repeat(800)}a`, 'forbidden-markup'),
  inProse('headings below the limit', 'a\n=\n'.repeat(700), 'forbidden-markup'),
  inProse('emphasis below the limit', '_a*'.repeat(999), 'long-prose'),
  asFile(
    'an entry that is one word',
    `---\nlabel: long\nsources: [{ source: parchment, at: a }]\n---\n${'a'.repeat(4_900)}\n`,
    'long-prose',
    'glossary/long.md',
  ),
  asFile(
    'a debate of thirteen positions',
    annotationFile(
      `kind: debate\npositions:\n${Array.from({ length: 13 }, (_, index) => `  - { voice: ${index % 2 === 0 ? 'scholar' : 'industry'}, holder: c, source: parchment, at: a, says: b }`).join('\n')}`,
    ),
    'malformed-field',
  ),
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
