import type { CommonRun } from './align-words.ts';
import type { QuotedText } from './quoted-text.ts';

/** The first words of a sentence may be those of the next sentence in the text too, but not more than these. */
const MOST_MOVED = 3;

/**
 * Runs that were joined, each up to the end of its sentence: where a quotation goes on with a word that the text has
 * too after the sentence, the word belongs to the next run.
 */
export function joinedRuns(
  runs: readonly CommonRun[],
  words: readonly string[],
  text: QuotedText,
): readonly CommonRun[] {
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
