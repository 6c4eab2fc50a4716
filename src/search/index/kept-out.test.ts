import { expect, test } from 'vitest';
import { fixtureEdition } from '../../exports/fixture-files.ts';
import { SECTIONS, sectionUrl } from '../../urls.ts';
import { KEPT_OUT } from './kept-out.ts';
import { searchRecords } from './records.ts';

const urls = searchRecords(fixtureEdition()).map(({ url }) => url);

test.each(SECTIONS)('the section %s is found by what stands on it, or is kept out with a reason', (section) => {
  const isFound = urls.some((url) => url.startsWith(`${sectionUrl(section)}#`)) || urls.includes(sectionUrl(section));
  expect(isFound).toBe(KEPT_OUT[section] === undefined);
});
