/** The edition in content/, read once for all tests of a process. */
import type { Edition } from '../edition.ts';
import { readEdition, type JudgedEdition } from '../load-edition.ts';
import { ContentProblems } from '../content-problems.ts';

let judged: JudgedEdition | undefined;

/**
 * What became of the content, problems too.
 * @throws ContentProblems where an error stands in the way of an edition
 */
export function judgedContent(): JudgedEdition & { readonly edition: Edition } {
  judged ??= readEdition();
  const { edition, problems } = judged;
  if (edition === undefined) throw new ContentProblems(problems);
  return { ...judged, edition };
}

/** The edition in content/. */
export function contentEdition(): Edition {
  return judgedContent().edition;
}
