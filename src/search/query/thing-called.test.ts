import { expect, test } from 'vitest';
import { contentEdition } from '../../edition/testing/content-edition.ts';
import { entryUrl } from '../../entry-urls.ts';
import { nameWords } from '../../words/names.ts';
import { indexFiles } from '../index/index-files.ts';
import { searchDocuments } from '../index/search-documents.ts';
import { SearchEngine } from './search-engine.ts';
import { thingCalled } from './thing-called.ts';

const edition = contentEdition();
const files = indexFiles(edition, ['the', 'of', 'what', 'is', 'on', 'and', 'in', 'its']);
const load = (name: string) => Promise.resolve<unknown>(JSON.parse(files.get(name) ?? 'null'));
const engine = await SearchEngine.open(load, { language: edition.info.language });

/** Names that lead elsewhere. */
async function lost(named: readonly (readonly [name: string, url: string])[]): Promise<readonly string[]> {
  const found = await Promise.all(named.map(async ([name]) => thingCalled(name, engine)));
  return named.flatMap(([name, url], index) => (found[index] === url ? [] : [`${name}: ${found[index] ?? 'nothing'}`]));
}

test('every printed name of an entry leads to it', async () => {
  const { goals, bodies, terms, instruments } = edition;
  expect(
    await lost([
      ...goals.map((one) => [nameWords.namedGoal(one.number, one.name), entryUrl('goal', one)] as const),
      ...bodies.map((one) => [one.name, entryUrl('body', one)] as const),
      ...terms.map((one) => [one.label, entryUrl('term', one)] as const),
      ...instruments.map((one) => [one.title, entryUrl('instrument', one)] as const),
    ]),
  ).toEqual([]);
});

test('every event leads to its line, with and without its day', async () => {
  const events = searchDocuments(edition).filter(({ kind }) => kind === 'event');
  expect(await lost(events.map(({ label, url }) => [label, url]))).toEqual([]);
  expect(await lost(events.map(({ label, url }) => [label.replace(/ \([^()]*\)$/u, ''), url]))).toEqual([]);
});

test('a goal and a target may be called as the United Nations do', async () => {
  const [goal] = edition.goals.slice(8);
  const target = goal?.targets.at(-1);
  if (goal === undefined || target === undefined) throw new Error('There is no goal 9.');
  const url = await thingCalled(nameWords.target(target.id), engine);
  expect(url).toBeDefined();
  expect(
    await lost([
      [`SDG ${goal.number}`, entryUrl('goal', goal)],
      [`SDG target ${target.id}`, url ?? ''],
      [`sdg ${target.id}`, url ?? ''],
      [nameWords.namedTarget(target.id, target.label), url ?? ''],
    ]),
  ).toEqual([]);
});

test.each(['no such thing at all', 'Goal 1: Zero Hunger', 'SDG 99'])('“%s” is the name of no thing', async (typed) => {
  expect(await thingCalled(typed, engine)).toBeUndefined();
});
