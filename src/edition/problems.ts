/**
 * Everything that can be wrong in `content/`, as it is reported to authors. There is one type, and all problems of one
 * run are reported together.
 */
import type { FieldPath } from '../markdown/author-file.ts';
import { withUnseenNamed } from '../markdown/unseen.ts';
import { plural } from './plural.ts';
import { PROSE_RULES, REMEDIES, type AnyRuleId } from './rules.ts';

/** An error prevents everything that is made from the content; a warning prevents nothing. */
export type Severity = 'error' | 'warning';
/**
 * How content is judged: when an edition is made from it, by the check while someone works on it, or as a proposal,
 * which must be complete.
 */
export type Judging = 'making' | 'working' | 'proposed';

/** Problems that only maintainers can settle: whether a text was read against its sources. */
const OF_MAINTAINERS: ReadonlySet<AnyRuleId> = new Set(['unreviewed', 'awaits-review', 'stale-review']);

/** Whether contributors can do nothing about it. */
export function isForMaintainers({ rule }: Pick<Problem, 'rule'>): boolean {
  return OF_MAINTAINERS.has(rule);
}

/**
 * Problems of unfinished content. A source comes before the note that cites it, and before a record of its reading; and
 * a text is changed before it is read again.
 */
const UNFINISHED: ReadonlySet<AnyRuleId> = new Set([
  'unused-source',
  'unsaid-reading',
  'read-unread',
  'unreviewed',
  'stale-review',
]);
/** Cases that may be right, for an editor to decide. A review is for maintainers to write, not for contributors. */
const DOUBTFUL: ReadonlySet<AnyRuleId> = new Set(['wide-alias', 'awaits-review', 'one-government']);

export function severityOf({ rule }: Pick<Problem, 'rule'>, judging: Judging): Severity {
  if (DOUBTFUL.has(rule)) return 'warning';
  // Prose is polished last.
  const isLater = UNFINISHED.has(rule) || Object.hasOwn(PROSE_RULES, rule);
  return judging !== 'proposed' && isLater ? 'warning' : 'error';
}

/** Whether a problem prevents making an edition. */
export function hasErrors(problems: readonly Problem[], judging: Judging): boolean {
  return problems.some((problem) => severityOf(problem, judging) === 'error');
}

/** A place in a file. Lines and columns count from 1. */
export interface Place {
  /** Path from the folder that holds `content/`, with forward slashes. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem {
  readonly rule: AnyRuleId;
  readonly place: Place;
  /** What is wrong, as a sentence without full stop. */
  readonly sentence: string;
  /** The expected value, or the nearest thing that exists; the report indents further lines. */
  readonly note?: string | undefined;
  /** The field that it is about, if the place does not show that: a missing field has no place of its own. */
  readonly field?: FieldPath;
  /** Values that would each fix it, for an author who can choose among them. */
  readonly choices?: readonly FixingValue[];
}

/** A value that an author may have meant. */
export interface FixingValue {
  /** By which an author recognizes it: words of the text. */
  readonly words: string;
  /** The value by the name of its field. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Thrown by `loadEdition` with every problem of one run. Its message is the report. */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], judging: Judging = 'proposed') {
    super(reportProblems(problems, judging));
    this.name = 'ContentProblems';
    this.problems = problems;
  }
}

/** How many problems of one file a report prints: the next run shows the others. */
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

/** Problems as text, grouped by file, in order of place, with a count of those that are left out. */
export function reportProblems(problems: readonly Problem[], judging: Judging = 'proposed'): string {
  const printed = printedProblems(problems);
  const byPath = Map.groupBy(problems, (problem) => problem.place.path);
  const printedByPath = Map.groupBy(printed, (problem) => problem.place.path);
  const blocks = [...printedByPath].map(([path, ofFile]) => {
    const left = (byPath.get(path)?.length ?? 0) - ofFile.length;
    return [
      printable(path),
      ...ofFile.map((problem) => reportProblem(problem, severityOf(problem, judging))),
      ...(left === 0 ? [] : [`  … and ${left} more in this file`]),
    ].join('\n');
  });
  if (printedByPath.size < byPath.size)
    blocks.push(`… and problems in ${plural(byPath.size - printedByPath.size, 'more file')}`);
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

/** Problems in order of file, line, column and rule. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.place.path, b.place.path) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.rule, b.rule),
  );
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

/** Order that does not depend on the machine's locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
