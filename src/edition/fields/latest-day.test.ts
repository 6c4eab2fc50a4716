import { expect, test } from 'vitest';
import { latestDay } from './latest-day.ts';

test.each([
  ['2026-11-28T09:59:59Z', '2026-11-28'],
  ['2026-11-28T10:00:00Z', '2026-11-29'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('at %s the latest day that has begun is %s', (moment, day) => {
  expect(latestDay(new Date(moment))).toBe(day);
});

test('the day of an author in Shanghai is not in the future', () => {
  const early = new Date('2026-11-28T17:00:00Z');
  const shanghai = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(early);
  expect(shanghai).toBe('2026-11-29');
  expect(shanghai <= latestDay(early)).toBe(true);
});
