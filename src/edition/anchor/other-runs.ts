import { commonRuns, type CommonRun } from './align-words.ts';
import type { QuotedText } from './quoted-text.ts';

/** The first words of a sentence may be those of the next sentence in the text too, but not more than these. */
const MOST_MOVED = 3;

/** Runs of the text’s words in a quotation. */
export interface OtherRuns {
  /** Whether the quotation is nothing but such runs, joined: then these are all of them. */
  readonly isJoined: boolean;
  readonly runs: readonly CommonRun[];
}

/**
 * The runs that are not in the stretch of the text that is most similar to a quotation.
 * @param shortest the least words of one that is named
 */
export function otherRuns(
  words: readonly string[],
  text: QuotedText,
  [start, end]: readonly [start: number, end: number],
  shortest: number,
): OtherRuns {
  const runs = commonRuns(words, text);
  const elsewhere = runs.filter(({ at, length }) => length >= shortest && (at + length <= start || at >= end));
  const isJoined = elsewhere.length > 0 && runs.reduce((sum, { length }) => sum + length, 0) === words.length;
  return { isJoined, runs: isJoined ? joinedRuns(runs, words, text) : elsewhere };
}

/**
 * Runs that were joined, each up to the end of its sentence: where a quotation goes on with a word that the text has
 * too after the sentence, the word belongs to the next run.
 */
function joinedRuns(runs: readonly CommonRun[], words: readonly string[], text: QuotedText): readonly CommonRun[] {
  const joined = [...runs];
  for (const [index, next] of joined.entries()) {
    const run = joined[index - 1];
    if (run === undefined) continue;
    for (let count = 1; count <= MOST_MOVED && count < run.length; count += 1) {
      if (text.words[next.at - count]?.word !== words[next.from - count]) break;
      if (!isStart(text, next.at - count)) continue;
      joined[index - 1] = { ...run, length: run.length - count };
      joined[index] = { at: next.at - count, from: next.from - count, length: next.length + count };
      break;
    }
  }
  return joined;
}

function isStart({ words }: QuotedText, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before?.passage !== word?.passage || before?.sentence !== word?.sentence;
}
