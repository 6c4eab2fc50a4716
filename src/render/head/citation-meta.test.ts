import { expect, test } from 'vitest';
import type { CslItem } from '../../edition/sources.ts';
import { citationMeta, sourceMeta, type MetaTag } from './citation-meta.ts';
import { pageData, textData } from './structured-data.ts';

const edition = {
  name: 'The text, annotated',
  editors: 'Our editors',
  version: '2.3.4',
  edited: '2025-02-01',
  language: 'en',
  licence: 'https://name.example/licence',
  rights: 'Base text: free. Commentary: ours',
};
const valuesOf = (tags: readonly MetaTag[]) => (name: string) =>
  tags.filter((tag) => tag.name === name).map(({ content }) => content);

test('a page of the text has its issuer, its day and the rights of both; a page of the commentary has those of the commentary', () => {
  const text = { issuer: 'An office', date: '1791-03-04', editors: 'Our editors', licence: edition.licence };
  const ofText = valuesOf(citationMeta('Part 2: On rights', textData('On rights', text), edition));
  expect(['citation_author', 'DC.date', 'DC.rights'].map(ofText)).toEqual([
    ['An office'],
    ['1791-03-04'],
    ['Base text: free. Commentary: ours'],
  ]);
  const ofPage = valuesOf(citationMeta('A term', pageData('A term'), edition));
  expect(['citation_author', 'DC.date', 'DC.rights'].map(ofPage)).toEqual([
    ['Our editors'],
    ['2025-02-01'],
    ['https://name.example/licence'],
  ]);
});

test('only a page of the text says what kind of text it is', () => {
  const text = { issuer: 'An office', date: '1791-03-04', editors: 'Our editors', licence: edition.licence };
  const said = (data: Parameters<typeof citationMeta>[1]) =>
    valuesOf(citationMeta('Part 2', data, edition))('DC.description');
  expect(said(textData('On rights', { ...text, status: 'reworded copy' }))).toEqual(['reworded copy']);
  expect([textData('On rights', text), pageData('A term')].flatMap(said)).toEqual([]);
});

test('a source has its own authors, date, publisher and place, and nothing of the edition', () => {
  const csl: CslItem = {
    type: 'article-journal',
    title: 'On cables',
    author: [{ family: 'Okafor', given: 'Ada' }, { literal: 'Cable Office' }],
    issued: '2011-07',
    'container-title': 'Journal of Cables',
    publisher: 'A press',
    language: 'fr',
    URL: 'https://doi.org/10.1000/cables.7',
  };
  const tags = sourceMeta({ csl });
  expect(Object.fromEntries(tags.map(({ name }) => [name, valuesOf(tags)(name)]))).toEqual({
    citation_title: ['On cables'],
    citation_author: ['Okafor, Ada', 'Cable Office'],
    citation_publication_date: ['2011/07'],
    citation_journal_title: ['Journal of Cables'],
    citation_publisher: ['A press'],
    citation_doi: ['10.1000/cables.7'],
    citation_language: ['fr'],
    citation_public_url: ['https://doi.org/10.1000/cables.7'],
    'DC.title': ['On cables'],
    'DC.creator': ['Okafor, Ada', 'Cable Office'],
    'DC.publisher': ['A press'],
    'DC.date': ['2011-07'],
    'DC.language': ['fr'],
    'DC.identifier': ['https://doi.org/10.1000/cables.7'],
    'DC.isPartOf': ['Journal of Cables'],
  });
});

test('a source without date and author has none, and its publisher by the name of its type', () => {
  const csl: CslItem = { type: 'report', title: 'Untimed', publisher: 'An agency', issued: 'n.d.', language: 'en' };
  const names = sourceMeta({ csl }).map(({ name }) => name);
  expect(names).toContain('citation_technical_report_institution');
  expect(names.filter((name) => /author|creator|date/u.test(name))).toEqual([]);
});
