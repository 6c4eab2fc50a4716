/** Queries in other languages, on an edition of a few files. */
import { expect, test } from 'vitest';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { indexFiles } from '../index/index-files.ts';
import { searchDocuments } from '../index/search-documents.ts';
import { SearchEngine } from './search-engine.ts';
import { parseQuery } from './search-query.ts';

const term = (label: string) =>
  `---\nlabel: ${label}\nsources: [{ source: parchment, at: section 3 }]\n---\nA thing.\n`;
const edition = editionWith({
  'glossary/mill.md': term('mill'),
  'glossary/dike.md': term('dike'),
  'glossary/levy.md': term('levy'),
  'labels.yaml': [
    '"term:mill": { editors: { de: [kritische Mühle, Getreidemühle], ru: водяная мельница, ar: طاحونة, zh: 水磨 } }',
    '"term:dike": { editors: { de: [Deich am Meer, Überflutung], fr: digue de l’estuaire, es: dique crítico } }',
    '"term:levy": { editors: { fr: levées en masse, ru: воинская повинность, de: Heeresdienst gemeiner Untertanen } }',
    '',
  ].join('\n'),
});
const files = indexFiles(edition, ['the', 'of', 'a']);
const references = searchDocuments(edition).map(({ reference }) => reference);
const load = (name: string) => Promise.resolve<unknown>(JSON.parse(files.get(name) ?? 'null'));
const engine = await SearchEngine.open(load, { language: 'en' });

async function found(typed: string) {
  const answer = await engine.ask(parseQuery(typed), new Map());
  const { results } = await engine.read(answer, 0, 10);
  return { references: results.map(({ document }) => references[document]), corrected: answer.corrected.size };
}

test.each([
  ['kritischer Mühlen', 'term:mill'],
  ['водяной мельницы', 'term:mill'],
  ['воинскую повинность', 'term:levy'],
  ['diques críticos', 'term:dike'],
  ['levée en masse', 'term:levy'],
  ['بالطاحونات', 'term:mill'],
  ['digues d’estuaire', 'term:dike'],
  ['Überflutungsgesetz', 'term:dike'],
  ['Küstenüberflutung', 'term:dike'],
])('“%s” finds %s in another case, number or compound, which is no slip', async (typed, reference) => {
  expect(await found(typed)).toEqual({ references: [reference], corrected: 0 });
});

test.each([
  ['Schutz kritischer Mühlen', 'term:mill'],
  ['ремонт водяной мельницы', 'term:mill'],
  ['reparación de los diques críticos', 'term:dike'],
  ['Heeresdienst für Untertanen in Friedenszeiten', 'term:levy'],
  ['修建水磨的方法', 'term:mill'],
])('“%s” finds %s, whose name it has, whole or nearly, beside unknown words', async (typed, reference) => {
  expect((await found(typed)).references[0]).toBe(reference);
});

test.each([
  'kritischer Kuchen',
  'водяной насос',
  'recette de la tarte',
  'kritzeln',
  'Heeresdienst vegetarischer Küchen',
  '磨刀石的方法',
  'Kirschkuchenrezept',
])('“%s” has too little of a name and finds nothing', async (typed) => {
  expect((await found(typed)).references).toEqual([]);
});
