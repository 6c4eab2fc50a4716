import { expect, test } from 'vitest';
import { sourceId } from './source-id.ts';

const asWritten = (words: string) => words;

test.each([
  ['an author in Latin letters', [{ family: 'Raum', given: 'A.' }], undefined, 'On fog', '2017-04', 'raum-2017'],
  [
    'a publisher beside an author who has none',
    [{ literal: '杨合庆' }],
    'Harbour Press',
    '雾',
    '2017',
    'harbour-press-2017',
  ],
  ['a title, where nobody has any', [{ literal: '杨合庆' }], '出版社', 'On fog', '2017', '2017-on-fog'],
  ['no Latin letter at all', [{ literal: '杨合庆' }], '出版社', '雾灯', '2017', 'source-2017'],
  ['nothing but a title', [], undefined, '雾灯', 'n.d.', 'source'],
] as const)('%s', (_, authors, publisher, title, issued, id) => {
  expect(sourceId(authors, publisher, title, issued, asWritten, [])).toBe(id);
});

test('a transcribed name names it', () => {
  const latin = (words: string) => words.replace('杨合庆', 'YangHeQing');
  expect(sourceId([{ literal: '杨合庆' }], undefined, '雾灯', '2017', latin, [])).toBe('yangheqing-2017');
});
