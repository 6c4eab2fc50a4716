import { checkContribution } from '../../contribution/check-contribution.ts';
import { contributedFiles, type Contribution } from '../../contribution/contribution.ts';
import { editionDigest } from '../../contribution/edition-digest.ts';
import { callInFile, type CallField } from '../../edition/field-calls.ts';
import type { Edition } from '../../edition/edition.ts';
import { latestDay } from '../../edition/fields/latest-day.ts';
import { sortProblems, type Problem } from '../../edition/problems.ts';
import { contentRoot, type ContentFile } from '../../edition/read/content-files.ts';
import { fieldAt } from '../../markdown/field-at.ts';
import type { FieldPath } from '../../markdown/author-file.ts';
import { callByFlag } from './call-by-flag.ts';
import { problemsWith } from './problems-with.ts';

/**
 * Everything that a pull request would report about a note.
 * @param isMaintainer whether its author claims to maintain the edition; a pull request checks the account, which is
 * unknown here
 * @param call returns the name of a field for the author
 * @param judgeWhole judges the whole edition with the new files
 */
export function judgeNote(
  contribution: Contribution,
  edition: Edition,
  isMaintainer: boolean,
  call: CallField = callInFile,
  judgeWhole: (files: readonly ContentFile[]) => readonly Problem[] = problemsWith,
): readonly Problem[] {
  const files = contributedFiles(contribution);
  const how = { root: contentRoot(), call, proposedBy: isMaintainer ? 'maintainers' : 'anyone' } as const;
  const { problems } = checkContribution(files, editionDigest(edition), latestDay(), how);
  const texts = new Map(files.map(({ path, text }) => [contentRoot() + path, text]));
  return allOf(problems, () => judgeWhole(files)).map((problem) => withFlag(problem, fieldOf(problem, texts), call));
}

/**
 * The problems of the note alone, which name things as its author gives them, and those of the whole edition with it that
 * are not among these. A file that exists already would be there twice.
 */
function allOf(problems: readonly Problem[], ofWhole: () => readonly Problem[]): readonly Problem[] {
  if (problems.some(({ rule }) => rule === 'duplicate-id')) return problems;
  const keyOf = ({ rule, place: { path, line, column } }: Problem) => `${rule} ${path}:${line}:${column}`;
  const known = new Set(problems.map(keyOf));
  return sortProblems([...problems, ...ofWhole().filter((problem) => !known.has(keyOf(problem)))]);
}

/** A missing field has no place; others are known by their place. */
function fieldOf({ field, place }: Problem, texts: ReadonlyMap<string, string>): FieldPath | undefined {
  return field ?? fieldAt(texts.get(place.path) ?? '', place);
}

/** Advice for the author of the note here, because the remedy of the rule is for files. */
function withFlag(problem: Problem, field: FieldPath | undefined, call: CallField): Problem {
  const own = { ...problem, ...(field === undefined ? {} : { field }) };
  const note = (words: string | undefined) => ({ ...own, note: words });
  switch (problem.rule) {
    case 'reserved-author':
      return note(`${problem.note ?? ''}, or --maintainer if you maintain the edition`);
    case 'unknown-person':
      // Nobody else can use names that are kept for maintainers.
      return note('--new-author "A name" names an author who has no file yet');
    default:
      return call === callByFlag ? note(lines(flagOf(problem, field), problem.note)) : own;
  }
}

/** The flag that fixes it, if the message does not name one. */
function flagOf({ rule, field: named, place }: Problem, field: FieldPath | undefined): string | undefined {
  if (rule === 'unknown-word') return 'if it is right: --word, once for each';
  return field === undefined || field.length === 0 || named !== undefined
    ? undefined
    : `${callByFlag(field, place.path)} gives it`;
}

function lines(...notes: readonly (string | undefined)[]): string | undefined {
  const given = notes.filter((note) => note !== undefined);
  return given.length === 0 ? undefined : given.join('\n');
}
