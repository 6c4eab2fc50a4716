import { expect, test } from 'vitest';
import { decodedAddress, hostOf } from './decoded-address.ts';

test.each([
  ['s1', 's1'],
  ['%E5%AD%97', '字'],
  ['%E0', '%E0'],
  ['100%', '100%'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['', ''],
])('the fragment %s names “%s”', (fragment, id) => {
  expect(decodedAddress(fragment, decodeURIComponent)).toBe(id);
});

test.each([
  ['https://name.example/%E5%AD%97', 'https://name.example/字'],
  ['https://name.example/%E9', 'https://name.example/%E9'],
  ['https://name.example/%', 'https://name.example/%'],
  ['https://name.example/%2F?a=%26', 'https://name.example/%2F?a=%26'],
])('the address %s is read as %s', (address, words) => {
  expect(decodedAddress(address)).toBe(words);
});

test.each([
  ['https://www.name.example/%E9', 'name.example'],
  ['https://[', 'https://['],
  ['no address', 'no address'],
])('the host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
