import { selectionWords } from '../../words/selection.ts';

/**
 * Words with the short citation that scholars put after them.
 * @param words as they stand in the text
 * @param work title, issuer, year and passage
 * @param sentence number of the sentence that they begin in; none for a title
 * @param address that marks them
 */
export function withCitation(
  words: string,
  work: string,
  sentence: string | null | undefined,
  address: string,
): string {
  const place = sentence == null ? work : `${work}, ${selectionWords.sentence(sentence)}`;
  return `“${words}” (${place}, ${address})`;
}
