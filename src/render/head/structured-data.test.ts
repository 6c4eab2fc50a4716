import { expect, test } from 'vitest';
import type { Source } from '../../edition/sources.ts';
import { pageData, sourceData, structuredScript, textData } from './structured-data.ts';

const page = pageData('On </script><script>');
const edition = {
  name: 'The text',
  editors: 'The editors',
  version: '1.0',
  edited: '2026-11-26',
  language: 'en',
  licence: 'https://name.example/licence',
  rights: 'Base text: free. Commentary: ours',
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

test('the licence of a page of the text is only that of its commentary', () => {
  const text = { issuer: 'An office', date: '1791-03-04', editors: 'The editors', licence: edition.licence };
  const data = JSON.parse(structuredScript(textData('Part 2', text), edition)) as object;
  expect(data).not.toHaveProperty('license');
  expect(data).toMatchObject({
    author: { name: 'An office' },
    datePublished: '1791-03-04',
    hasPart: { author: { name: 'The editors' }, license: 'https://name.example/licence' },
  });
});

test('a page of the text says what kind of text it is', () => {
  const text = {
    ...{ issuer: 'An office', date: '1791-03-04', editors: 'The editors', licence: edition.licence },
    status: 'reworded copy',
  };
  expect(JSON.parse(structuredScript(textData('Part 2', text), edition))).toMatchObject({
    creativeWorkStatus: 'reworded copy',
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
