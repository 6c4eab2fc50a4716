/** The whole search without a page, on an edition of a few files. */
import { expect, test } from 'vitest';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { indexFiles } from '../index/index-files.ts';
import { searchDocuments } from '../index/search-documents.ts';
import { SearchEngine } from './search-engine.ts';
import { parseQuery } from './search-query.ts';

const term = (label: string, more: string, prose: string) =>
  `---\nlabel: ${label}\n${more}sources: [{ source: parchment, at: section 3 }]\n---\n${prose}\n`;
const edition = editionWith({
  'glossary/treason.md': term('treason', 'also: [betrayal]\nchinese: 网络主权\n', 'Betrayal of a state.'),
  'glossary/levy.md': term('levy of soldiers', 'also: [conscription]\n', 'Soldiers that are called up.'),
  'glossary/perfidy.md': term('perfidy', '', 'It is akin to betrayal, as some say, and to spying on a neighbour.'),
  'glossary/felony.md': term('felony', 'also: [skulduggery]\n', 'A crime.'),
  'glossary/misdeed.md': term('misdeed', 'also: [skulduggery, knavery]\n', 'A small crime.'),
  'glossary/fraud.md': term('fraud', '', 'It is a matter of much debate, and of law, which some call skulduggery.'),
  'labels.yaml': '"term:treason": { editors: { de: [Hochverrat, Betrayal Delikt], ru: измена, zh: 网络主权 } }\n',
});
const files = indexFiles(edition, ['the', 'of', 'what', 'is']);
const references = searchDocuments(edition).map(({ reference }) => reference);
const load = (name: string) => Promise.resolve<unknown>(JSON.parse(files.get(name) ?? 'null'));
const engine = await SearchEngine.open(load, { language: 'en' });

async function found(typed: string, narrowed = new Map<string, readonly string[]>()) {
  const query = parseQuery(typed);
  const answer = await engine.ask(query, narrowed);
  const { results: first } = await engine.read(answer, 0, 10);
  return { answer, first, references: first.map(({ document }) => references[document]) };
}

test.each([
  ['treason', 'term:treason'],
  ['betrayal', 'term:treason'],
  ['what is the meaning of treason', 'term:treason'],
  ['treeson', 'term:treason'],
  ['主权', 'term:treason'],
  ['conscription', 'term:levy'],
  ['levies of soldier', 'term:levy'],
])('“%s” finds first %s', async (typed, reference) => {
  expect((await found(typed)).references[0]).toBe(reference);
});

test('any word is enough if it says most of the query, and words that do not occur find nothing', async () => {
  expect((await found('spying neighbour betrayal quantum')).references).toContain('term:perfidy');
  expect((await found('quantum chromodynamics')).references).toEqual([]);
  expect((await found('chromodynamics of treason, gluons and quarks')).references).toEqual([]);
});

test('a thing with a word in its text comes before one that only has it as a readers’ word, unless only one thing has it', async () => {
  expect((await found('skulduggery')).references).toEqual(['term:fraud', 'term:felony', 'term:misdeed']);
  expect((await found('knavery')).references).toEqual(['term:misdeed']);
});

test('a name in another language finds the thing, and the language is recognized', async () => {
  expect((await found('Hochverrat')).answer.language).toBe('de');
  const { answer, references: things } = await found('измены');
  expect(things).toEqual(['term:treason']);
  expect(answer.language).toBe('ru');
  expect((await found('网络主权')).answer.language).toBe('zh');
  expect((await found('betrayal Delikt')).answer.language).toBe('de');
});

test('traditional characters find what simplified ones find', async () => {
  expect((await found('網絡主權')).references).toEqual((await found('网络主权')).references);
  expect((await found('網絡主權')).references).not.toEqual([]);
});

test('a word of the edition does not count as foreign because a name in another language has it too', async () => {
  expect((await found('betrayal')).answer.language).toBeUndefined();
  expect((await found('betra')).answer.language).toBeUndefined();
});

test('words in quotation marks are adjacent; a word with a hyphen before it is left out', async () => {
  expect((await found('"called up"')).references).toEqual(['term:levy']);
  expect((await found('betrayal -spying')).references).not.toContain('term:perfidy');
});

test('words in quotation marks that nothing has together find nothing', async () => {
  expect((await found('"up called"')).references).toEqual([]);
});

