import type { Judging, Problem } from './problems.ts';
import { reportProblems } from './report-problems.ts';

/** Thrown by `loadEdition` with every problem of one run. Its message is the report. */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], judging: Judging = 'proposed') {
    super(reportProblems(problems, judging));
    this.name = 'ContentProblems';
    this.problems = problems;
  }
}
