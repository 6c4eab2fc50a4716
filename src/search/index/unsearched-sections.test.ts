import { expect, test } from 'vitest';
import { fixtureEdition } from '../../exports/fixture-edition.ts';
import { SECTIONS } from '../../sections.ts';
import { sectionUrl } from '../../urls.ts';
import { UNSEARCHED_SECTIONS } from './unsearched-sections.ts';
import { searchDocuments } from './search-documents.ts';

const urls = searchDocuments(fixtureEdition()).map(({ url }) => url);

test.each(SECTIONS)('the section %s is found by its contents, or is left out with a reason', (section) => {
  const isFound = urls.some((url) => url.startsWith(`${sectionUrl(section)}#`)) || urls.includes(sectionUrl(section));
  expect(isFound).toBe(UNSEARCHED_SECTIONS[section] === undefined);
});
