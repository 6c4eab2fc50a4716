import { expect, test } from 'vitest';
import { editionWith } from '../edition/testing/edition-files.ts';
import { openSearchXml } from './opensearch.ts';

const edition = editionWith();

test('a browser is told the full address of the search, and a name that is short enough', () => {
  const xml = openSearchXml({ info: { ...edition.info, shortTitle: 'Jurors & Judges of old' } }, new URL('https://name.example'));
  expect(xml).toContain('template="https://name.example/search/?q={searchTerms}"');
  expect(xml).toContain('<ShortName>Jurors &amp; Judges</ShortName>');
});
