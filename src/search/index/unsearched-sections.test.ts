import { expect, test } from 'vitest';
import { fixtureEdition } from '../../exports/fixture-edition.ts';
import { SECTIONS, sectionUrl } from '../../urls.ts';
import { UNSEARCHED_SECTIONS } from './unsearched-sections.ts';
import { searchRecords } from './records.ts';

const urls = searchRecords(fixtureEdition()).map(({ url }) => url);

test.each(SECTIONS)('the section %s is found by what stands on it, or is kept out with a reason', (section) => {
  const isFound = urls.some((url) => url.startsWith(`${sectionUrl(section)}#`)) || urls.includes(sectionUrl(section));
  expect(isFound).toBe(UNSEARCHED_SECTIONS[section] === undefined);
});
