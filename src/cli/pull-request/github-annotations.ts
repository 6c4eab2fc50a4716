import { STATUS } from '../command/declaration.ts';
import {
  hasErrors,
  printable,
  printedProblems,
  REMEDIES,
  reportProblems,
  severityOf,
  type Judging,
  type Problem,
} from '../../edition/problems.ts';

/**
 * Problems as commands by which GitHub shows each on its line of a pull request, see “Workflow commands for GitHub
 * Actions”, Setting an error message and a warning message.
 * As many of them as the report prints. What an author wrote is escaped as that page demands: no value ends a command
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
 * Whether problems are reported to GitHub too: there, or where it is asked for.
 * @param format what the flag `--format` says
 */
export function isForGithub(format: string | undefined, environment: NodeJS.ProcessEnv = process.env): boolean {
  return format === undefined ? environment['GITHUB_ACTIONS'] === 'true' : format === 'github';
}

/** Prints what is wrong, and lets the command fail where an error is among it. */
export function reportFailure(problems: readonly Problem[], judging: Judging, format: string | undefined): void {
  console.error(reportProblems(problems, judging));
  if (isForGithub(format)) for (const line of githubAnnotations(problems, judging)) console.log(line);
  if (hasErrors(problems, judging)) process.exitCode = STATUS.problems;
}

function data(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return data(printable(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
