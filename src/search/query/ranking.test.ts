/** The order of results, on an edition of a few files. */
import { expect, test } from 'vitest';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { indexFiles } from '../index/index-files.ts';
import { searchDocuments } from '../index/search-documents.ts';
import { SearchEngine } from './search-engine.ts';
import { parseQuery } from './search-query.ts';

const SOURCES = 'sources: [{ source: parchment, at: section 3 }]';
const term = (label: string, more: string, prose: string) => `---\nlabel: ${label}\n${more}${SOURCES}\n---\n${prose}\n`;
const instrument = (title: string, symbol: string) =>
  `---\ntitle: ${title}\nsymbol: ${symbol}\ndate: "1790"\nissuer: Congress\nkind: resolution\n${SOURCES}\nparallels: []\n---\nIt says so.\n`;
const edition = editionWith({
  'glossary/muster.md': term(
    'muster',
    'also: [head-count, turnout]\n',
    'How many soldiers there are at a levy of them.',
  ),
  'glossary/cannonball.md': term('cannonball', '', 'A ball of iron.'),
  'glossary/cannonballs-of-stone.md': term('rule on cannonball', '', 'A cannonball may be of stone.'),
  'glossary/peer.md': term('peer', 'also: [jury]\n', 'One who is equal.'),
  'figures/levy-size.yaml':
    'title: Soldiers at each muster of a year\nunit: men\npassages: [closing]\npoints:\n  - { label: Levied, date: "1787", value: 39, source: parchment, at: verso }\n',
  'instruments/first-act.md': instrument('First act of the Assembly of the acts', 'A/RES/3/27'),
  'bodies/assembly.md': `---\nname: Assembly of the acts\nacronym: AoA\nkind: parliament\n${SOURCES}\n---\nIt passes acts.\n`,
});
const files = indexFiles(edition, ['the', 'of', 'what', 'is', 'on']);
const references = searchDocuments(edition).map(({ reference }) => reference);
const load = (name: string) => Promise.resolve<unknown>(JSON.parse(files.get(name) ?? 'null'));
const engine = await SearchEngine.open(load, { language: 'en' });

async function found(typed: string): Promise<readonly (string | undefined)[]> {
  const query = parseQuery(typed);
  const { results } = await engine.read(await engine.ask(query, new Map()), 0, 10);
  return results.map(({ document }) => references[document]);
}

test('a question for a kind of thing has that kind first', async () => {
  expect((await found('muster soldiers'))[0]).toBe('term:muster');
  expect((await found('how many soldiers at the muster'))[0]).toBe('figure:levy-size');
});

test('a figure is found by its short name, and by readers’ words for the terms in its title', async () => {
  expect(await found('levy size')).toContain('figure:levy-size');
  expect(await found('turnout')).toContain('figure:levy-size');
});

test('two words that are one word of a longer name are not the whole of it', async () => {
  expect((await found('cannon ball'))[0]).toBe('term:cannonball');
});

test('a symbol names one thing, however much of it is written', async () => {
  for (const symbol of ['A/RES/3/27', 'RES/3/27', 'assembly 3/27'])
    expect((await found(symbol))[0], symbol).toBe('instrument:first-act');
});

test('the text’s own word for itself says little about a question', async () => {
  expect((await found('what does the text say of cannonball'))[0]).toBe('term:cannonball');
});

test('a thing that is named whole is an answer, whatever else was asked for', async () => {
  expect((await found('peer legitimacy xylography'))[0]).toBe('term:peer');
  expect(await found('iron legitimacy xylography')).toEqual([]);
});

test('three words that stand in one text are an answer beside words that the edition does not have', async () => {
  expect((await found('levy soldiers many xylography conscripted'))[0]).toBe('term:muster');
  expect(await found('soldiers xylography conscripted bayonets')).toEqual([]);
});

test('a place that the instrument does not have leaves the instrument found, and is nothing by itself', async () => {
  expect((await found('act, articles 95, 96, 97, 98 and 99'))[0]).toBe('instrument:first-act');
  expect(await found('xylography article 99')).toEqual([]);
});

test('a body is met by its acronym in the name of what it made', async () => {
  expect((await found('AoA first act'))[0]).toBe('instrument:first-act');
});
