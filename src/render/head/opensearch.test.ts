import { expect, test } from 'vitest';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { openSearchXml } from './opensearch.ts';

const { info } = editionWith();
const xml = openSearchXml({ info: { ...info, shortTitle: 'Jurors & Judges of old' } }, new URL('https://name.example'));

test('a browser gets the full address of the search', () => {
  expect(xml).toContain('template="https://name.example/search/?q={searchTerms}"');
});

test('a browser gets a name of whole words that is short enough, at most 16 signs', () => {
  expect(xml).toContain('<ShortName>Jurors &amp; Judges</ShortName>');
});
