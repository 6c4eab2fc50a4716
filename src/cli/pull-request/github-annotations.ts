import { printable, printedProblems, type Problem } from '../../edition/problems.ts';
import { REMEDIES } from '../../edition/rules.ts';

/**
 * Problems as commands by which GitHub shows each on its line of a pull request, see “Workflow commands for GitHub
 * Actions”, Setting an error message. There are as many as the report prints. What an author wrote is escaped as that
 * page demands, so that no value ends a command or begins another.
 */
export function githubAnnotations(problems: readonly Problem[]): readonly string[] {
  return printedProblems(problems).map(({ rule, place, sentence, note }) => {
    const message = [sentence, ...(note?.split('\n') ?? []), REMEDIES[rule]].map(printable).join('\n');
    return `::error file=${property(place.path)},line=${place.line},col=${place.column},title=${property(rule)}::${data(message)}`;
  });
}

/** Whether problems are reported to GitHub too: there, or where `--format github` asks for it. */
export function isForGithub(
  args: readonly string[] = process.argv,
  environment: NodeJS.ProcessEnv = process.env,
): boolean {
  const format = args.indexOf('--format');
  return format < 0 ? environment['GITHUB_ACTIONS'] === 'true' : args[format + 1] === 'github';
}

/** Prints the report of a command that found problems, and lets the command fail. */
export function reportFailure(problems: readonly Problem[], report: string): void {
  console.error(report);
  if (isForGithub()) for (const line of githubAnnotations(problems)) console.log(line);
  process.exitCode = 1;
}

function data(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return data(printable(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
