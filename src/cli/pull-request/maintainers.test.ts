import { expect, test } from 'vitest';
import { findBorrowedNames, readMaintainers } from './maintainers.ts';

const LISTED = '- { person: anna, accounts: [Anna-B] }\n- { person: bo }\n';
const FILES: Readonly<Record<string, string>> = { 'maintainers.yaml': LISTED, 'edition.yaml': 'editors: editors\n' };
const maintainers = readMaintainers((path) => FILES[path]);
const NOTE = 'content/annotations/proposal-01/new.md';
const signed = (by: string) => `---\nkind: since\n${by}\n---\nWords.\n`;
const judged = (path: string, after: string | undefined, before?: string) =>
  findBorrowedNames([{ status: 'M', mode: '100644', path }], maintainers, (side) =>
    side === 'before' ? before : after,
  );

test('the editors are maintainers, and so are the people that the file names', () => {
  expect([...maintainers.people]).toEqual(['editors', 'anna', 'bo']);
  expect(readMaintainers((path) => (path === 'edition.yaml' ? FILES[path] : undefined)).people).toEqual(
    new Set(['editors']),
  );
});

test('accounts are known whatever their case', () => {
  expect([...maintainers.accounts]).toEqual(['anna-b']);
});

test.each([
  'by: editors',
  'by: " editors "',
  '"by": editors',
  'by: anna',
  'by: !!str bo',
  'note: "\n  by: a-reader"\nby: anna',
  'by:\n  anna',
])('a note with “%s” is refused', (by) => {
  expect(judged(NOTE, signed(by))[0]).toMatch(
    /^content\/annotations\/proposal-01\/new\.md: only maintainers sign as “/u,
  );
});

test.each(['by: a-reader', 'by: annabel', 'kind: by', 'note: "by: anna"\nby: a-reader'])(
  'a note with “%s” is a reader’s own',
  (by) => {
    expect(judged(NOTE, signed(by))).toEqual([]);
  },
);

test('a note of the editors is not changed, also if somebody else would sign it', () => {
  expect(judged(NOTE, signed('by: a-reader'), signed('by: editors'))[0]).toContain('and only maintainers change it');
});

test('only maintainers change the file of a maintainer', () => {
  expect(judged('content/people/editors.yaml', 'name: Others\n')[0]).toContain('change the file of “editors”');
  expect(judged('content/people/a-reader.yaml', 'name: A reader\n')).toEqual([]);
});

test('a malformed list identifies nobody, and is not taken', () => {
  expect(() => readMaintainers(() => 'people: editors')).toThrow();
});

const WITNESS = 'content/witnesses/leaflet.yaml';
test.each([
  ['official-english', undefined],
  ['agency-english', 'official-english'],
  ['"official-english"', 'agency-english'],
])('a witness with the basis %s, which had %s, is for maintainers', (after, before) => {
  const text = (basis: string | undefined) => (basis === undefined ? undefined : `title: A leaflet\nbasis: ${basis}\n`);
  expect(judged(WITNESS, text(after), text(before))[0]).toMatch(
    /^content\/witnesses\/leaflet\.yaml: only maintainers say what an official text has/u,
  );
});

test('another witness may be proposed by anyone', () => {
  expect(judged(WITNESS, 'title: official-english\nbasis: agency-english\n')).toEqual([]);
});