test('if nothing has several phrases in quotation marks, an answer has one of them, and says so', async () => {
  const { answer, references: things } = await found('"called up" "levy treason"');
  expect(things).toEqual(['term:levy']);
  expect(answer.isAny).toBe(true);
  expect((await found('"called up" "levy"')).answer.isAny).toBe(false);
});

test('a filter does not make an answer of phrases that are together elsewhere', async () => {
  const { answer } = await found('"called up" "levy"', new Map([['kind', ['body']]]));
  expect(answer.things).toEqual([]);
});

test('every count of a filter is the number of results that it leaves', async () => {
  for (const filter of ['kind', 'chapter', 'note', 'goal', 'body']) {
    const { answer } = await found('treason');
    for (const [value, count] of Object.entries(answer.counts(filter)))
      expect((await found('treason', new Map([[filter, [value]]]))).answer.things.length, `${filter} ${value}`).toBe(
        count,
      );
  }
});

test('a filter alone lists the results that it leaves', async () => {
  const { answer } = await found('', new Map([['kind', ['term']]]));
  expect(answer.things.length).toBe(edition.terms.length);
});

test('sentences and notes are under their passage', async () => {
  const { first } = await found('levying war');
  const passage = first.find(({ document }) => references[document]?.startsWith('passage:'));
  expect(passage?.under.map(({ document }) => references[document]?.split(':')[0])).toContain('sentence');
  expect(first.map(({ document }) => references[document]).filter((one) => one?.startsWith('sentence:'))).toEqual([]);
});

test.each([
  ['sold levy', 'a word before others is unfinished'],
  ['lev. of soldiers', 'a full stop shows that a word is cut short'],
  ['soldierlevy', 'two words are written as one'],
  ['levy soldeirs', 'a long word is misspelt'],
])('“%s” finds the levy of soldiers: %s', async (typed) => {
  expect((await found(typed)).references[0]).toBe('term:levy');
});

test('a short word is corrected if the words beside it show which is meant, and not by itself', async () => {
  const { answer, references: things } = await found('lvy of soldiers');
  expect(things[0]).toBe('term:levy');
  expect([...answer.corrected]).toEqual([['lvy', 'levy']]);
  expect((await found('lvy')).references).toEqual([]);
});

test('words in quotation marks are an answer, whatever is asked beside them', async () => {
  expect((await found('chromodynamics of "called up"')).references).toEqual(['term:levy']);
});

test('of a very long question the words that say most are looked up, and the answer names them', async () => {
  const { answer } = await found(
    'please explain to king and queen whether treason or conscription of soldiers is betrayal',
  );
  expect(answer.words.map(({ asked }) => asked)).toEqual(
    expect.arrayContaining(['treason', 'conscription', 'soldier']),
  );
  expect(answer.lookedUp).toEqual(expect.arrayContaining(['treason', 'conscription', 'soldiers']));
  expect((await found('please explain treason or betrayal')).answer.lookedUp).toEqual([]);
});

test('a word that is repeated is looked up once', async () => {
  const { answer } = await found('treason '.repeat(500));
  expect(answer.words.map(({ asked }) => asked)).toEqual(['treason']);
  expect(answer.lookedUp).toEqual([]);
});

test.each(['?!', '🙂', '"', '""', '-', 'the of what', '\u200b', '(.*)+$', '\\', 'a'.repeat(10_000)])(
  '“%s” finds nothing',
  async (typed) => {
    expect((await found(typed)).answer.things).toEqual([]);
  },
);

test('a part that could not be loaded is reported', async () => {
  const broken = await SearchEngine.open(
    (name) => (name.startsWith('words') ? Promise.reject(new Error('no network')) : load(name)),
    { language: 'en' },
  );
  expect((await broken.ask(parseQuery('treason'), new Map())).unread).toEqual(['treason']);
});

test('a result whose text could not be loaded is left out and counted, and none is lost twice', async () => {
  const broken = await SearchEngine.open(
    (name) => (name.startsWith('texts') ? Promise.reject(new Error('no network')) : load(name)),
    { language: 'en' },
  );
  const query = parseQuery('treason');
  const answer = await broken.ask(query, new Map());
  const asked = Math.min(6, answer.things.length);
  expect(await broken.read(answer, 0, 6)).toEqual({ results: [], lost: asked, next: asked });
  expect(await broken.near(query)).toEqual([]);
});
