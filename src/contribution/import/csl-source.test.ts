import { expect, test } from 'vitest';
import { sourceOfCsl, type CslJson, type Importing } from './csl-source.ts';
import { sourceSchema } from '../../edition/fields/source-schema.ts';

const made = (item: CslJson, importing: Partial<Importing> = {}) =>
  sourceOfCsl(item, {
    taken: [],
    language: 'en',
    latin: (words) => words.replaceAll('习近平', 'XiJinPing'),
    ...importing,
  });
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

test('an article keeps everything that a source has a field for', () => {
  expect(made(ARTICLE).fields).toEqual({
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
  expect(sourceSchema.safeParse(made(ARTICLE).fields).success).toBe(true);
});

test('each part that a source has no field for is named, with its value', () => {
  expect(made({ ...ARTICLE, page: '12-18' }).left).toEqual([
    'abstract x',
    'volume 3',
    'page 12-18: the note that cites it gives the place in “at”',
  ]);
});

test.each<[string, CslJson, readonly string[], string]>([
  ['author and year', {}, [], 'li-2022'],
  ['a number where the name is taken', {}, ['li-2022'], 'li-2022-2'],
  ['author and title where there is no date', { issued: undefined }, [], 'li-data-security'],
  [
    'the publisher where there is no author',
    { author: [], publisher: 'Xinhua News Agency' },
    [],
    'xinhua-news-agency-2022',
  ],
  ['a Chinese name as pinyin', { author: [{ family: '习近平' }] }, [], 'xijinping-2022'],
  [
    'a name that the site itself has',
    { author: [{ family: 'Index' }], issued: undefined, title: '' },
    [],
    'source-index',
  ],
])('a source is named after %s', (_name, changes, taken, id) => {
  expect(made({ ...ARTICLE, ...changes }, { taken }).id).toBe(id);
});

test.each<[string, CslJson, object]>([
  [
    'a DOI becomes an address, which stays',
    { DOI: '10.1000/xyz' },
    { URL: 'https://doi.org/10.1000/xyz', accessed: undefined },
  ],
  [
    'signs of a DOI are written as an address has them',
    { DOI: '10.1002/a<1::AID>3.0' },
    { URL: 'https://doi.org/10.1002/a%3C1::AID%3E3.0' },
  ],
  ['no day of reading is claimed', { URL: 'https://example.org/a' }, { accessed: undefined }],
  ['an unknown type becomes a document', { type: 'software' }, { type: 'document' }],
  ['a type of Crossref is taken', { type: 'proceedings-article' }, { type: 'paper-conference' }],
  [
    'a name keeps its particle',
    { author: [{ 'non-dropping-particle': 'van', family: 'Dijk', given: 'Jan' }] },
    { author: [{ family: 'van Dijk', given: 'Jan' }] },
  ],
  [
    'a name keeps its suffix',
    { author: [{ family: 'King', given: 'Martin', suffix: 'Jr.' }] },
    { author: [{ family: 'King', given: 'Martin, Jr.' }] },
  ],
  [
    'who is not named is no author',
    { author: [{ family: 'Li', given: 'X' }, { family: 'others' }] },
    { author: [{ family: 'Li', given: 'X' }] },
  ],
  ['names that are no names are left out', { author: [{}, { given: '' }, 7] }, { author: [] }],
  [
    'editors stand in for authors',
    { editor: [{ family: 'Li', given: 'X' }] },
    { author: [{ family: 'Li', given: 'X' }] },
  ],
  ['what it stands in stands in for a publisher', { 'container-title': 'The Times' }, { publisher: 'The Times' }],
  ['a language by its own name', { language: 'Français' }, { language: 'fr' }],
  ['a language by three letters', { language: 'chi' }, { language: 'zh' }],
  ['a language with an underscore', { language: 'en_US' }, { language: 'en-US' }],
  ['a language by the script of the title', { title: '网络空间' }, { language: 'zh' }],
  ['without any it has that of the edition', {}, { language: 'en' }],
  [
    'markup in a title',
    { title: '<i>On</i> &amp;lt; {R}&amp;D, Garc\u0131\u0301a <script> and x < y' },
    { title: 'On < R&D, García <script> and x < y' },
  ],
])('%s', (_name, item, expected) => {
  expect(made({ title: 'A title', ...item }).fields).toMatchObject(expected);
});

test('a value given for all pages is used for pages that have none', () => {
  const page = { title: 'A', URL: 'https://example.org/a' };
  expect(made(page, { accessed: '2026-11-28' }).fields['accessed']).toBe('2026-11-28');
  expect(made({ ...page, accessed: { raw: '2020-01-02' } }, { accessed: '2026-11-28' }).fields['accessed']).toBe(
    '2020-01-02',
  );
});

test('a date that says more than a year is kept beside the guessed one', () => {
  const { fields, guessed } = made({ ...ARTICLE, note: 'A note.', issued: { literal: 'c. 2015' } });
  expect(fields).toMatchObject({ issued: '2015', note: 'A note. Dated c. 2015.' });
  expect(guessed).toEqual(['issued: 2015, from “c. 2015”, which is kept in “note”']);
});
