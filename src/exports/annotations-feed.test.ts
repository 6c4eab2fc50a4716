import { expect, test } from 'vitest';
import { NO_HISTORY } from '../edition/resolve/newest.ts';
import { editionWith } from '../edition/testing/edition-files.ts';
import { annotationFile } from '../edition/testing/annotation-file.ts';
import { historyOf } from '../history/file-history.ts';
import { proseHtml } from '../render/text/prose.ts';
import { annotationsFeed } from './annotations-feed.ts';
import { everyElement, textWithin, xmlTree } from './testing/xml-tree.ts';

const edition = editionWith({
  'annotations/proposal-01/new.md': annotationFile(
    'quote: "by Jury"\nkind: context',
    'Less < more & *so*; see [this](term:treason).',
  ).replace('2026-01-02', '2026-05-01'),
});
const feed = (site?: string, history = NO_HISTORY) =>
  annotationsFeed(
    edition,
    history,
    (prose) => proseHtml(prose, edition),
    site === undefined ? undefined : new URL(site),
  );
const newest = () => /<entry>.*?<\/entry>/su.exec(feed('https://example.org'))?.[0];
const identifiers = (text: string) => [...text.matchAll(/<id>(.*?)<\/id>/gu)].map(([, id]) => id);
const CORRECTED = historyOf(
  '\u00012026-08-09\n\nannotations/preamble/since.md\n\u00012026-02-01\n\nannotations/preamble/since.md\n',
);

test('the newest annotation is first, titled by its passage and its words', () => {
  expect(newest()).toContain('<title>Section 1: by Jury</title>');
});

test('an entry links to its annotation', () => {
  expect(newest()).toContain('href="https://example.org/proposals/1/#note-new"');
});

test('an entry has the day of its annotation', () => {
  expect(newest()).toContain('<published>2026-05-01T00:00:00Z</published>');
});

test('an entry names its author', () => {
  expect(newest()).toContain('<author><name>The clerk</name></author>');
});

test('an entry has the annotation as HTML whose links are complete addresses', () => {
  expect(newest()).toContain(
    '&#x3C;p>Less &#x26;#x3C; more &#x26;#x26; &#x3C;em>so&#x3C;/em>; see &#x3C;a href="https://example.org/glossary/treason/"',
  );
});

test('relative links of an annotation are relative to the page of its passage', () => {
  expect(newest()).toContain('<content type="html" xml:base="https://example.org/proposals/1/">');
  expect(feed()).toContain('<content type="html" xml:base="/chapters/1/">');
});

test('the feed of everything is named after changes', () => {
  expect(feed()).toContain('<title>Constitution, annotated: changes</title>');
});

test('without an address of the site the links are relative', () => {
  expect(feed()).toContain('href="/proposals/1/#note-new"');
});

test('identifiers are the same with an address of the site and without', () => {
  expect(identifiers(feed())).toEqual(identifiers(feed('https://example.org')));
});

test('feed and annotations have one identifier each', () => {
  expect(new Set(identifiers(feed())).size).toBe(edition.annotations.length + 1);
});

test('an annotation whose file was changed has both days', () => {
  expect(feed(undefined, CORRECTED)).toContain(
    '<published>2026-02-01T00:00:00Z</published><updated>2026-08-09T00:00:00Z</updated>',
  );
});

test('the feed has the day of the last change', () => {
  const corrected = feed(undefined, CORRECTED);
  expect(corrected.indexOf('<updated>2026-08-09T00:00:00Z</updated>')).toBeLessThan(corrected.indexOf('<entry>'));
});

test('words that XML cannot have, or would change, break no feed and come back', () => {
  const words = 'a ]]> b\rc\u0000\uFFFE <d> & "e"';
  const hostile = { ...edition, info: { ...edition.info, shortTitle: words } };
  const xml = annotationsFeed(hostile, NO_HISTORY, () => `<p>${words}</p>`, undefined);
  const [title] = everyElement(xmlTree(xml)).filter(({ name }) => name === 'title');
  expect(title && textWithin(title)).toContain('a ]]> b\rc <d> & "e"');
});
