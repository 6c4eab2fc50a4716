import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { editionWith, only } from '../edition/testing/edition-files.ts';
import { annotationFile } from '../edition/testing/annotation-file.ts';
import { noteHistoryOf, readNoteHistory } from './note-history.ts';
import { historyView } from '../render/pages/history-view.ts';

const NOTE = 'annotations/proposal-01/new.md';
const repository = mkdtempSync(join(tmpdir(), 'edition-'));
const content = join(repository, 'content');
const git = (...args: readonly string[]) =>
  execFileSync('git', args, {
    cwd: repository,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: 'Anna Kowalska',
      GIT_AUTHOR_EMAIL: 'anna@example.org',
      GIT_COMMITTER_NAME: 'Anna Kowalska',
      GIT_COMMITTER_EMAIL: 'anna@example.org',
      GIT_COMMITTER_DATE: date,
    },
  });
let date = '2026-02-01T12:00:00Z';
const commit = (text: string | undefined, message: string, day: string) => {
  date = `${day}T12:00:00Z`;
  const file = join(content, NOTE);
  mkdirSync(join(file, '..'), { recursive: true });
  if (text === undefined) rmSync(file);
  else writeFileSync(file, text);
  git('add', '-A');
  git('commit', '-q', '-m', message);
};
const note = (prose: string, at = 'art. III') =>
  annotationFile('quote: all Crimes\nkind: context', prose).replace('art. III', at);
afterAll(() => rmSync(repository, { recursive: true, force: true }));

test('a note has its words of every day, the reason, and no name of who committed it', () => {
  git('init', '-q', '-b', 'main');
  commit(
    note('Twelve peers decide.\n\n--- a/x\n+++ b/y\n@@ no hunk'),
    'Add a note on crimes\n\nCo-authored-by: B <b@example.org>',
    '2026-02-01',
  );
  writeFileSync(join(content, '.gitattributes'), '*.md -diff\n');
  commit(note('Twelve *peers* judge.', 'art. IV'), 'Say what Anna meant', '2099-03-01');
  commit(undefined, 'Take it out', '2026-04-01');
  commit(note('Twelve peers judge.'), 'Bring it back', '2026-05-01');
  const versions = readNoteHistory(content).versionsOf(NOTE);
  expect(versions.map(({ day, reason }) => [day, reason])).toEqual([
    ['2026-02-01', 'Add a note on crimes'],
    ['2026-04-01', undefined],
    ['2026-04-01', 'Take it out'],
    ['2026-05-01', 'Bring it back'],
  ]);
  expect(versions[0]?.contents().prose).toBe('Twelve peers decide.\n\n--- a/x\n+++ b/y\n@@ no hunk');
  expect(versions[1]?.contents().fields).toMatchObject({ sources: [{ source: 'parchment', at: 'art. IV' }] });
  expect(JSON.stringify(versions.map(({ contents, ...rest }) => [rest, contents()]))).not.toMatch(
    /anna|kowalska|example\.org/iu,
  );
});

test('the page shows added and removed words, and the fields that changed', () => {
  const edition = editionWith({ [NOTE]: note('Twelve peers judge.') });
  const passage = only(edition.passages.filter(({ id }) => id === 'proposal-01'));
  const view = historyView(passage, edition, readNoteHistory(content), 1);
  const { events } = only(view.notes.filter(({ id }) => id === 'note-new'));
  expect(events.map(({ what, iso }) => `${what} ${iso}`)).toEqual([
    'Added 2026-02-01',
    'Changed 2026-04-01',
    'Removed 2026-04-01',
    'Restored 2026-05-01',
  ]);
  expect(events[1]?.prose.filter(({ kind }) => kind !== 'same').map(({ kind, words }) => `${kind} ${words}`)[0]).toBe(
    'gone decide',
  );
  expect(events[1]?.fields).toEqual([{ label: 'Sources', before: 'parchment, art. III', after: 'parchment, art. IV' }]);
});

test('a change that nobody would read does not count', () => {
  commit(note('Twelve [peers](term:treason) judge.'), 'Link a word', '2026-06-01');
  const edition = editionWith({ [NOTE]: note('Twelve peers judge.') });
  const passage = only(edition.passages.filter(({ id }) => id === 'proposal-01'));
  const { events } = only(
    historyView(passage, edition, readNoteHistory(content), 1).notes.filter(({ id }) => id === 'note-new'),
  );
  expect(events).toHaveLength(4);
});

test('a commit that a merge brought keeps its own reason, on the day of the merge', () => {
  git('switch', '-q', '-c', 'proposal');
  commit(note('Twelve neighbours judge.'), 'Call them neighbours', '2026-06-10');
  git('switch', '-q', 'main');
  date = '2026-07-01T12:00:00Z';
  git('merge', '-q', '--no-ff', '-m', 'Merge pull request #7 from kowalska/proposal', 'proposal');
  const last = readNoteHistory(content).versionsOf(NOTE).at(-1);
  expect([last?.day, last?.reason]).toEqual(['2026-07-01', 'Call them neighbours']);
});

test.each([
  ['a folder outside of git', () => mkdtempSync(join(tmpdir(), 'edition-'))],
  [
    'a shallow clone',
    () => {
      const clone = mkdtempSync(join(tmpdir(), 'edition-'));
      git('clone', '-q', '--depth', '1', `file://${repository}`, clone);
      return join(clone, 'content');
    },
  ],
])('%s has no known history, and says so', (_name, make) => {
  const folder = make();
  const history = readNoteHistory(folder);
  expect([history.isKnown, history.versionsOf(NOTE)]).toEqual([false, []]);
  rmSync(folder, { recursive: true, force: true });
});

test('a last commit dated in the future counts as today’s', () => {
  const log = `\u00010a1b\u00022099-01-01\u0002Add it\u0002A\u0002a@b\u0002A\u0002a@b\n\ndiff --git a/a.md b/a.md\n--- /dev/null\n+++ b/a.md\n@@ -0,0 +1 @@\n+---\n`;
  expect(noteHistoryOf(log, '', '0a1b', '2026-11-28').versionsOf('a.md')[0]?.reason).toBe('Add it');
  expect(noteHistoryOf(log, '', '0a1b', '2026-11-28').versionsOf('a.md')[0]?.day).toBe('2026-11-28');
});
