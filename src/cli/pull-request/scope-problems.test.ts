import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OPEN_FOLDERS } from '../../edition/content-paths.ts';
import { ENTRY_KINDS, KINDS } from '../../edition/kinds.ts';
import { findScopeProblems, readChanges } from './scope-problems.ts';

const codeOwners = readFileSync('.github/CODEOWNERS', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const change = (path: string, status = 'A', mode = '100644') => findScopeProblems([{ path, status, mode }]);

const FORMS = ENTRY_KINDS.filter((kind) => KINDS[kind].proposedBy === 'anyone').map((kind) =>
  KINDS[kind].files.replaceAll(/<\w+>/gu, 'a-new'),
);

test.each(FORMS)('files such as content/%s may be added and changed', (path) => {
  expect(change(`content/${path}`)).toEqual([]);
  expect(change(`content/${path}`, 'M')).toEqual([]);
});

test.each([
  'people/words.txt',
  'glossary/README.md',
  'sources/x.json',
  'annotations/desktop.ini',
  'annotations/proposal-01/deep/new.md',
  'people/jane.yaml.orig',
  'people/Jane.yaml',
  'sources/x.md',
])('content/%s is of no kind, and refused', (path) => {
  expect(change(`content/${path}`)[0]).toMatch(/: no kind of content has such a file; readers propose content\//u);
});

test.each([
  'src/cli/check.ts',
  'content/text/proposal-01.mdx',
  'content/edition.yaml',
  'content/words.txt',
  '.github/workflows/check.yml',
  'package.json',
  'content/annotations.md',
])('only maintainers change %s', (path) => {
  expect(change(path)[0]).toMatch(
    /^\S+: only maintainers change this; readers propose files in content\/annotations\/, /u,
  );
});

test.each([
  ['deleted', 'D', '000000', /only maintainers delete a file/u],
  ['a link', 'A', '120000', /not an ordinary file \(mode 120000\)/u],
  ['a program', 'M', '100755', /not an ordinary file/u],
  ['another repository', 'A', '160000', /not an ordinary file/u],
])('in an open folder, a file that is %s is refused', (_name, status, mode, reason) => {
  expect(change('content/annotations/proposal-01/new.md', status, mode)[0]).toMatch(reason);
});

test.each(['content/annotations/.gitattributes', 'content/sources/.hidden/new.yaml'])(
  '%s is refused: a name that begins with a dot controls programs',
  (path) => {
    expect(change(path)[0]).toMatch(/begins with a dot/u);
  },
);

test('a difference is read with any characters in its names', () => {
  const raw =
    ':000000 100644 0000000 1234567 A\0content/annotations/a\nb.md\0:100644 000000 1234567 0000000 D\0src/:x.ts\0';
  expect(readChanges(raw)).toEqual([
    { mode: '100644', status: 'A', path: 'content/annotations/a\nb.md' },
    { mode: '000000', status: 'D', path: 'src/:x.ts' },
  ]);
});

test('a name with a line break adds no line to the report', () => {
  expect(change('a\n::error::b')[0]).not.toContain('\n');
});

test('CODEOWNERS names the same open folders', () => {
  expect(codeOwners.filter((line) => line.startsWith('/content/')).map((line) => line.trim())).toEqual(
    OPEN_FOLDERS.map((folder) => `/content/${folder}/`),
  );
});

test('everything else has an owner', () => {
  expect(codeOwners[0]).toMatch(/^\* +@\S+$/u);
});
