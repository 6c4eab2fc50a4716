import { expect, test } from 'vitest';
import { RUNAWAY } from '../../edition/testing/runaway.ts';
import { editionWith, sampleText } from '../../edition/testing/edition-files.ts';
import { annotationFile } from '../../edition/testing/annotation-file.ts';
import { latinWords } from '../../edition/prose/speller.ts';
import { findUnknownWords } from './unknown-words.ts';

const NOTE = 'annotations/preamble/since.md';
const unknownIn = (words: string, own = '', fields = '') => {
  const text = annotationFile(`kind: since${fields}`, words);
  const textOf = (path: string) => (path === `content/${NOTE}` ? text : sampleText(path.slice('content/'.length)));
  const edition = editionWith({ [NOTE]: text });
  return findUnknownWords(edition, own, textOf).filter(({ place }) => place.path === `content/${NOTE}`);
};

test('a slip is reported once, with the nearest word', () => {
  expect(unknownIn('The amendmend and the amendmend.')).toEqual([
    {
      rule: 'unknown-word',
      place: { path: 'content/annotations/preamble/since.md', line: 7, column: 5 },
      sentence: 'No dictionary has the word “amendmend”',
      note: 'did you mean “amendment”?',
    },
  ]);
});

test('a slip is reported in each file that has it, with the same suggestion', () => {
  const others = ['annotations/proposal-01/charter.md', 'annotations/proposal-02/witnesses.md'];
  const edition = editionWith(
    Object.fromEntries(others.map((path) => [path, annotationFile('kind: context', 'The amendmend.')])),
  );
  expect(findUnknownWords(edition, '').map(({ place, note }) => [place.path, note])).toEqual(
    others.map((path) => [`content/${path}`, 'did you mean “amendment”?']),
  );
});

test.each([
  ['They pre-installed it, by non-binding and anti-competitive means; a Re-elected one did.', []],
  ['They pre-instaled it.', ['instaled']],
  ['A pre and a bluesky-like.', ['pre', 'bluesky']],
])('what precedes a word with a hyphen needs no dictionary, the word does: %s', (words, expected) => {
  expect(unknownIn(words).map(({ sentence }) => /“(.*)”/u.exec(sentence)?.[1])).toEqual(expected);
});

test('addresses are not spelt', () => {
  expect(unknownIn('It is at https://example.org/xqvw/zkwq and there.')).toEqual([]);
});

test('a word of two alphabets is not two unknown words', () => {
  expect(latinWords('The compаnies and an AI技术 met.')).toEqual(['The', 'and', 'an', 'met']);
});

test('Oxford spelling and possessives are right', () => {
  expect(unknownIn('The organization’s colour was recognized.')).toEqual([]);
});

test('words of the edition’s own list are right, and nowhere else', () => {
  expect(unknownIn('Wuzhen.', 'Wuzhen')).toEqual([]);
  expect(unknownIn('Wuzhen.')).toHaveLength(1);
});

test('names in the note’s own sources are known', () => {
  const edition = editionWith({
    'sources/vellum.yaml':
      'type: book\ntitle: The vellum\nauthor: [{ family: Rühlig, given: Tim }]\nissued: 1768\nlanguage: en\n',
    'annotations/preamble/since.md': annotationFile('kind: since', 'Rühlig and Wuzhen.').replace(
      'source: parchment',
      'source: vellum',
    ),
  });
  expect(findUnknownWords(edition, '').map(({ sentence }) => sentence)).toEqual([
    'No dictionary has the word “Wuzhen”',
  ]);
});

