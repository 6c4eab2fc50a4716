import { expect, test } from 'vitest';
import { RUNAWAY } from '../../edition/testing/runaway.ts';
import { editionDigest } from '../../contribution/edition-digest.ts';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { importReport } from './import-report.ts';
import { judgeItems } from './judge-items.ts';
import { readSourceFile } from './read-source-file.ts';

const TODAY = '2026-11-28';
const known = editionDigest(
  editionWith({
    'sources/blackstone-1768.yaml':
      'type: book\ntitle: Commentaries\npublisher: P\nissued: 1768\nlanguage: en\naccessed: 2026-01-02\nURL: https://www.example.org/b/\n',
  }),
);
const judged = (text: string, accessed?: string, file = 'refs.bib') =>
  judgeItems(
    readSourceFile(text).map((item) => ({ ...item, file })),
    known,
    accessed,
    TODAY,
  );
const outcomes = (text: string, accessed?: string) =>
  judged(text, accessed).map((verdict) => [
    verdict.item.key,
    verdict.outcome === 'taken' ? verdict.made.path : verdict.outcome === 'there' ? `as ${verdict.as}` : verdict.why[0],
  ]);

const BIB = `% comment
@string{wic = "World Internet Conference"}
@article{garcia,
  author = {Garc{\\'\\i}a, Jos{\\'e} and {World Internet Conference} and van der Berg, Jan},
  title = {The \\textit{Origin} of {{ICT}} \\& <i>data</i> $x^2$ &amp; \`\`quotes''},
  journal = {J. of X}, year = {c. 2015}, pages = {12--18}, doi = {10.1000/xyz},
}
@misc{broken, title = {unclosed {brace}, author = {A B}
@book(round, author = "Li, X", title = "A (round) one", publisher = wic, date = {2015~})
@book{ok, author={习近平}, title="治国理政", date={2020-05/2020-07}} @book{same-line, author={Li, Y}, title={B}, year=2001}
@online{page, author = {Li, Z}, title = {C}, date = {2020}, url = {https://e.org/c}}
@online{there, author = {Li, Z}, title = {D}, date = {2020}, url = {http://example.org/b}, urldate = {2021-03-04}}
@book{, title = {No key}}
`;

test('each item of a BibTeX file is judged alone', () => {
  expect(outcomes(BIB)).toEqual([
    ['garcia', 'sources/garcia-2015.yaml'],
    ['broken', 'Its braces do not close: look for a missing one'],
    ['round', 'sources/li-2015.yaml'],
    ['ok', 'sources/xijinping-2020.yaml'],
    ['same-line', 'sources/li-2001.yaml'],
    ['page', 'It has an address but no day on which that was read'],
    ['there', 'as blackstone-1768'],
    ['an entry without a key', 'It has no key: the name after its first brace, before a comma'],
  ]);
});

test('a day that is given for all completes the pages that lack nothing else', () => {
  expect(outcomes(BIB, TODAY)).toContainEqual(['page', 'sources/li-2020.yaml']);
});

test('markup, accents, ranges and names of BibTeX arrive as a reader sees them', () => {
  const [first, , round] = judged(BIB);
  expect(first?.outcome === 'taken' && first.made.text).toMatchInlineSnapshot(`
    "type: article-journal
    title: The Origin of ICT & data x² & “quotes”
    author:
      - { family: García, given: José }
      - { literal: World Internet Conference }
      - { family: van der Berg, given: Jan }
    container-title: J. of X
    issued: "2015"
    URL: https://doi.org/10.1000/xyz
    language: en
    note: Dated c. 2015.
    "
  `);
  expect(round?.outcome === 'taken' && round.source.fields).toMatchObject({
    publisher: 'World Internet Conference',
    issued: '2015',
    note: 'Dated 2015~.',
  });
});

