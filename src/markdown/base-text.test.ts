import { describe, expect, test } from 'vitest';
import { partPassage } from './base-text.ts';
import { parseMdx } from './parse-mdx.ts';
import { readMarker } from './testing/read-marker.ts';

const part = (body: string) => partPassage(parseMdx(body).tree);

test('a passage is its base text, and an introduction after it', () => {
  const { paragraphs, introduction, code, hasBaseText } = part(
    '<BaseText>\n\nOne.\n\nTwo,\nthree.\n\n</BaseText>\n\n## In brief\n\nFour.\n',
  );
  expect(paragraphs).toMatchObject([
    { text: 'One.', point: { line: 3, column: 1 } },
    { text: 'Two, three.', point: { line: 5, column: 1 } },
  ]);
  expect(introduction.children.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  expect({ code, hasBaseText }).toEqual({ code: [], hasBaseText: true });
});

test.each([
  ['nothing', ''],
  ['only an introduction', '## In brief\n'],
  ['an empty element', '<BaseText></BaseText>\n'],
  ['a word in a line', 'A <BaseText/> b\n'],
])('a file with %s has no base text', (_name, body) => expect(part(body).hasBaseText).toBe(false));

describe('whatever could run is a finding at its place', () => {
  const text = '<BaseText>\n\nWords.\n\n</BaseText>\n\n';
  test.each([
    ['an import', `⟦import x from 'y'\n\n${text}`, 'An import or export is not allowed in a passage'],
    ['an export', `${text}⟦export const x = 1\n`, 'An import or export is not allowed in a passage'],
    [
      'an expression between blocks',
      `${text}⟦{process.exit()}\n`,
      'An expression in braces is not allowed in a passage',
    ],
    [
      'an expression among words',
      `${text}Words ⟦{1 + 1} words.\n`,
      'An expression in braces is not allowed in a passage',
    ],
    ['a comment', `${text}⟦{/* hidden */}\n`, 'An expression in braces is not allowed in a passage'],
    ['another component', `${text}⟦<Chart />\n`, 'The component or tag <Chart> is not allowed here'],
    ['a tag among words', `${text}Words ⟦<b>bold</b>.\n`, 'The component or tag <b> is not allowed here'],
    ['a script', `${text}⟦<script>alert(1)</script>\n`, 'The component or tag <script> is not allowed here'],
    ['a member of a component', `${text}⟦<a.b />\n`, 'The component or tag <a.b> is not allowed here'],
    ['a nameless element', `${text}⟦<>words</>\n`, 'The component or tag <> is not allowed here'],
    ['an attribute', '⟦<BaseText lang="en">\n\nWords.\n\n</BaseText>\n', '<BaseText> takes no attributes'],
    ['an attribute that is code', '⟦<BaseText n={1}>\n\nWords.\n\n</BaseText>\n', '<BaseText> takes no attributes'],
    ['a spread', '⟦<BaseText {...props}>\n\nWords.\n\n</BaseText>\n', '<BaseText> takes no attributes'],
    ['a second base text', `${text}⟦<BaseText>\n\nWords.\n\n</BaseText>\n`, 'A passage has one <BaseText>'],
    [
      'a base text that is nested',
      `${text}> ⟦<BaseText>\n> Words.\n> </BaseText>\n`,
      'The component or tag <BaseText> is not allowed here',
    ],
    [
      'a list in the base text',
      '⟦<BaseText>\n\nWords.\n\n- item\n\n</BaseText>\n',
      '<BaseText> contains only paragraphs of plain words',
    ],
    [
      'emphasis in the base text',
      '⟦<BaseText>\n\nSome *words*.\n\n</BaseText>\n',
      '<BaseText> contains only paragraphs of plain words',
    ],
    [
      'a link in the base text',
      '⟦<BaseText>\n\nSome [words](https://example.org/).\n\n</BaseText>\n',
      '<BaseText> contains only paragraphs of plain words',
    ],
    ['a heading before the base text', `⟦## First\n\n${text}`, 'Nothing is allowed before <BaseText>'],
    ['an image before the base text', `⟦![words](x.png)\n\n${text}`, 'Nothing is allowed before <BaseText>'],
  ])('%s is found at its place', (_name, sample, message) => {
    const { text: body, point } = readMarker(sample);
    const { tree, findings } = parseMdx(body);
    expect([...findings, ...partPassage(tree).code]).toMatchObject([{ point, message }]);
  });
});

test('code inside the base text is reported once as code and once as markup', () => {
  const messages = part('<BaseText>\n\nSome {words}.\n\n</BaseText>\n').code.map(({ message }) => message);
  expect(messages).toEqual([
    '<BaseText> contains only paragraphs of plain words',
    'An expression in braces is not allowed in a passage',
  ]);
});

test.each([
  ['an element that is not closed', '<BaseText>\n\nWords.\n'],
  ['a brace that is not closed', 'Words {and more.\n'],
  ['code that does not parse', 'export const = ;\n'],
  ['a comment of HTML', '<!-- hidden -->\n'],
])('%s is a finding of the parser, and nothing is read', (_name, body) => {
  const { tree, findings } = parseMdx(body);
  expect(tree.children).toEqual([]);
  expect(findings).toHaveLength(1);
});
