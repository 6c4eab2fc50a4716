/** Problems as authors read them in a terminal. */
import { withUnseenNamed } from '../markdown/unseen.ts';
import { plural } from './plural.ts';
import { severityOf, sortProblems, type Judging, type Problem, type Severity } from './problems.ts';
import { REMEDIES } from './rules.ts';

/** How many problems of one file a report prints, unless all are asked for. */
const MOST_OF_FILE = 20;
/** How many problems a report prints in all: about as many lines as a terminal keeps. */
const MOST_IN_ALL = 200;
/** How many characters of a line an author's words may fill. */
const LONGEST_LINE = 400;
/** How many lines a note may have. */
const MOST_LINES = 8;

/** The problems that are printed, in order of place: at most this many of a file, and this many in all. */
export function printedProblems(problems: readonly Problem[]): readonly Problem[] {
  const byPath = Map.groupBy(sortProblems(problems), (problem) => problem.place.path);
  return [...byPath.values()].flatMap((ofFile) => ofFile.slice(0, MOST_OF_FILE)).slice(0, MOST_IN_ALL);
}

/**
 * Problems as text, grouped by file, in order of place.
 * @param amount `first`: as many as a terminal holds, and how many more there are of each rule; `all`: every problem,
 *   those that are the same in one file once, with their places
 */
export function reportProblems(
  problems: readonly Problem[],
  judging: Judging = 'proposed',
  amount: 'first' | 'all' = 'first',
): string {
  const printed = amount === 'all' ? sortProblems(problems) : printedProblems(problems);
  const byPath = Map.groupBy(sortProblems(problems), (problem) => problem.place.path);
  const printedByPath = Map.groupBy(printed, (problem) => problem.place.path);
  const blocks = [...printedByPath].map(([path, ofFile]) => {
    const left = (byPath.get(path) ?? []).slice(ofFile.length);
    const alike = Map.groupBy(ofFile, (one) =>
      amount === 'all' ? `${one.rule}\n${one.sentence}\n${one.note ?? ''}` : one,
    );
    return [
      printable(path),
      ...[...alike.values()].map((same) => reportAlike(same, judging)),
      ...(left.length === 0 ? [] : [`  … and ${left.length} more in this file: ${countsByRule(left)}`]),
    ].join('\n');
  });
  const unnamed = [...byPath].filter(([path]) => !printedByPath.has(path));
  if (unnamed.length > 0)
    blocks.push(
      `… and problems in ${plural(unnamed.length, 'more file')}: ${countsByRule(unnamed.flatMap(([, ofFile]) => ofFile))}`,
    );
  const remedies = [...new Set(printed.map((problem) => problem.rule))]
    .sort()
    .map((rule) => `  ${rule}: ${REMEDIES[rule]}`);
  const warnings = problems.filter((problem) => severityOf(problem, judging) === 'warning').length;
  const counts = [
    ...(problems.length > warnings ? [plural(problems.length - warnings, 'problem')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  const count = `${counts.join(' and ')} in ${plural(byPath.size, 'file')}.`;
  return [...blocks, '', 'How to fix', ...remedies, '', count].join('\n');
}

/** Whether a report that prints the first problems leaves some out. */
export function hasMoreThanPrinted(problems: readonly Problem[]): boolean {
  return printedProblems(problems).length < problems.length;
}

/** How many problems there are of each rule, the most frequent first. */
function countsByRule(problems: readonly Problem[]): string {
  return [...Map.groupBy(problems, ({ rule }) => rule)]
    .map(([rule, ofRule]) => ({ rule, count: ofRule.length }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ rule, count }) => `${count} ${rule}`)
    .join(', ');
}

/** Problems that differ only in their places. */
function reportAlike(problems: readonly Problem[], judging: Judging): string {
  const [first, ...others] = problems;
  if (first === undefined) return '';
  const report = reportProblem(first, severityOf(first, judging));
  const places = others.map(({ place: { line, column } }) => `${line}:${column}`);
  return places.length === 0 ? report : `${report}\n           also at ${places.join(', ')}`;
}

function reportProblem({ place, rule, sentence, note }: Problem, severity: Severity): string {
  const position = `${place.line}:${place.column}`.padEnd(7);
  const indent = ' '.repeat(position.length + severity.length + 4);
  const notes = note === undefined ? [] : note.split('\n', MOST_LINES).map((line) => `${indent}${printable(line)}`);
  return [`  ${position}${severity}  ${printable(sentence).padEnd(58)}  ${rule}`, ...notes].join('\n');
}

/**
 * Makes the words of an author safe to print: they cannot fill the screen, move the cursor, or command a machine that
 * reads the output. GitHub's runner obeys `::` at the beginning of a line, and `##[` anywhere in it
 * (`ActionCommand.cs`, `TryParse`).
 */
export function printable(line: string): string {
  const cut = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} … (${line.length} characters)` : line;
  return withUnseenNamed(cut)
    .replace(/^(?=\s*::)/u, '… ')
    .replaceAll('##[', '## [');
}
