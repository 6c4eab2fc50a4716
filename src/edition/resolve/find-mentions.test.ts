import { expect, test } from 'vitest';
import { editionWith } from '../testing/edition-files.ts';

const term = (label: string, more = '') =>
  `---\nlabel: ${label}\n${more}sources: [{ source: parchment, at: section 3 }]\n---\nA term.\n`;

function mentionsIn(passageId: string, overrides: Readonly<Record<string, string>>) {
  const passage = editionWith(overrides).passages.find(({ id }) => id === passageId);
  return (
    passage?.mentions.map(({ of, part, start, end, isLinked }) => [
      of.thing.id,
      passage[part].slice(start, end),
      part,
      isLinked,
    ]) ?? []
  );
}

test('of names that overlap the longest is mentioned', () => {
  const mentions = mentionsIn('proposal-02', {
    'glossary/overt-act.md': term('overt Act'),
    'glossary/act.md': term('Act'),
  });
  expect(mentions.map(([id]) => id)).toContain('overt-act');
  expect(mentions.map(([id]) => id)).not.toContain('act');
});

test('a name inside a longer word is not a mention', () => {
  expect(mentionsIn('proposal-02', { 'glossary/reason.md': term('reason') }).map(([id]) => id)).not.toContain('reason');
});

test('every use in title and text is a mention, and the first in the text is linked', () => {
  expect(mentionsIn('proposal-02', {})).toEqual([
    ['treason', 'Treason', 'title', false],
    ['treason', 'Treason', 'text', true],
    ['treason', 'Treason', 'text', false],
    ['congress', 'Congress', 'text', true],
    ['treason', 'Treason', 'text', false],
  ]);
});

test('a name with a capital letter is matched exactly', () => {
  expect(mentionsIn('proposal-01', { 'glossary/trial.md': term('TRIAL') })).toEqual([]);
});

test('a plural is not a mention unless it is declared', () => {
  expect(mentionsIn('proposal-01', { 'glossary/case.md': term('case') })).toEqual([]);
});

test('a declared plural is a mention', () => {
  expect(mentionsIn('proposal-01', { 'glossary/case.md': term('case', 'aliases: [cases]\n') })).toEqual([
    ['case', 'Cases', 'text', true],
  ]);
});

test('an entry can opt out of links in a passage', () => {
  expect(mentionsIn('proposal-01', { 'glossary/case.md': term('cases', 'unlinked: [proposal-01]\n') })).toEqual([
    ['case', 'Cases', 'text', false],
  ]);
});