test('the report names each item as its file does, and says what was guessed and left out', () => {
  expect(importReport(judged(BIB))).toMatchInlineSnapshot(`
    "taken          garcia  (refs.bib:3)                   as content/sources/garcia-2015.yaml
                   guessed: issued: 2015, from “c. 2015”, which is kept in “note”; language: en
                   left out, because sources have no such field: page 12-18: the note that cites it gives the place in “at”
    not taken      broken  (refs.bib:8)
                   Its braces do not close: look for a missing one
    taken          round  (refs.bib:9)                    as content/sources/li-2015.yaml
                   guessed: issued: 2015, from “2015~”, which is kept in “note”; language: en
    taken          ok  (refs.bib:10)                      as content/sources/xijinping-2020.yaml
                   guessed: issued: 2020-05, from “2020-05 to 2020-07”, which is kept in “note”; language: zh
    taken          same-line  (refs.bib:10)               as content/sources/li-2001.yaml
                   guessed: language: en
    not taken      page  (refs.bib:11)
                   It has an address but no day on which that was read
    already there  there  (refs.bib:12)                   as blackstone-1768
    not taken      an entry without a key  (refs.bib:13)
                   It has no key: the name after its first brace, before a comma

    4 sources imported, 1 already there, 3 not taken.
    Cite each of them: until then the check warns of a source that nothing cites.
    Say in “read” how much of each page you read: whole, part, first page, abstract, report or none.
    Say on which day you read the pages: --accessed 2026-11-28, or --accessed today.
    Correct the refused items in your file, and import it again: nothing is taken twice."
  `);
});

test('RIS is read to its end, whatever it lacks', () => {
  const ris = `TY  - JOUR
AU  - García, José
A1  - World Internet Conference
TI  - A <i>Title</i> that
 goes on
PY  - 2015/05/12/
Y2  - 2020/01/02
SP  - 12
EP  - 18
UR  - https://e.org/a
LA  - eng
ER  -

TY  - XYZZ
TI  - Two
PB  - P
PY  - 2015-2018
TY  - RPRT
TI  - Without an end
PB  - P
DA  - n.d.`;
  const verdicts = judged(ris);
  expect(verdicts.map(({ item, outcome }) => [item.line, outcome])).toEqual([
    [1, 'taken'],
    [14, 'taken'],
    [18, 'taken'],
  ]);
  const [first] = verdicts;
  expect(first?.outcome === 'taken' && first.source.fields).toMatchObject({
    title: 'A Title that goes on',
    author: [{ family: 'García', given: 'José' }, { literal: 'World Internet Conference' }],
    issued: '2015-05-12',
    accessed: '2020-01-02',
    language: 'en',
  });
});

test('a note in RIS is kept, and a value that has no field is named', () => {
  const verdicts = judged(
    'TY  - BOOK\nAU  - Li, X\nTI  - A\nPB  - P\nPY  - 2015\nN1  - Second copy.\nN1  - Read in Rome.\nU1  - mine\nKW  - a\nKW  - b\nER  - ',
  );
  const [first] = verdicts;
  expect(first?.outcome === 'taken' && first.source.fields['note']).toBe('Second copy. Read in Rome.');
  expect(importReport(verdicts)).toContain('have no such field: U1 mine; KW b; keyword a');
});

