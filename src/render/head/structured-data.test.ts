import { expect, test } from 'vitest';
import type { Source } from '../../edition/sources.ts';
import { pageData, sourceData, structuredScript } from './structured-data.ts';

const page = pageData('On </script><script>');
const edition = {
  name: 'The text',
  editors: 'The editors',
  version: '1.0',
  edited: '2026-11-26',
  language: 'en',
  licence: 'https://name.example/licence',
};
const source = (type: string) =>
  sourceData({
    csl: {
      type,
      title: 'A title',
      issued: 'n.d.',
      language: 'en',
      author: [{ family: 'Li', given: 'Wei' }, { literal: 'A body' }],
    },
  } as unknown as Source);

test('words end no script', () => {
  expect(structuredScript(page, edition)).not.toContain('<');
});

test('a page is part of the edition, by address and name', () => {
  expect(JSON.parse(structuredScript(page, edition))).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: 'On </script><script>',
    author: { '@type': 'Organization', name: 'The editors' },
    version: '1.0',
    license: 'https://name.example/licence',
    isPartOf: { '@id': '/#edition', name: 'The text' },
  });
});

test('for a source only known values are given', () => {
  expect(source('article-journal')).toEqual({
    '@type': 'WebPage',
    name: 'A title',
    mainEntity: {
      '@type': 'ScholarlyArticle',
      name: 'A title',
      inLanguage: 'en',
      author: [
        { '@type': 'Person', name: 'Wei Li' },
        { '@type': 'Organization', name: 'A body' },
      ],
    },
  });
});

test('a source of a type that schema.org does not have is a creative work', () => {
  expect(source('interview')).toMatchObject({ mainEntity: { '@type': 'CreativeWork' } });
});
