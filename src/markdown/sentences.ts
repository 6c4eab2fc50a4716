/** A sentence in a text: its words and its UTF-16 offsets. */
export interface SentenceCut {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into sentences by Unicode's rules (UAX 29). White space between sentences belongs to none.
 * @param text paragraphs joined by one line feed; no sentence crosses a line feed
 * @param language BCP 47 tag
 */
export function cutSentences(text: string, language: string): readonly SentenceCut[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    const words = segment.trim();
    return { text: words, start, end: start + words.length };
  }).filter(({ text: words }) => words !== '');
}
