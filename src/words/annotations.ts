/** Words of a note, of lists of notes and of the sources under them. */
export const annotationWords = {
  title: 'Annotations',
  lede: (count: number) => `${count} notes in the order of the text. Each opens on its own words.`,
  describe: (count: number, title: string) => `All ${count} annotations of ${title}, by kind and by passage.`,
  allNotes: 'All notes',
  kinds: 'Kinds of note',
  backToText: (letter: string) => `${letter}: back to the text`,
  /** The accessible name of the letter that leads to it. */
  pointer: (letter: string) => `note ${letter}`,
  basis: (basis: string) => `basis: ${basis}`,
  sources: (count: number) => (count === 1 ? 'Source' : 'Sources'),
} as const;
