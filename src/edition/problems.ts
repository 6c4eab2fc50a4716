/**
 * Everything that can be wrong in `content/`, as it is reported to authors. There is one type, and all problems of one
 * run are reported together.
 */
import type { FieldPath } from '../markdown/author-file.ts';
import { PROSE_RULES, type AnyRuleId } from './rules.ts';

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
  // A page prints markup in a field as signs, and nothing of it runs.
  'marked-field',
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

/** Order that does not depend on the machine's locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
