import { expect, test } from 'vitest';
import type { Source } from '../edition/edition.ts';
import { pageData, sourceData, structuredScript } from './structured-data.ts';

test('words end no script', () => {
  const script = structuredScript(pageData('On </script><script>'), { name: 'The text' });
  expect(script).not.toContain('<');
  expect(JSON.parse(script)).toMatchObject({ '@context': 'https://schema.org', '@type': 'WebPage', name: 'On </script><script>', isPartOf: { '@id': '/#edition', name: 'The text' } });
});

test('a source has the narrowest type that is certain, and only what is known of it', () => {
  const source = (type: string) => sourceData({ csl: { type, title: 'A title', issued: 'n.d.', language: 'en', author: [{ family: 'Li', given: 'Wei' }, { literal: 'A body' }] } } as unknown as Source);
  expect(source('article-journal')).toEqual({
    '@type': 'WebPage',
    name: 'A title',
    mainEntity: { '@type': 'ScholarlyArticle', name: 'A title', inLanguage: 'en', author: [{ '@type': 'Person', name: 'Wei Li' }, { '@type': 'Organization', name: 'A body' }] },
  });
  expect(source('interview')).toMatchObject({ mainEntity: { '@type': 'CreativeWork' } });
});
