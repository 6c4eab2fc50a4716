import { expect, test } from 'vitest';
import { newFileAddress } from './show-contribution.ts';

const file = { path: 'annotations/proposal-08/backdoors.md', text: '---\nquote: a & b\n---\nWords.\n' };

test('the page for a new file at GitHub is filled in', () => {
  const address = new URL(newFileAddress('https://github.com/someone/edition.git', file, 'content/') ?? '');
  expect(address.origin + address.pathname).toBe(
    'https://github.com/someone/edition/new/main/content/annotations/proposal-08',
  );
  expect(Object.fromEntries(address.searchParams)).toEqual({ filename: 'backdoors.md', value: file.text });
});

test.each([
  ['an unknown host', 'https://git.example.org/someone/edition', file],
  ['a host that pretends', 'https://github.com.example.org/someone/edition', file],
  ['no repository', '', file],
  ['an address without a repository', 'https://github.com/someone', file],
  [
    'a file that is too long for an address',
    'https://github.com/someone/edition',
    { ...file, text: 'a'.repeat(8_000) },
  ],
])('with %s, there is no page for a new file', (_name, repository, one) => {
  expect(newFileAddress(repository, one, 'content/')).toBeUndefined();
});