test.each([
  ["{\\'E}milie {du Ch{\\^a}telet}", { family: 'du Châtelet', given: 'Émilie' }],
  ["Gabrielle {\\'E}milie {du Ch{\\^a}telet}", { family: 'du Châtelet', given: 'Gabrielle Émilie' }],
  ["{\\'E}milie de la Tour", { family: 'de la Tour', given: 'Émilie' }],
  ["{\\'E}milie Zola", { family: 'Zola', given: 'Émilie' }],
  ['{du Châtelet}, Émilie', { family: 'du Châtelet', given: 'Émilie' }],
  ['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
])('of %s in BibTeX it is known which is the family name', (name, author) => {
  const [verdict] = judged(`@book{a, author = {${name}}, title = {A}, publisher = {P}, year = 2000}`);
  expect(verdict?.outcome === 'taken' && verdict.source.fields['author']).toEqual([author]);
});

test.each<[string, unknown, object]>([
  [
    'one item of CSL-JSON',
    { id: 'a', type: 'book', title: 'A', publisher: 'P', issued: { raw: '2015' } },
    { title: 'A' },
  ],
  [
    'what Crossref answers',
    {
      status: 'ok',
      message: {
        DOI: '10.1000/ABC',
        title: ['A &lt;i&gt;Crossref&lt;/i&gt; Title'],
        author: [{ name: 'ITU' }],
        type: 'journal-article',
        issued: { 'date-parts': [[2019, 3]] },
      },
    },
    {
      title: 'A Crossref Title',
      type: 'article-journal',
      URL: 'https://doi.org/10.1000/ABC',
      author: [{ literal: 'ITU' }],
    },
  ],
  [
    'what DataCite answers',
    {
      data: {
        attributes: {
          doi: '10.5281/x',
          titles: [{ title: 'Data' }],
          creators: [{ name: 'Li, X', familyName: 'Li', givenName: 'X' }],
          publicationYear: 2020,
          types: { citeproc: 'dataset' },
        },
      },
    },
    { title: 'Data', type: 'dataset', issued: '2020', author: [{ family: 'Li', given: 'X' }] },
  ],
])('%s is taken', (_name, json, fields) => {
  const [verdict] = judged(JSON.stringify(json));
  expect(verdict?.outcome === 'taken' && verdict.source.fields).toMatchObject(fields);
});

test.each([
  [
    'Highwire’s tags',
    '<meta name="citation_title" content="A &amp; B"><meta name="citation_author" content="Li, X"><meta name="citation_author" content="Wu, Y"><meta name="citation_journal_title" content="J"><meta name="citation_publication_date" content="2015/05"><meta name="citation_doi" content="10.1000/q">',
    {
      type: 'article-journal',
      title: 'A & B',
      issued: '2015-05',
      'container-title': 'J',
      URL: 'https://doi.org/10.1000/q',
    },
  ],
  [
    'Dublin Core',
    '<meta name="DC.Title" content="A"><meta name="DC.Creator" content="ITU"><meta name="DC.Date" content="2015-05-02"><meta name="DC.Identifier" content="doi:10.1000/q">',
    { title: 'A', author: [{ literal: 'ITU' }], issued: '2015-05-02', URL: 'https://doi.org/10.1000/q' },
  ],
  [
    'linked data',
    '<script type="application/ld+json">{"@graph":[{"@type":"Organization","name":"N"},{"@type":"NewsArticle","headline":"A","author":{"name":"Zoé X"},"datePublished":"2024-02-03T10:00:00Z","url":"https://n.org/a"}]}</script>',
    {
      type: 'article-newspaper',
      title: 'A',
      author: [{ literal: 'Zoé X' }],
      issued: '2024-02-03',
      URL: 'https://n.org/a',
    },
  ],
  [
    'Open Graph',
    '<meta property="og:title" content="A"><meta property="og:site_name" content="N"><meta property="og:url" content="https://n.org/a"><meta property="article:published_time" content="2024-02-03">',
    { type: 'webpage', title: 'A', publisher: 'N', issued: '2024-02-03' },
  ],
])('a saved page is taken by %s', (_name, head, fields) => {
  const [verdict] = judged(`<!DOCTYPE html><html lang="en"><head>${head}</head></html>`, TODAY);
  expect(verdict?.outcome === 'taken' && verdict.source.fields).toMatchObject(fields);
});

test('the day on which a page was saved is the day of reading', () => {
  const page =
    '<!DOCTYPE html>\n<!--\n Page saved with SingleFile\n url: https://n.org/a\n saved date: Tue Nov 03 2026 10:00:00 GMT+0000 (UTC)\n--><html lang="en"><title>A</title><meta property="og:site_name" content="N">';
  const [verdict] = judged(page);
  expect(verdict?.outcome === 'taken' && verdict.source.fields).toMatchObject({
    URL: 'https://n.org/a',
    accessed: '2026-11-03',
  });
});

test.each(['', 'only words', '{"a": 1}', '<p>no head</p>', 'user@example.org {x}', '@comment{x}', '\u0000\u0001'])(
  '%j has no known format',
  (text) => {
    expect(readSourceFile(text)).toEqual([]);
  },
);

test.each([
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('@book{a, title={É}}', 'utf16le')])],
  ['the old code of Windows', Buffer.from('@book{a, title={\u00c9}}', 'latin1')],
  ['UTF-8 with a mark before it', Buffer.from('\uFEFF@book{a, title={É}}')],
])('a file in %s is read', (_name, bytes) => {
  expect(readSourceFile(bytes)[0]?.csl).toMatchObject({ title: 'É' });
});

test('an item that is twice in a file is taken once', () => {
  const item = '@article{a, author={Li, X}, title={A}, year=2001, doi={10.1000/Q}}';
  expect(outcomes(`${item}\n${item.replace('{a,', '{b,').replace('/Q', '/q')}`)).toEqual([
    ['a', 'sources/li-2001.yaml'],
    ['b', 'as li-2001'],
  ]);
});

