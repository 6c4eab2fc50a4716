import { expect, test } from 'vitest';
import { editionWith } from '../edition/testing/edition-files.ts';
import { hiddenWords } from './hidden-words.ts';
import { searchFiles } from './known-words.ts';
import { searchRecords } from './records.ts';

const edition = editionWith({ 'glossary/treason.md': '---\nlabel: treason\nalso: [betrayal]\nchinese: 网络主权\npinyin: wangluo zhuquan\nsources: [{ source: parchment, at: section 3 }]\n---\nBetrayal, a matter of behaviour.\n', 'glossary/overt-act.md': '---\nlabel: overt Act\nalso: [open deed]\nsources: [{ source: parchment, at: section 3 }]\n---\nAn act that is seen.\n' });
const records = searchRecords(edition);

test('one record for each thing: title, sentence, term, body, instrument, goal, target, annotation, event, source', () => {
  const sentences = edition.passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  const count = (kind: string) => records.filter((record) => record.kind === kind).length;
  expect(count('Text')).toBe(sentences + edition.passages.length);
  expect(['Annotation', 'Term', 'Body', 'Instrument', 'Goal', 'Target', 'Event', 'Source'].map(count)).toEqual([
    edition.annotations.length, edition.terms.length, edition.bodies.length, edition.instruments.length, edition.goals.length, edition.goals.flatMap(({ targets }) => targets).length, edition.timeline.length, edition.sources.length,
  ]);
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
});

test('what readers call a thing is hidden in its record, and in the sentences that name it', () => {
  const named = records.filter(({ aliases }) => aliases.includes('open deed')).map(({ kind }) => kind);
  expect(named).toContain('Term');
  expect(named).toContain('Text');
  expect(records.every(({ label }) => !label.includes('open deed'))).toBe(true);
});

test('every end of a run of Han characters is hidden, and the American spelling of a British word', () => {
  expect(hiddenWords({ text: 'His behaviour', aliases: ['网络主权'] })).toEqual(['网络主权', 'behavior', '络主权', '主权']);
});

test('the files for names and words are small and say each thing once', () => {
  const { names, others: other, words } = searchFiles(edition, records, ['the']);
  expect(names.names.map(([, label]) => label)).toContain('Treason');
  const [, others] = other.also.find(([index]) => names.names[index]?.[1] === 'Treason') ?? [];
  expect(others).toContain('betrayal');
  expect(others).toContain('wangluo zhuquan');
  expect(words.words.split(' ')).toContain('treason');
});
