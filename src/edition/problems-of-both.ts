import type { Place, Problem } from './problems.ts';
import type { RuleId } from './rules.ts';

/** One of two things that have the same name or address. */
export interface Claim {
  /** What is wrong with it while the other exists. */
  readonly sentence: string;
  /** How the report on the other calls it: by its file, or by its name if the author knows no files. */
  readonly called: string;
  /** Its place; nothing if no file of this reading has it. */
  readonly place: Place | undefined;
}

/**
 * Reports both of two things that have the same. The files do not show which of them came first. If only the later file
 * in the order of names were reported, a newcomer could choose a name that puts the fault into the older file.
 */
export function problemsOfBoth(rule: RuleId, one: Claim, other: Claim): readonly Problem[] {
  return [...reportOn(rule, one, other), ...reportOn(rule, other, one)];
}

function reportOn(rule: RuleId, { sentence, place }: Claim, other: Claim): readonly Problem[] {
  return place === undefined ? [] : [{ rule, place, sentence, note: `it is ${other.called}` }];
}
