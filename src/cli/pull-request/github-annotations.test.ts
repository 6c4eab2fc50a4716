import { expect, test } from 'vitest';
import { githubAnnotations, isForGithub } from './github-annotations.ts';

test('a problem is reported on its line, with what was expected and the remedy', () => {
  const place = { path: 'content/annotations/proposal-01/new.md', line: 2, column: 8 };
  expect(
    githubAnnotations(
      [
        {
          rule: 'quote-not-found',
          place,
          sentence: 'These words are not in proposal-01',
          note: 'nearest, sentence 1: “by Jury”',
        },
      ],
      'proposed',
    ),
  ).toEqual([
    '::error file=content/annotations/proposal-01/new.md,line=2,col=8,title=quote-not-found::These words are not in proposal-01%0Anearest, sentence 1: “by Jury”%0AQuote the words exactly as the passage has them, or add “part: title” for words of the title.',
  ]);
});

test('unfinished work is only a warning while an author works', () => {
  const place = { path: 'content/sources/new.yaml', line: 1, column: 1 };
  const problems = [{ rule: 'unused-source', place, sentence: 'Nothing cites the source “new”' }] as const;
  expect(githubAnnotations(problems, 'working')[0]).toMatch(/^::warning file=content\/sources\/new\.yaml,line=1,/u);
  expect(githubAnnotations(problems, 'proposed')[0]).toMatch(/^::error file=/u);
});

test('no words of an author end the command or begin another', () => {
  const [line = ''] = githubAnnotations(
    [
      {
        rule: 'misplaced-file',
        place: { path: 'a,line=1::\n::add-mask::b%0A', line: 1, column: 1 },
        sentence: 'x\n::stop-commands::y\r%',
      },
    ],
    'proposed',
  );
  expect(line).not.toMatch(/[\r\n]/u);
  expect(line.split('::')).toHaveLength(5);
  expect(line).toContain('file=a%2Cline=1%3A%3A<U+000A>%3A%3Aadd-mask%3A%3Ab%250A,line=1,');
});

test.each<[string, string | undefined, Readonly<Record<string, string>>, boolean]>([
  ['where the command runs there', undefined, { GITHUB_ACTIONS: 'true' }, true],
  ['where its format is asked for', 'github', {}, true],
  ['not where another format is asked for', 'text', { GITHUB_ACTIONS: 'true' }, false],
  ['not elsewhere', undefined, {}, false],
])('problems are written for GitHub %s', (_name, format, environment, expected) => {
  expect(isForGithub(format, environment)).toBe(expected);
});
