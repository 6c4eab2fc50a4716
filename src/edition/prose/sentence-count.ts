/** The mean length of the sentences of the commentary. */
import { cutSentences } from '../../markdown/sentences.ts';
import { problem, wordsOf } from './annotation-prose.ts';
import type { Place, Problem } from '../problems.ts';

/** How many words a sentence may have, as a mean over all commentary. */
const MEAN_SENTENCE_WORDS = 22;

export interface SentenceCount {
  readonly sentences: number;
  readonly words: number;
}

/** @param language BCP 47 */
export function countSentences(pieces: readonly { readonly text: string }[], language: string): SentenceCount {
  const lengths = pieces.flatMap(({ text }) =>
    cutSentences(text, language).map((sentence) => wordsOf(sentence.text).length),
  );
  return { sentences: lengths.length, words: lengths.reduce((sum, length) => sum + length, 0) };
}

/** Words of a sentence. */
export function meanOf({ sentences, words }: SentenceCount): number {
  return sentences === 0 ? 0 : words / sentences;
}

/**
 * Checks that the sentences of all commentary are not too long in the mean.
 * @param counts of its parts
 * @param place where that is reported
 */
export function checkMean(counts: readonly SentenceCount[], place: Place): readonly Problem[] {
  const mean = meanOf({
    sentences: counts.reduce((sum, { sentences }) => sum + sentences, 0),
    words: counts.reduce((sum, { words }) => sum + words, 0),
  });
  return mean <= MEAN_SENTENCE_WORDS
    ? []
    : [
        problem(
          'long-sentences',
          place,
          `A sentence has ${mean.toFixed(1)} words in the mean`,
          `expected: at most ${MEAN_SENTENCE_WORDS}`,
        ),
      ];
}
