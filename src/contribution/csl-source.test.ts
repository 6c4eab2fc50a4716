import { expect, test } from 'vitest';
import { sourceOfCsl } from './csl-source.ts';
import { sourceSchema } from '../edition/fields/source-schema.ts';

const TODAY = '2026-11-26';
const ARTICLE = {
  id: 'li2022',
  'citation-key': 'li2022',
  type: 'article-journal',
  title: 'Data  Security',
  author: [{ family: 'Li', given: 'Xirui' }, { family: 'World Internet Conference' }],
  issued: { 'date-parts': [[2022, 6, 29]] },
  accessed: { 'date-parts': [[2026, 11, 3]] },
  URL: 'https://example.org/a',
  language: 'english',
  abstract: 'x',
  volume: '3',
};

test('an article keeps what a source has', () => {
  expect(sourceOfCsl(ARTICLE, [], 'en', TODAY).fields).toEqual({
    type: 'article-journal',
    title: 'Data Security',
    author: [{ family: 'Li', given: 'Xirui' }, { literal: 'World Internet Conference' }],
    issued: '2022-06-29',
    accessed: '2026-11-03',
    URL: 'https://example.org/a',
    language: 'en',
  });
});

test('an article is a source of the right form', () => {
  expect(sourceSchema.safeParse(sourceOfCsl(ARTICLE, [], 'en', TODAY).fields).success).toBe(true);
});

test('what a source does not have is named', () => {
  expect(sourceOfCsl(ARTICLE, [], 'en', TODAY).left).toEqual(['abstract', 'volume']);
});

test('a source is named after author and year, with a number where the name is taken', () => {
  expect(sourceOfCsl(ARTICLE, [], 'en', TODAY).id).toBe('li-2022');
  expect(sourceOfCsl(ARTICLE, ['li-2022'], 'en', TODAY).id).toBe('li-2022-2');
});

test.each([
  [
    'an identifier becomes an address, read today',
    { DOI: '10.1000/xyz' },
    { URL: 'https://doi.org/10.1000/xyz', accessed: TODAY },
  ],
  ['an unknown type becomes a document', { type: 'software' }, { type: 'document' }],
  ['a date in words is none', { issued: { raw: 'spring' } }, { issued: 'n.d.' }],
  ['a raw date that is one is taken', { issued: { raw: '2020-05' } }, { issued: '2020-05' }],
  [
    'a name keeps its particle',
    { author: [{ 'non-dropping-particle': 'van', family: 'Dijk', given: 'Jan' }] },
    { author: [{ family: 'van Dijk', given: 'Jan' }] },
  ],
  ['without a language it has that of the edition', {}, { language: 'en' }],
  ['names that are no names are left out', { author: [{}, { given: 'Only' }] }, { author: [] }],
])('%s', (_name, item, expected) => {
  expect(sourceOfCsl({ title: 'A title', ...item }, [], 'en', TODAY).fields).toMatchObject(expected);
});