test.each([
  ['one word of as many letters as a word may have', 'x'.repeat(160)],
  [
    'eighty short words',
    Array.from({ length: 80 }, (_, index) => `xq${String.fromCharCode(97 + (index % 26), 97 + (index % 7))}zk`).join(
      ' ',
    ),
  ],
  [
    'as many words as a note holds',
    Array.from({ length: 150 }, (_, index) => `jq${index.toString(26)}vwz`.replaceAll(/\d/gu, 'k')).join(' '),
  ],
])('%s does not take too long', (_name, words) => {
  unknownIn('Wuzhen.');
  const start = process.threadCpuUsage();
  expect(unknownIn(words).length).toBeGreaterThan(0);
  const { user, system } = process.threadCpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(RUNAWAY);
});

test('only the first few unknown words are given a suggestion', () => {
  const slips = ['amendmend', 'goverment', 'parliment', 'commitee', 'enviroment', 'occured', 'seperate', 'wich'];
  expect(unknownIn(`${slips.join(' ')}.`).map(({ note }) => note !== undefined)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test.each([
  ['in the middle of a line', 'Words of\nthe wholle and more.', { line: 8, column: 5 }],
  ['in emphasis', 'Words *of the wholle* and more.', { line: 7, column: 15 }],
  ['after a character that is written as an entity', 'Words &amp; a\\* wholle.', { line: 7, column: 17 }],
  ['in a quotation within a list', 'Words.\n\n- one\n\n  > two\n  > three wholle', { line: 12, column: 11 }],
  ['in a table', '| a | b |\n|---|---|\n| one | a wholle |', { line: 9, column: 11 }],
  ['after a longer word that holds it', 'Thewhollest or wholle.', { line: 7, column: 16 }],
])('a slip %s has its own line and column', (_name, words, point) => {
  const [found] = unknownIn(words).filter(({ sentence }) => sentence.includes('“wholle”'));
  expect(found?.place).toEqual({ path: `content/${NOTE}`, ...point });
});

test.each([
  ['Backdoors and BACKDOORS were named; backdoors are.', []],
  ['A BackDoors.', ['BackDoors']],
])('words of the list are right with capitals as in any dictionary: %s', (words, expected) => {
  expect(unknownIn(words, 'backdoors').map(({ sentence }) => /“(.*)”/u.exec(sentence)?.[1])).toEqual(expected);
});

test('a name of the list is not right in small letters', () => {
  expect(unknownIn('In wuzhen.', 'Wuzhen')).toHaveLength(1);
});

test('words that a note declares are right in it, and nowhere else', () => {
  expect(unknownIn('Wuzhen and the Wumai.', '', '\nwords: [Wuzhen, Wumai]')).toEqual([]);
  const edition = editionWith({
    [NOTE]: annotationFile('kind: since\nwords: [Wuzhen]', 'Wuzhen.'),
    'annotations/proposal-01/charter.md': annotationFile('kind: context', 'Wuzhen.'),
  });
  expect(findUnknownWords(edition, '').map(({ place }) => place.path)).toEqual([
    'content/annotations/proposal-01/charter.md',
  ]);
});

test.each([
  ['a word that the edition itself has comes first', 'The Witnnesses.', 'Witnesses'],
  ['two letters that changed places are one slip', 'They recieve it.', 'receive'],
  ['a capital stays', 'Goverment is.', 'Government'],
  ['letters that are like no word', 'An xqvwzzkq.', undefined],
])('of an unknown word, %s', (_name, words, expected) => {
  const [problem] = unknownIn(words);
  expect(problem?.note).toBe(expected === undefined ? undefined : `did you mean “${expected}”?`);
});

test('prose of another language is one problem, and a quotation of it is no such problem', () => {
  const german =
    'Die Firmen dürfen keine Hintertüren einbauen, sagt der Satz; von den Staaten, die solche Türen verlangen, ist nicht die Rede.';
  expect(unknownIn(german).map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(/^No dictionary has \d+ of its \d+ words: it seems to be written in another language$/u),
  ]);
  expect(unknownIn('The sentence says, “sagt der Satz”, what companies may do.').length).toBeGreaterThan(0);
  expect(unknownIn('The sentence says, “sagt der Satz”, what companies may do.')[0]?.sentence).toMatch(/word “/u);
});
