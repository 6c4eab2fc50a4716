import { expect, test } from 'vitest';
import { addressTyped } from './typed-address.ts';

test.each([
  ['10.1000/fog-lamp', 'https://doi.org/10.1000/fog-lamp'],
  ['doi:10.1000/fog-lamp', 'https://doi.org/10.1000/fog-lamp'],
  ['doi.org/10.1000/fog-lamp', 'https://doi.org/10.1000/fog-lamp'],
  ['http://dx.doi.org/10.1000/fog-lamp', 'https://doi.org/10.1000/fog-lamp'],
  ['www.harbour.example/log?year=1911#fog', 'https://www.harbour.example/log?year=1911#fog'],
  [' harbour.example ', 'https://harbour.example'],
  ['harbour.example:8080/log', 'https://harbour.example:8080/log'],
  ['http://harbour.example/log', 'http://harbour.example/log'],
])('%j becomes %j', (typed, address) => {
  expect(addressTyped(typed)).toBe(address);
});

test.each(['', 'the log of the harbour', 'javascript:alert(1)', 'p. 12', 'mailto:a@harbour.example', 'harbour', '1.2'])(
  '%j is not changed',
  (typed) => {
    expect(addressTyped(typed)).toBe(typed);
  },
);
