import { expect, test } from 'vitest';
import { makeEdition } from '../../edition/load-edition.ts';
import { editionFiles } from '../../edition/testing/edition-files.ts';
import { annotationFile } from '../../edition/testing/annotation-file.ts';
import { reviewsFile } from '../../edition/testing/reviews-file.ts';
import { besidePassages, besideView } from './beside-view.ts';
import { sourcePage } from './sources-pages.ts';

const FILES = {
  'sources/vellum.yaml': 'type: document\ntitle: The vellum\npublisher: The archive\nissued: n.d.\nlanguage: en\n',
  'sources/gazette.yaml': 'type: document\ntitle: A gazette\npublisher: The printer\nissued: n.d.\nlanguage: en\n',
  'witnesses/vellum.yaml': `title: The vellum
basis: official-english
language: en
sources: [{ source: vellum, at: recto }]
read: { extent: part, what: The recto. }
sentences:
  - { passage: proposal-01, sentence: title, quote: Of Trials, source: vellum, at: head }
`,
  'witnesses/gazette.yaml': `title: The gazette
basis: agency-english
language: en
sources: [{ source: gazette, at: page 2 }]
read: { extent: part, what: A report. }
sentences:
  - { passage: proposal-01, sentence: s1, quote: by a Jury, says: With an article., source: gazette, at: page 2 }
`,
  'annotations/proposal-01/guess.md': annotationFile(
    'quote: by Jury\nkind: wording\nreading: by a jury\neffect: synonym\nbasis: conjecture\nconfidence: low',
  ),
};
const files = editionFiles(FILES);
const reviews = reviewsFile(files, 'clerk', (yaml) =>
  yaml.replaceAll(/source: gazette, saw: original, words: as it stands there,/gu, 'source: gazette, saw: report,'),
);
const edition = makeEdition([...files, reviews]);
const passage = (id: string) => {
  const found = edition.passages.find((one) => (one.id as string) === id);
  if (found === undefined) throw new Error(`There is no ${id}`);
  return found;
};
const said = (id: string, place: string) =>
  besideView(passage(id), edition)
    .places.find((one) => one.id === place)
    ?.bases.map(({ label, items }) => [label, items.map(({ state, says }) => [state, says])]);

test('the words of a witness are at its sentence, with how they were seen', () => {
  expect(said('proposal-01', 's1')).toEqual([
    ['Official English', [['Nothing noted here', undefined]]],
    ['English of a news report', [['Reported', '“by a Jury”: With an article. (page 2)']]],
    ['The text itself elsewhere', [['Read', expect.any(String)]]],
  ]);
  expect(said('proposal-01', 'title')?.[0]).toEqual(['Official English', [['Read', '“Of Trials” (head)']]]);
});

test('if no witness of the words was read, the page says so; for other texts it says nothing', () => {
  expect(said('proposal-02', 's1')).toEqual([
    ['Official English', [['Not read', undefined]]],
    ['English of a news report', [['Not read', undefined]]],
  ]);
});

test('a conjecture on the sentence says so first', () => {
  const { places } = besideView(passage('proposal-01'), edition);
  const labels = places.find(({ id }) => id === 's1')?.notes.map(({ label }) => label);
  expect(labels?.some((label) => label.startsWith('Conjecture'))).toBe(true);
});

test('every passage has such a page, unless the edition knows no witness', () => {
  expect(besidePassages(edition)).toEqual(edition.passages);
  expect(besidePassages({ ...edition, witnesses: [] })).toEqual([]);
});

test('the page of a source shows the quoted words of its reviews, by the text for which they were read', () => {
  const source = edition.sources.find(({ id }) => (id as string) === 'vellum');
  const [read] = source === undefined ? [] : sourcePage(source, edition).places;
  expect(read?.items).toEqual([
    {
      label: 'The vellum',
      url: '/witnesses/vellum/',
      paragraphs: [
        '<span class="as-read" lang="en">“as it stands there”</span> <span class="as-read">(at the top)</span>, read in the original, 3 January 2026',
      ],
    },
  ]);
});
