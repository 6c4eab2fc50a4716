/** How tests look at problems: a marker in the sample text is where the problem must point. */
import { expect } from 'vitest';
import { MARKER, readMarker } from '../../markdown/testing/read-marker.ts';
import type { ContentFile } from '../read/content-files.ts';
import { judgeEdition } from '../load-edition.ts';
import { sortProblems, type Problem } from '../problems.ts';
import type { RuleId } from '../rules.ts';
import { editionFiles, only, type Overrides } from './edition-files.ts';

/** Everything that is wrong with these files, in the order of the report. */
export function problemsIn(files: readonly ContentFile[]): readonly Problem[] {
  return sortProblems(judgeEdition(files).problems);
}

/**
 * The report on the one thing that is wrong with the sample edition after these changes, its note on the lines below.
 * Fails unless the problem is of this rule and stands where one of the texts has its marker. Where two have the same, the
 * other is told so too, of this file.
 */
export function problemOf(rule: RuleId, overrides: Overrides): string {
  const marked = only(Object.entries(overrides).filter(([, text]) => text?.includes(MARKER)));
  const { text, point } = readMarker(marked[1] ?? '');
  const problems = problemsIn(editionFiles({ ...overrides, [marked[0]]: text }));
  const path = `content/${marked[0]}`;
  const isThere = (problem: Problem) => problem.place.path === path && problem.place.line === point.line;
  const others = problems.filter((problem) => !isThere(problem) && problem.note === `it is ${path}`);
  expect(problems.map((problem) => problem.rule)).toEqual([rule, ...others.map(() => rule)]);
  const { place, sentence, note } = only(problems.filter((problem) => !others.includes(problem)));
  expect(place).toEqual({ path, ...point });
  return note === undefined ? sentence : `${sentence}\n${note}`;
}