test.each([
  ['braces that open and never close', '@book{a, title={'.repeat(5_000)],
  ['many entries', '@book{a, title={A}, year=2001}\n'.repeat(2_000)],
  ['formats that begin in turn and never end', 'TY  - BOOK\n@b{\n[{"\n'.repeat(5_000)],
  ['an entry that holds nothing but spaces', `@a{${' '.repeat(200_000)}`],
  ['a list that holds nothing but lines', `[ ${'\n'.repeat(100_000)}`],
  ['a line without end', `TY  - JOUR\nTI  - ${'x'.repeat(400_000)}`],
  ['a title of a hundred thousand letters', `@book{a, author={Li, X}, year=2001, title={${'{x} <i>'.repeat(20_000)}}}`],
])('%s cost less than four seconds of the processor', (_name, text) => {
  const start = process.threadCpuUsage();
  judged(text);
  const { user, system } = process.threadCpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(RUNAWAY);
});

const OF_FORMAT = {
  BibTeX: '@book{bib, author = {Li, X}, title = {A}, publisher = inst, year = 2001}',
  RIS: 'TY  - BOOK\nID  - ris\nAU  - Roe, J\nTI  - B\nPY  - 2002\nLA  - en\nER  - ',
  JSON: '[{ "id": "json", "type": "book", "title": "C",\n "author": [{ "family": "Doe" }], "issued": { "raw": "2003" } }]',
};
const KEYS = { BibTeX: 'bib', RIS: 'ris', JSON: 'json' };
const NAMES = ['BibTeX', 'RIS', 'JSON'] as const;
const ORDERS = NAMES.flatMap((one) => NAMES.flatMap((other) => NAMES.map((third) => [one, other, third] as const)));
const readIn = (text: string) => readSourceFile(text).map(({ key, fault, csl, line }) => ({ key, fault, csl, line }));

test.each(ORDERS)('sources of %s, %s and %s in one text are all read, each on its line', (...order) => {
  for (const gap of ['\n', '\n\n  \n']) {
    const text = order.map((name) => OF_FORMAT[name]).join(gap);
    const read = readIn(text);
    expect(read.map(({ key }) => key)).toEqual(order.map((name) => KEYS[name]));
    for (const { key, csl, line = 0 } of read) {
      expect(csl?.['title']).toMatch(/^[ABC]$/u);
      expect(
        text
          .split('\n')
          .slice(line - 1, line + 1)
          .join('\n'),
      ).toContain(key);
    }
  }
});

test('entries of BibTeX take over from each other across what stands between them', () => {
  const text = `@string{inst = "The Press"}\n${OF_FORMAT.RIS}\n${OF_FORMAT.BibTeX}`;
  expect(readIn(text).map(({ key, csl }) => [key, csl?.['publisher']])).toEqual([
    ['ris', undefined],
    ['bib', 'The Press'],
  ]);
});

test.each([
  [
    'between',
    `${OF_FORMAT.RIS}\n\nLi, X. A book\nthat I read.\n\n${OF_FORMAT.BibTeX}`,
    'Li, X. A book\nthat I read.',
    9,
  ],
  ['before', `see also 10.1000/xyz\n${OF_FORMAT.JSON}`, 'see also 10.1000/xyz', 1],
  ['after', `${OF_FORMAT.BibTeX}\n% comment\nhttps://example.org/`, 'https://example.org/', 3],
  ['JSON of another shape', `${OF_FORMAT.BibTeX}\n{"a": [1, "}"]}`, '{"a": [1, "}"]}', 2],
])('what stands %s and is in no format is named, and kept as it stands', (_where, text, rest, line) => {
  const unread = readSourceFile(text).filter(({ csl }) => csl === undefined);
  expect(unread).toMatchObject([{ line, fault: 'It is in none of the formats that are understood', text: rest }]);
  expect(readSourceFile(text).length).toBeGreaterThan(1);
});

test('who made a file, above its items, and comments are no sources', () => {
  const head = 'Provider: A press\nDatabase: Books\nContent: text/plain; charset="UTF-8"\n\n';
  expect(readIn(`${head}${OF_FORMAT.RIS}`).map(({ key }) => key)).toEqual(['ris']);
  expect(readIn(`% Encoding: UTF-8\n\n${OF_FORMAT.BibTeX}`).map(({ key }) => key)).toEqual(['bib']);
});

test.each([
  ['RIS without its end', OF_FORMAT.RIS.replace('\nER  - ', ''), ['ris', 'json']],
  ['BibTeX without its end', OF_FORMAT.BibTeX.slice(0, -1), ['bib', 'json']],
])('%s takes nothing with it', (_name, text, keys) => {
  expect(readIn(`${text}\n${OF_FORMAT.JSON}`).map(({ key }) => key)).toEqual(keys);
});
