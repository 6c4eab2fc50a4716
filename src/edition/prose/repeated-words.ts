import { problem, SHARED_WORDS, wordsOf } from './annotation-prose.ts';
import type { Place, Problem } from '../problems.ts';

/** The words of an annotation. */
export interface NoteText {
  readonly id: string;
  readonly text: string;
}

/**
 * Runs of words that an annotation shares with an earlier one; the first run of each pair.
 * @param notes in order
 * @param earlier annotations that are not judged themselves
 * @param called returns the name of a note for the author
 */
export function findRepeatedWords(
  notes: readonly (NoteText & { readonly place: Place })[],
  earlier: readonly NoteText[] = [],
  called: (id: string) => string = (id) => id,
): readonly Problem[] {
  const seen = new Map<string, string>();
  const remember = (id: string, runs: readonly string[]) => {
    for (const run of runs) if (!seen.has(run)) seen.set(run, id);
  };
  for (const { id, text } of earlier) remember(id, runsOf(text));
  return notes.flatMap(({ id, text, place }) => {
    const runs = runsOf(text);
    const shared = runs.find((run) => seen.has(run)) ?? '';
    const other = seen.get(shared);
    remember(id, runs);
    return other === undefined || other === id
      ? []
      : [problem('repeated-words', place, `${called(other)} has these words too`, `“${shared}”`)];
  });
}

/** Every run of one word more than two annotations may share. */
function runsOf(text: string): readonly string[] {
  const words = wordsOf(text.toLowerCase());
  return words
    .slice(0, Math.max(0, words.length - SHARED_WORDS))
    .map((_, index) => words.slice(index, index + SHARED_WORDS + 1).join(' '));
}
