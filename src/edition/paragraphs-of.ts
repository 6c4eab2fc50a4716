import type { TextRange } from './passage.ts';

/**
 * The sentences of a passage by paragraph.
 * @param text of the passage, with a line feed between paragraphs
 */
export function paragraphsOf<Sentence extends Pick<TextRange, 'start'>>(
  text: string,
  sentences: readonly Sentence[],
): readonly (readonly Sentence[])[] {
  return [...Map.groupBy(sentences, ({ start }) => text.slice(0, start).split('\n').length).values()];
}
