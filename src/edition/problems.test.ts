import { expect, test } from 'vitest';
import { judgeEdition, makeEdition } from './load-edition.ts';
import { hasErrors, type Problem } from './problems.ts';
import { printable, reportProblems } from './report-problems.ts';
import { PROSE_RULES, type AnyRuleId } from './rules.ts';
import { editionFiles, sampleText } from './testing/edition-files.ts';
import { annotationFile } from './testing/annotation-file.ts';
import { problemsIn } from './testing/problem-of.ts';

test('all problems of one run are reported together, file by file, in order of place', () => {
  const problems = problemsIn(
    editionFiles({
      'annotations/proposal-01/new.md': annotationFile('quote: by a Jury\nkind: context', 'See [this](body:congres).'),
      'bodies/congress.md': sampleText('bodies/congress.md').replace('[closing]', '[closign]'),
    }),
  );
  expect(reportProblems(problems)).toMatchInlineSnapshot(`
    "content/annotations/proposal-01/new.md
      2:8    error  These words are not in proposal-01                          quote-not-found
                    nearest, sentence 1: “by Jury”
      8:5    error  There is no body “congres”                                  unknown-body
                    did you mean “congress”?
    content/bodies/congress.md
      4:11   error  There is no passage “closign”                               unknown-passage
                    did you mean “closing”?

    How to fix
      quote-not-found: Quote the words exactly as the passage has them, or add “part: title” for words of the title.
      unknown-body: Use the name of a file in bodies/, without .md, or add that file.
      unknown-passage: Use the name of a file in text/, without .mdx

    3 problems in 2 files."
  `);
});

test('a reference to a broken file is not reported as well', () => {
  const problems = problemsIn(
    editionFiles({
      'sources/parchment.yaml': sampleText('sources/parchment.yaml').replace('type: document', 'type: scroll'),
    }),
  );
  expect(problems.map(({ rule }) => rule)).toEqual(['malformed-field']);
});

const NEW_SOURCE = {
  'sources/blackstone-1768.yaml': 'type: book\ntitle: New\npublisher: Someone\nissued: 1768\nlanguage: en\n',
};

test('a source that nothing cites yet does not block work, but blocks a proposal', () => {
  const { edition, problems } = judgeEdition(editionFiles(NEW_SOURCE));
  expect(edition?.sources.map(({ id }) => id)).toContain('blackstone-1768');
  expect(() => makeEdition(editionFiles(NEW_SOURCE))).not.toThrow();
  expect(hasErrors(problems, 'working')).toBe(false);
  expect(hasErrors(problems, 'proposed')).toBe(true);
  expect(reportProblems(problems, 'working')).toMatchInlineSnapshot(`
    "content/sources/blackstone-1768.yaml
      1:1    warning  Nothing cites the source “blackstone-1768”                  unused-source

    How to fix
      unused-source: Cite the source, or remove its file.

    1 warning in 1 file."
  `);
});

test('warnings are counted beside errors, and an error prevents the edition', () => {
  const { edition, problems } = judgeEdition(
    editionFiles({
      ...NEW_SOURCE,
      'annotations/proposal-01/new.md': annotationFile('quote: by a Jury\nkind: context', 'Words.'),
    }),
  );
  expect(edition).toBeUndefined();
  expect(reportProblems(problems, 'working')).toMatch(/\n1 problem and 1 warning in 2 files\.$/u);
  expect(reportProblems(problems, 'proposed')).toMatch(/\n2 problems in 2 files\.$/u);
});

const flood = (count: number, path = 'content/a.md'): readonly Problem[] =>
  Array.from({ length: count }, (_, index) => ({
    rule: 'unknown-link',
    place: { path, line: index + 1, column: 1 },
    sentence: 'x'.repeat(50_000),
    note: 'y\n'.repeat(1_000),
  }));

test('a report prints the first problems of a file, cuts long lines, and counts the rest', () => {
  const report = reportProblems(flood(25));
  expect(report).toContain('  … and 5 more in this file');
  expect(report).toContain(`${'x'.repeat(400)} … (50000 characters)`);
  expect(report).toMatch(/\n25 problems in 1 file\.$/u);
  expect(report.length).toBeLessThan(20_000);
});

test('a report says how many problems of each rule it leaves out', () => {
  const place = (line: number) => ({ path: 'content/a.md', line, column: 1 });
  const others: readonly Problem[] = [{ rule: 'unknown-word', place: place(90), sentence: 'x' }];
  expect(reportProblems([...flood(25), ...others])).toContain(
    '  … and 6 more in this file: 5 unknown-link, 1 unknown-word\n',
  );
});

test('a report of everything leaves out nothing, and says the same words once', () => {
  const different: readonly Problem[] = Array.from({ length: 300 }, (_, index) => ({
    rule: 'unknown-link',
    place: { path: `content/${index % 40}.md`, line: index + 1, column: 1 },
    sentence: `Problem ${index}`,
  }));
  const report = reportProblems([...different, ...flood(25)], 'proposed', 'all');
  for (const { sentence } of different) expect(report).toContain(`${sentence} `);
  expect(report).not.toContain(' more in ');
  expect(report).toContain('also at 2:1, 3:1, 4:1');
  expect(report.split('x'.repeat(400))).toHaveLength(2);
});

test('what could be read is judged further, whatever is wrong elsewhere', () => {
  const { edition, readable } = judgeEdition(
    editionFiles({
      'annotations/proposal-01/new.md': annotationFile('quote: by a Jury\nkind: context', 'Words.').replace(
        'by: clerk',
        'by: nobody',
      ),
      'timeline.yaml': 'a: [',
    }),
  );
  expect(edition).toBeUndefined();
  expect(readable?.isWhole).toBe(false);
  expect(readable?.broken).toEqual(new Set(['timeline.yaml']));
  expect(readable?.edition.annotations.map(({ id }) => id)).toContain('proposal-01/new');
});

test('a report of a thousand files has an end', () => {
  const report = reportProblems(Array.from({ length: 1_000 }, (_, index) => flood(15, `content/${index}.md`)).flat());
  expect(report).toMatch(/… and problems in 986 more files: 14790 unknown-link\n/u);
  expect(report).toMatch(/\n15000 problems in 1000 files\.$/u);
  expect(report.length).toBeLessThan(200_000);
});

test('words never command the machine that prints them, wherever they are', () => {
  expect(printable('::add-mask::x')).toBe('… ::add-mask::x');
  expect(printable('words ##[group]x ###[group]y')).toBe('words ## [group]x ### [group]y');
});

test.each([
  ['working', false],
  ['proposed', true],
] as const)('a fault of the prose blocks a proposal, but not work: %s', (judging, isError) => {
  const place = { path: 'content/annotations/proposal-01/new.md', line: 1, column: 1 };
  const problems = Object.keys(PROSE_RULES)
    .map((rule) => ({ rule: rule as AnyRuleId, place, sentence: '' }))
    .filter((problem) => problem.rule !== 'one-government');
  expect(problems.map((problem) => hasErrors([problem], judging))).toEqual(problems.map(() => isError));
});
