import { expect, test } from 'vitest';
import { draftIn } from './form-rows.ts';

test('a draft is read as it was kept', () => {
  const draft = {
    rows: { citation: 2, position: 2 },
    items: { witness: 3 },
    values: [
      ['passage', 'proposal-01'],
      ['prose', 'Words.'],
    ],
  };
  expect(draftIn(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

test.each([null, 1, 'words', [], {}, { rows: {}, items: {} }, { rows: {}, items: {}, values: 'words' }])(
  '%j is not a draft',
  (value) => {
    expect(draftIn(value)).toBeUndefined();
  },
);

test.each([
  [
    { rows: null, items: 5, values: [] },
    { rows: {}, items: {}, values: [] },
  ],
  [
    { rows: { citation: 1e9, position: 'x', source: -1 }, items: { a: Number.NaN, b: 2.5 }, values: [] },
    { rows: { citation: 50 }, items: { b: 2 }, values: [] },
  ],
  [
    { rows: {}, items: {}, values: [null, ['a'], ['a', 1], 'ab', ['"] *', 'x'], ['a', 'b', 'c']] },
    { rows: {}, items: {}, values: [['"] *', 'x']] },
  ],
])('of %j every usable part is used', (value, draft) => {
  expect(draftIn(value)).toEqual(draft);
});
