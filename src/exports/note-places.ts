import type { Annotation } from '../edition/annotation.ts';
import type { Part, Passage, Sentence } from '../edition/passage.ts';

/** The letters of notes at an offset of a title or a text. */
export interface NotePlace {
  /** UTF-16. */
  readonly offset: number;
  readonly notes: readonly Annotation[];
}

/** Notes on the whole passage, which are named before its title. */
export function notesOnPassage({ annotations }: Passage): readonly Annotation[] {
  return annotations.filter(({ anchor }) => anchor.scope === 'passage');
}

/** Notes on a whole sentence, which are named before it. */
export function notesOnSentence({ annotations }: Passage, sentence: Sentence): readonly Annotation[] {
  return annotations.filter(({ anchor }) => anchor.scope === 'sentence' && anchor.sentence === sentence);
}

/** Where a title or a text names notes on words of it: after the last of the words, in order. */
export function notePlaces({ annotations }: Passage, part: Part): readonly NotePlace[] {
  const ends = annotations.flatMap((note) =>
    note.anchor.scope === 'phrase' && note.anchor.part === part
      ? [{ note, offset: note.anchor.ranges.at(-1)?.end ?? 0 }]
      : [],
  );
  return [...Map.groupBy(ends, ({ offset }) => offset)]
    .map(([offset, places]) => ({ offset, notes: places.map(({ note }) => note) }))
    .toSorted((a, b) => a.offset - b.offset);
}
