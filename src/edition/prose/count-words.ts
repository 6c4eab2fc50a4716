/**
 * How many words there are, as the language counts them, also if it writes them without spaces.
 * @param language BCP 47
 */
export function countWords(words: string, language: string): number {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(words)].filter(
    ({ isWordLike }) => isWordLike,
  ).length;
}
