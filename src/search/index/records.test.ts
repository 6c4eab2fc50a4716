import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ListedThing } from '../query/loaded-files.ts';
import { editionWith, sampleText } from '../../edition/testing/edition-files.ts';
import { hiddenWords } from './hidden-words.ts';
import { namesFile, unlistedNames } from './names-file.ts';
import { searchFiles } from './search-files.ts';
import { searchRecords } from './records.ts';

const edition = editionWith({
  'glossary/treason.md':
    '---\nlabel: treason\nalso: [betrayal]\nchinese: 网络主权\npinyin: wangluo zhuquan\nsources: [{ source: parchment, at: section 3 }]\n---\nBetrayal, a matter of behaviour.\n',
  'glossary/overt-act.md':
    '---\nlabel: overt Act\nalso: [open deed]\nsources: [{ source: parchment, at: section 3 }]\n---\nAn act that is seen.\n',
});
const records = searchRecords(edition);
const count = (kind: string) => records.filter((record) => record.kind === kind).length;
const files = searchFiles(edition, records, ['the']);

test('there is one record for each title and each sentence of the text', () => {
  const sentences = edition.passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  expect(count('Text')).toBe(sentences + edition.passages.length);
});

test.each([
  ['Annotation', edition.annotations],
  ['Term', edition.terms],
  ['Body', edition.bodies],
  ['Instrument', edition.instruments],
  ['Goal', edition.goals],
  ['Target', edition.goals.flatMap(({ targets }) => targets)],
  ['Event', edition.timeline],
  ['Source', edition.sources],
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

/** Words that no compression makes short. */
const noise = (index: number) => createHash('sha256').update(String(index)).digest('hex').slice(0, 40);

test('however many entries there are, the text, its sentences and the targets keep their places', () => {
  const bodies = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [
      `bodies/b${index}.md`,
      `---\nname: Body ${noise(index)}\nkind: body\nalso: [${noise(-index)}]\nsources: [{ source: parchment, at: a }]\n---\nWords.\n`,
    ]),
  );
  const flooded = editionWith({
    ...bodies,
    'text/proposal-02.mdx': sampleText('text/proposal-02.mdx').replace(
      'chapter: 1',
      'chapter: 1\nalso: { s1: [high crimes] }',
    ),
  });
  const { names, others } = searchFiles(flooded, searchRecords(flooded), []);
  const texts = (things: readonly ListedThing[]) => things.filter(([kind]) => kind === 'Text').length;
  expect(texts(names.names)).toBe(flooded.passages.length);
  expect(texts(others.things)).toBe(1);
  expect(others.things.filter(([kind]) => kind === 'Target')).toHaveLength(2);
  const unlisted = unlistedNames(flooded, names);
  expect(unlisted.length).toBeGreaterThan(100);
  expect(unlisted.filter((name) => !/^Body |^Congress$/u.test(name))).toEqual([]);
  expect(unlistedNames(edition, namesFile(edition))).toEqual([]);
});

test('the words of one thing take no more than their share', () => {
  const many = editionWith({
    'glossary/treason.md': sampleText('glossary/treason.md').replace(
      'label: treason',
      `label: treason\nalso: [${Array.from({ length: 60 }, (_, index) => noise(index)).join(', ')}]`,
    ),
  });
  const [[, others] = []] = searchFiles(many, searchRecords(many), []).others.also.filter(([, words]) =>
    words.includes(noise(0)),
  );
  expect(others?.length).toBeLessThanOrEqual(640);
});
