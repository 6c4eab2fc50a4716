import { expect, test } from 'vitest';
import { editionWith } from './testing/edition-files.ts';

const term = (label: string, more = '') => `---\nlabel: ${label}\n${more}sources: [{ source: parchment, at: section 3 }]\n---\nA term.\n`;

function mentionsIn(passageId: string, overrides: Readonly<Record<string, string>>) {
  const passage = editionWith(overrides).passages.find(({ id }) => id === passageId);
  return passage?.mentions.map(({ of, part, start, end, isLinked }) => [of.thing.id, passage[part].slice(start, end), part, isLinked]) ?? [];
}

test('the longest name wins, whole words only, and only the first use in the text is linked', () => {
  expect(mentionsIn('proposal-02', { 'glossary/overt-act.md': term('overt Act'), 'glossary/act.md': term('Act'), 'glossary/reason.md': term('reason') })).toEqual([
    ['treason', 'Treason', 'title', false],
    ['treason', 'Treason', 'text', true],
    ['treason', 'Treason', 'text', false],
    ['overt-act', 'overt Act', 'text', true],
    ['congress', 'Congress', 'text', true],
    ['treason', 'Treason', 'text', false],
  ]);
});

test('a name with a capital letter is matched exactly, plurals only where they are declared', () => {
  expect(mentionsIn('proposal-01', { 'glossary/crime.md': term('crime'), 'glossary/trial.md': term('TRIAL'), 'glossary/case.md': term('case', 'aliases: [cases]\n') })).toEqual([
    ['case', 'Cases', 'text', true],
  ]);
});

test('an entry can opt out of links in a passage', () => {
  expect(mentionsIn('proposal-01', { 'glossary/case.md': term('cases', 'unlinked: [proposal-01]\n') })).toEqual([['case', 'Cases', 'text', false]]);
});
