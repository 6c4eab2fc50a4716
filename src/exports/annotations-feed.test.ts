import { expect, test } from 'vitest';
import { NO_HISTORY } from '../edition/newest.ts';
import { editionWith } from '../edition/testing/edition-files.ts';
import { annotationFile } from '../edition/testing/file-texts.ts';
import { historyOf } from '../file-history.ts';
import { proseHtml } from '../render/prose.ts';
import { annotationsFeed } from './annotations-feed.ts';

const edition = editionWith({ 'annotations/proposal-01/new.md': annotationFile('quote: "by Jury"\nkind: context', 'Less < more & *so*; see [this](term:treason).').replace('2026-01-02', '2026-05-01') });
const feed = (site?: string, history = NO_HISTORY) => annotationsFeed(edition, history, (prose) => proseHtml(prose, edition), site === undefined ? undefined : new URL(site));

test('the newest is first, with its author, its words and its text', () => {
  const [entry = ''] = feed('https://example.org').match(/<entry>.*?<\/entry>/su) ?? [];
  expect(entry).toContain('<title>Section 1: by Jury</title>');
  expect(entry).toContain('href="https://example.org/proposals/1/#note-new"');
  expect(entry).toContain('<published>2026-05-01T00:00:00Z</published>');
  expect(entry).toContain('<author><name>The clerk</name></author>');
  expect(entry).toContain('&#x3C;p>Less &#x26;#x3C; more &#x26;#x26; &#x3C;em>so&#x3C;/em>; see &#x3C;a href="https://example.org/glossary/treason/"');
});

test('without an address the links are relative and the identifiers the same', () => {
  expect(feed()).toContain('href="/proposals/1/#note-new"');
  const ids = (text: string) => [...text.matchAll(/<id>(.*?)<\/id>/gu)].map(([, id]) => id);
  expect(ids(feed())).toEqual(ids(feed('https://example.org')));
  expect(new Set(ids(feed())).size).toBe(edition.annotations.length + 1);
});

test('a correction is told by the history of the files, and the feed has the day of the last', () => {
  const corrected = feed(undefined, historyOf('\u00012026-08-09\n\nannotations/preamble/since.md\n\u00012026-02-01\n\nannotations/preamble/since.md\n'));
  expect(corrected).toContain('<published>2026-02-01T00:00:00Z</published><updated>2026-08-09T00:00:00Z</updated>');
  expect(corrected.indexOf('<updated>2026-08-09T00:00:00Z</updated>')).toBeLessThan(corrected.indexOf('<entry>'));
});
