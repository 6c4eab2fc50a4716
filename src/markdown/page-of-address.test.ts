import { expect, test } from 'vitest';
import { pageOfAddress } from './page-of-address.ts';

const PAGE = 'https://example.org/a/page?q=1';

test.each([
  'http://example.org/a/page?q=1',
  'https://EXAMPLE.org/a/page?q=1',
  'https://www.example.org/a/page?q=1',
  'https://example.org./a/page?q=1',
  'https://example.org:443/a/page?q=1',
  'http://example.org:80/a/page?q=1',
  'https://example.org/a/./page?q=1',
  'https://example.org/a/b/../page?q=1',
  'https://example.org/a/%2e/page?q=1',
  'https://example.org/%61/p%61ge?q=1',
  'https://example.org/a/page/?q=1',
  'https://example.org/a/page?q=1#part-2',
  'https://example.org/a/page?q=1#',
  'https://example.org/a/page?utm_source=news&q=1&utm_medium=mail',
  'https://example.org/a/page?q=1&fbclid=IwAR0&gclid=a',
  'https://example.org/a/page?UTM_Source=news&q=1',
])('%s leads to the same page', (address) => {
  expect(pageOfAddress(address)).toBe(pageOfAddress(PAGE));
});

test.each([
  ['https://example.org', 'https://example.org/?'],
  ['https://example.org/%E4%b8%AD', 'https://example.org/中'],
  ['https://doi.org/10.1000/ABC', 'http://dx.doi.org/10.1000/abc'],
])('%s and %s lead to the same page', (one, other) => {
  expect(pageOfAddress(one)).toBe(pageOfAddress(other));
});

test.each([
  'https://example.org/a/page?q=2',
  'https://example.org/a/Page?q=1',
  'https://example.org:8443/a/page?q=1',
  'https://other.example.org/a/page?q=1',
  'https://example.org/a%2Fpage?q=1',
  'https://example.org/a/page?q=1#/chapter/2',
  'https://example.org/a/page?q=1&utm=2',
  'https://example.org/a/page?q=1&ref=2',
  'https://example.org/a/page?q=1#!/chapter/2',
])('%s leads elsewhere', (address) => {
  expect(pageOfAddress(address)).not.toBe(pageOfAddress(PAGE));
});
