import { expect, test } from 'vitest';
import { editionWith, only } from '../../edition/testing/edition-files.ts';
import { annotationFile } from '../../edition/testing/annotation-file.ts';
import { linksFact } from '../pages/facts.ts';
import { asWritten } from './link-rel.ts';
import { proseHtml } from './prose.ts';

test.each([
  'https://example.net/a%20b%25c',
  'https://中文.com/a%20b',
  'https://example.net/a%E9b',
  'https://example.net/"x',
])('%s is a link in prose, for which nobody vouches', (address) => {
  const edition = editionWith({
    'annotations/preamble/since.md': annotationFile('kind: since', `Words of [the editors](<${address}>).`),
  });
  const html = proseHtml(only(edition.annotations.filter(({ id }) => id === 'preamble/since')).prose, edition);
  expect(html).toMatch(/<a href="https:\/\/[^"]+" rel="nofollow ugc noopener">the editors<\/a>/u);
});

test('a link in a table leads elsewhere without a voucher, and within the site as before', () => {
  expect(
    linksFact('Address', [
      { label: 'a', url: 'https://example.net/' },
      { label: 'b', url: '/bodies/b/' },
    ])[0]?.html,
  ).toBe('<a href="https://example.net/" rel="nofollow ugc noopener">a</a><span>, </span><a href="/bodies/b/">b</a>');
});

test('an address in another encoding than UTF-8 is left as it is', () => {
  expect(asWritten('https://example.net/%E9')).toBe('https://example.net/%E9');
});
