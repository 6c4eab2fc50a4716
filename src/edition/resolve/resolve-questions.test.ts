import { expect, test } from 'vitest';
import { questionsView } from '../../render/pages/questions-view.ts';
import { editionFiles, editionWith } from '../testing/edition-files.ts';
import { problemsIn } from '../testing/problem-of.ts';

const question = (about: string) =>
  `- about: ${about}\n  asks: Who wrote it?\n  known: A clerk is named.\n  date: 2026-01-02\n`;

test('questions lead to their subject, and to the page where an answer is written', () => {
  const edition = editionWith({
    'questions.yaml':
      question('annotation:proposal-01/charter') + question('term:treason') + question('passage:closing'),
  });
  expect(questionsView(edition).questions.map(({ about, answerUrl }) => [about.url, answerUrl])).toEqual([
    ['/proposals/1/#note-charter', '/contribute/new/?passage=proposal-01'],
    ['/glossary/treason/', '/contribute/correction/?about=term:treason'],
    ['/closing/', '/contribute/new/?passage=closing'],
  ]);
});

test('a question about nothing is a problem', () => {
  const [problem] = problemsIn(editionFiles({ 'questions.yaml': question('term:traeson') }));
  expect(problem).toMatchObject({ rule: 'unknown-link', note: 'did you mean “term:treason”?' });
});

test('the reason why a passage matters is part of it, and belongs to an existing passage', () => {
  const why = (passage: string) => ({ 'why.yaml': `- passage: ${passage}\n  says: Juries decide.\n` });
  expect(editionWith(why('proposal-01')).passages.find(({ id }) => id === 'proposal-01')?.why).toBe('Juries decide.');
  expect(problemsIn(editionFiles(why('proposal-09'))).map(({ rule }) => rule)).toEqual(['unknown-passage']);
});
