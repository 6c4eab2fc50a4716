import { expect, test } from 'vitest';
import { mapOfPairs } from '../query/traditional.ts';
import { traditionalPairs } from './traditional-pairs.ts';

const pairsOf = (...forms: readonly string[]) => mapOfPairs(traditionalPairs(forms.map((form) => ({ form }))));

test('every simplified character of the index has its traditional ones, and no other', () => {
  expect([...pairsOf('网络', '主权', 'data')]).toEqual([
    ['權', '权'],
    ['絡', '络'],
    ['網', '网'],
  ]);
});

test('a traditional character that the index has too can mean the simplified one', () => {
  expect(pairsOf('网', '網').get('網')).toBe('网');
});
