import { REMEDIES } from '../../edition/rules.ts';
import { STATUS, type Values } from '../command/declaration.ts';
import { hasErrors, severityOf, type Judging, type Problem } from '../../edition/problems.ts';
import { hasMoreThanPrinted, printable, printedProblems, reportProblems } from '../../edition/report-problems.ts';
import type { CHECK_FLAGS } from './check-flags.ts';

/**
 * Problems as commands by which GitHub shows each on its line of a pull request, see “Workflow commands for GitHub
 * Actions”, Setting an error message and a warning message. They are as many as a terminal holds: GitHub shows ten of a
 * step, and the report beside them has all. Words of an author are escaped as that page demands: no value ends a command
 * or begins another.
 */
export function githubAnnotations(problems: readonly Problem[], judging: Judging): readonly string[] {
  return printedProblems(problems).map((problem) => {
    const { rule, place, sentence, note } = problem;
    const message = [sentence, ...(note?.split('\n') ?? []), REMEDIES[rule]].map(printable).join('\n');
    return `::${severityOf(problem, judging)} file=${property(place.path)},line=${place.line},col=${place.column},title=${property(rule)}::${data(message)}`;
  });
}

/**
 * Whether problems are reported to GitHub too: on GitHub, or on request.
 * @param format value of the flag `--format`
 */
export function isForGithub(format: string | undefined, environment: NodeJS.ProcessEnv = process.env): boolean {
  return format === undefined ? environment['GITHUB_ACTIONS'] === 'true' : format === 'github';
}

/**
 * Prints what is wrong, and makes the command fail if an error is among it. Where nobody can ask for the rest, as on
 * GitHub, everything is printed.
 */
export function reportFailure(
  problems: readonly Problem[],
  judging: Judging,
  { format, all }: Pick<Values<typeof CHECK_FLAGS>, 'format' | 'all'>,
): void {
  const isWhole = all || isForGithub(format);
  console.error(reportProblems(problems, judging, isWhole ? 'all' : 'first'));
  if (!isWhole && hasMoreThanPrinted(problems)) console.error('To see all of them, call the command with: -- --all');
  if (isForGithub(format)) for (const line of githubAnnotations(problems, judging)) console.log(line);
  if (hasErrors(problems, judging)) process.exitCode = STATUS.problems;
}

function data(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return data(printable(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
