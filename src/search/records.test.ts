import { expect, test } from 'vitest';
import { editionWith } from '../edition/testing/edition-files.ts';
import { hiddenWords } from './hidden-words.ts';
import { searchFiles } from './known-words.ts';
import { searchRecords } from './records.ts';

const edition = editionWith({ 'glossary/treason.md': '---\nlabel: treason\nalso: [betrayal]\nchinese: 网络主权\npinyin: wangluo zhuquan\nsources: [{ source: parchment, at: section 3 }]\n---\nBetrayal, a matter of behaviour.\n', 'glossary/overt-act.md': '---\nlabel: overt Act\nalso: [open deed]\nsources: [{ source: parchment, at: section 3 }]\n---\nAn act that is seen.\n' });
const records = searchRecords(edition);
const count = (kind: string) => records.filter((record) => record.kind === kind).length;
const files = searchFiles(edition, records, ['the']);

test('there is one record for each title and each sentence of the text', () => {
  const sentences = edition.passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  expect(count('Text')).toBe(sentences + edition.passages.length);
});

test.each([
  ['Annotation', edition.annotations], ['Term', edition.terms], ['Body', edition.bodies], ['Instrument', edition.instruments], ['Goal', edition.goals],
  ['Target', edition.goals.flatMap(({ targets }) => targets)], ['Event', edition.timeline], ['Source', edition.sources],
])('there is one record for each thing of the kind %s', (kind, things) => {
  expect(things.length).toBeGreaterThan(0);
  expect(count(kind)).toBe(things.length);
});

test('each record has an address of its own', () => {
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
});

test('what readers call a thing is among the hidden words of its record and of the sentences that name it', () => {
  const named = records.filter(({ aliases }) => aliases.includes('open deed')).map(({ kind }) => kind);
  expect(named).toContain('Term');
  expect(named).toContain('Text');
});

test('what readers call a thing is printed in no label', () => {
  expect(records.every(({ label }) => !label.includes('open deed'))).toBe(true);
});

test('every end of a run of Han characters is among the hidden words', () => {
  expect(hiddenWords({ text: '', aliases: ['网络主权'] })).toEqual(['网络主权', '络主权', '主权']);
});

test('the American spelling of a British word is among the hidden words', () => {
  expect(hiddenWords({ text: 'His behaviour', aliases: [] })).toEqual(['behavior']);
});

test('the file of names has each term', () => {
  expect(files.names.names.map(([, label]) => label)).toContain('Treason');
});

test('the file of other words has what readers call a term, and its romanization', () => {
  const [, others] = files.others.also.find(([index]) => files.names.names[index]?.[1] === 'Treason') ?? [];
  expect(others?.split('|')).toEqual(expect.arrayContaining(['betrayal', 'wangluo zhuquan']));
});

test('the file of known words has each word of the edition once', () => {
  const words = files.words.words.split(' ');
  expect(words).toContain('treason');
  expect(new Set(words).size).toBe(words.length);
});
