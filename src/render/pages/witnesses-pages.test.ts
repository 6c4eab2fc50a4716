import { expect, test } from 'vitest';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { witnessPage, witnessesIndexPage } from './witnesses-pages.ts';

const edition = editionWith({
  'sources/vellum.yaml': 'type: document\ntitle: The vellum\npublisher: The archive\nissued: n.d.\nlanguage: en\n',
  'witnesses/vellum.yaml': `title: The vellum
basis: official-english
language: de
date: 1787
sources: [{ source: vellum, at: recto }, { source: parchment, at: verso }]
read: { extent: part, what: The recto. }
sentences:
  - { passage: proposal-02, sentence: s1, says: It is blotted here., source: vellum, at: line 4 }
  - { passage: proposal-01, sentence: s1, quote: by a Jury, says: With an article., source: vellum, at: line 2 }
  - { passage: proposal-01, sentence: title, quote: Of Trials, source: parchment, at: head }
  - { passage: proposal-01, sentence: s1, quote: all Crimes, source: vellum, at: line 1 }
`,
  'witnesses/lost.yaml':
    'title: The lost leaf\nbasis: chinese\nlanguage: zh\ndate: 1788\nsources: [{ source: parchment, at: a note }]\nread: { extent: none, what: It is known from a note. }\n',
  'annotations/proposal-01/jury.md':
    '---\nquote: by Jury\nkind: wording\nreading: by a Jury\neffect: synonym\nbasis: official-english\nconfidence: low\nwitness: [vellum]\nby: clerk\ndate: 2026-01-02\nsources: [{ source: vellum, at: line 2 }]\n---\nWords.\n',
});
const witness = (id: string) => {
  const found = edition.witnesses.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}`);
  return witnessPage(found, edition);
};

test('a witness shows its words in the order of the text, each with their place and their copy', () => {
  expect(witness('vellum').places).toEqual([
    {
      heading: 'Sentence by sentence',
      items: [
        { label: 'Section 1, title', url: '/proposals/1/#title', paragraphs: ['“Of Trials” (The archive 1787, head)'] },
        {
          label: 'Section 1, sentence 1',
          url: '/proposals/1/#s1',
          paragraphs: [
            '“by a Jury”: With an article. (The archive n.d., line 2)',
            '“all Crimes” (The archive n.d., line 1)',
          ],
        },
        {
          label: 'Section 2, sentence 1',
          url: '/proposals/2/#s1',
          paragraphs: ['It is blotted here. (The archive n.d., line 4)'],
        },
      ],
    },
  ]);
  expect(witness('vellum').facts.map(({ label, html }) => [label, html])).toEqual([
    ['Basis', 'Official English'],
    ['Language', 'German'],
    ['Date', '1787'],
  ]);
  expect(witness('vellum').backlinks.flatMap(({ links }) => links.map(({ url }) => url))).toEqual([
    '/proposals/1/#note-jury',
  ]);
});

test('an unread witness says so', () => {
  expect(witness('lost')).toMatchObject({
    first: 'Not read. It is known from a note.',
    places: [{ heading: 'Nothing is known of its sentences', items: [] }],
  });
});

test('the index lists them by their basis, and counts sentences', () => {
  const { groups } = witnessesIndexPage(edition);
  expect(groups.map(({ heading, items }) => [heading, items.map(({ label, count }) => `${label}: ${count}`)])).toEqual([
    ['Official English', ['The vellum: 3 places']],
    ['The Chinese text', ['The lost leaf: 0 places']],
    ['The text itself elsewhere', ['The parchment elsewhere: 1 place']],
  ]);
});
