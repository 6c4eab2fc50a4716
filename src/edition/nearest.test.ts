import { expect, test } from 'vitest';
import { nearestName } from './nearest.ts';

const SOURCES = ['isn-gge-2017', 'gge-2015', 'ccdcoe-gge-2015', 'oewg-2021'];
const TYPES = ['article', 'article-journal', 'book', 'webpage'];

test.each([
  ['un-gge-2015', SOURCES, 'gge-2015'],
  ['journal', TYPES, 'article-journal'],
  ['artcle', TYPES, 'article'],
  ['gge2015', SOURCES, 'gge-2015'],
  ['newspaper', TYPES, undefined],
])('“%s” is nearest to the name that has its parts, or most of its letters', (wanted, names, nearest) => {
  expect(nearestName(wanted, names)).toBe(nearest);
});
