import { expect, test } from 'vitest';
import { askedForms, indexTokens } from './index-tokens.ts';

test.each([
  ['A/RES/73/27', ['a/res/73/27', 'res/73/27', '73/27', 'ares7327', 'res7327']],
  ['ETS No. 185', ['ets', 'no', '185']],
  ['9.c', ['9.c']],
  ['数据安全', ['数据', '据安', '安全']],
  ['e-commerce', ['e', 'commerce', 'ecommerce']],
  ['TCP/IP', ['tcp', 'ip']],
  ['الأمن السيبراني', ['امن', 'سيبراني']],
])('“%s” is found by its forms', (text, forms) => {
  expect(indexTokens(text)).toEqual(forms);
});

test('a requested symbol is one form, and a compound is its parts or the whole', () => {
  expect(askedForms('73/27').forms).toEqual(['73/27']);
  expect(askedForms('e-commerce')).toEqual({ forms: ['e', 'commerce'], joined: 'ecommerce' });
});
