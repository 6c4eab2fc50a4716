import { expect, test } from 'vitest';
import { mailAddress, newFileAddress, newIssueAddress } from './new-file-address.ts';

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

test.each([
  ['https://github.com/someone/edition', 'https://github.com/someone/edition/issues/new', 'title', 'body'],
  [
    'https://gitlab.com/someone/edition.git',
    'https://gitlab.com/someone/edition/-/issues/new',
    'issue[title]',
    'issue[description]',
  ],
  ['https://codeberg.org/someone/edition/', 'https://codeberg.org/someone/edition/issues/new', 'title', 'body'],
])('the page for a new issue at %s is filled in', (repository, page, title, body) => {
  const address = new URL(newIssueAddress(repository, 'A & B', 'One\nTwo') ?? '');
  expect(address.origin + address.pathname).toBe(page);
  expect(Object.fromEntries(address.searchParams)).toEqual({ [title]: 'A & B', [body]: 'One\nTwo' });
});

test.each([
  ['an unknown host', 'https://git.example.org/someone/edition', 'Words'],
  ['no repository', '', 'Words'],
  ['a text that is too long for an address', 'https://github.com/someone/edition', 'a'.repeat(8_000)],
])('with %s, there is no page for a new issue', (_name, repository, text) => {
  expect(newIssueAddress(repository, 'Title', text)).toBeUndefined();
});

test('a mail has its line breaks as RFC 6068 requires, and adds no other field', () => {
  expect(mailAddress('a+b@example.org', 'A & B?cc=x', 'One\nTwo')).toBe(
    'mailto:a%2Bb@example.org?subject=A%20%26%20B%3Fcc%3Dx&body=One%0D%0ATwo',
  );
});

test('a mail that is too long for an address is not offered', () => {
  expect(mailAddress('a@example.org', 'A', 'a'.repeat(1_900))).toBeDefined();
  expect(mailAddress('a@example.org', 'A', 'a'.repeat(2_000))).toBeUndefined();
});
