import { expect, test } from 'vitest';
import { nearestAddresses, type KnownPage } from './nearest-addresses.ts';

const PAGES: readonly KnownPage[] = [
  ['', 'Front'],
  ['proposals/1/', 'Proposal 1'],
  ['proposals/8/', 'Proposal 8'],
  ['proposals/18/', 'Proposal 18'],
  ['preamble/', 'Preamble'],
  ['chapters/1/', 'Chapter 1'],
  ['glossary/', 'Glossary'],
  ['glossary/backdoor/', 'Backdoor'],
  ['glossary/cyber-sovereignty/', 'Cyber sovereignty'],
  ['bodies/itu/', 'ITU'],
  ['about/', 'About'],
];
const nearest = (asked: string, base = '/') => nearestAddresses(asked, PAGES, base, 3)[0]?.[1];

test.each([
  ['/proposal/8/', 'Proposal 8'],
  ['/Proposals/08', 'Proposal 8'],
  ['/proposals/8.html', 'Proposal 8'],
  ['/proposals/8/index.html', 'Proposal 8'],
  ['/preambel/', 'Preamble'],
  ['/glosary/backdor/', 'Backdoor'],
  ['/backdoor', 'Backdoor'],
  ['/terms/cyber%20sovereignty/', 'Cyber sovereignty'],
  ['/organizations/itu/', 'ITU'],
  ['/abuot', 'About'],
])('%s is probably %s', (asked, title) => {
  expect(nearest(asked)).toBe(title);
});

test('a page represents the pages about it, unless one of these was meant', () => {
  const pages: readonly KnownPage[] = [...PAGES, ['cite/glossary/backdoor/', 'How to cite Backdoor']];
  const titles = (asked: string) => nearestAddresses(asked, pages, '/', 3).map(([, title]) => title);
  expect(titles('/backdoor')).toEqual(['Backdoor']);
  expect(titles('/cite/glosary/backdoor/')[0]).toBe('How to cite Backdoor');
});

test('under a sub-path the address may have it or lack it', () => {
  expect(nearest('/some/path/proposal/8/', '/some/path/')).toBe('Proposal 8');
  expect(nearest('/proposal/8/', '/some/path/')).toBe('Proposal 8');
});

test('if nothing is near, nothing is suggested', () => {
  expect(nearest('/wp-admin/setup-config.php')).toBeUndefined();
});

test('for an address that cannot be decoded nothing is suggested', () => {
  expect(nearest('/%E0%A4%A/')).toBeUndefined();
});
