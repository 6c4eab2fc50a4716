import type { Place, Problem } from './problems.ts';
import type { RuleId } from './rules.ts';

/** One of two that have the same. */
export interface Claim {
  /** What is wrong with it, as long as the other is there. */
  readonly sentence: string;
  /** What the other is told of it: its file, or its name where its author knows no files. */
  readonly called: string;
  /** Where it stands; of what stands in no file of this reading, nothing. */
  readonly place: Place | undefined;
}

/**
 * Problems of two that have the same. Which of them was there first is not known from the files, so each is told of the
 * other: otherwise whoever takes the name of a file that is sorted after theirs would have the fault reported there.
 */
export function problemsOfBoth(rule: RuleId, one: Claim, other: Claim): readonly Problem[] {
  return [...toldOf(rule, one, other), ...toldOf(rule, other, one)];
}

function toldOf(rule: RuleId, { sentence, place }: Claim, other: Claim): readonly Problem[] {
  return place === undefined ? [] : [{ rule, place, sentence, note: `it is ${other.called}` }];
}
