import { expect, test } from 'vitest';
import { findFileFault } from './file-faults.ts';

const LONG = 'word '.repeat(4_000);
const faultOf = (path: string, text: string) => findFileFault({ path, text });

test.each([
  [
    'a field of a note',
    'annotations/a/b.md',
    `---\nkind: since\nwords: [${LONG}]\n---\nProse.\n`,
    3,
    'the field “words”',
  ],
  ['the prose of a note', 'annotations/a/b.md', `---\nkind: since\n---\nnote: ${LONG}\n`, 4, 'the prose'],
  [
    'lines of a list',
    'sources/a.yaml',
    `title: A\nauthor:\n${'  - { literal: A }\n'.repeat(2_000)}`,
    2,
    'the field “author”',
  ],
  ['words without fields', 'glossary/a.md', LONG, 1, 'the prose'],
])('a file that is too large for %s names it, and its line', (_what, path, text, line, part) => {
  const fault = faultOf(path, text);
  expect(fault).toMatchObject({ rule: 'unreadable-file', point: { line, column: 1 } });
  expect(fault?.note).toMatch(new RegExp(`^most of it is ${part}, with \\d+ characters$`, 'u'));
});

test('bytes are counted, not letters', () => {
  expect(faultOf('glossary/a.md', '世'.repeat(6_000))?.rule).toBe('unreadable-file');
  expect(faultOf('glossary/a.md', 'a'.repeat(16_000))).toBeUndefined();
});
