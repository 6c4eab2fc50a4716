import { expect, test } from 'vitest';
import { loadEdition } from '../edition/load-edition.ts';
import { SECTIONS, sectionUrl } from '../urls.ts';
import { KEPT_OUT } from './kept-out.ts';
import { searchRecords } from './records.ts';

const urls = searchRecords(loadEdition()).map(({ url }) => url);

test('a section is found by what stands on it, or is kept out with a reason', () => {
  for (const section of SECTIONS) {
    const isFound = urls.some((url) => url.startsWith(`${sectionUrl(section)}#`)) || urls.includes(sectionUrl(section));
    expect(isFound, section).toBe(KEPT_OUT[section] === undefined);
  }
});
