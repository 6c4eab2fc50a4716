/**
 * Why something was changed, from the first line of a commit's message and nothing else: further lines name people
 * (`Co-authored-by`, `Signed-off-by`). The first line is printed only if it certainly names nobody who took part: the
 * names are known from the commits themselves. Lines that hosts write by themselves are not reasons.
 */
import { findUnseen } from '../markdown/unseen.ts';

/** A part of a name counts as a name from this many letters on. */
const LEAST_LETTERS = 3;
/** A reason has at most this many characters. */
const LONGEST = 160;

/** Lines that hosts write: merges, which name accounts and branches, and edits in the browser, which name files. */
const OF_A_HOST =
  /^(?:merge\b.*\b(?:pull request|branch(?:es)?|tag|commit|remote-tracking|from|into)\b|revert\b|(?:create|update|add|delete|rename)\s+\S+\.\w+$|initial commit$|fixup!|squash!|amend!)/iu;
/** Addresses of people and pages, and accounts. */
const ADDRESS = /@|:\/\/|\bwww\./u;

/**
 * @param subject first line of a message
 * @param people words that name those who took part, in lower case
 * @returns nothing if the line gives no reason, or may name somebody
 */
export function commitReason(subject: string, people: ReadonlySet<string>): string | undefined {
  const reason = subject.replace(/\s*\((?:#|!)\d+\)$/u, '').trim();
  if (reason === '' || reason.length > LONGEST || OF_A_HOST.test(reason) || ADDRESS.test(reason)) return undefined;
  if (findUnseen(reason) !== undefined) return undefined;
  return wordsIn(reason).some((word) => people.has(word)) ? undefined : reason;
}

/** @param names of people, and their mail addresses, as commits have them */
export function wordsOfPeople(names: readonly string[]): ReadonlySet<string> {
  const own = names.map((name) => name.replace(/@.*$/u, ''));
  return new Set(own.flatMap(wordsIn).filter((word) => word.length >= LEAST_LETTERS));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
