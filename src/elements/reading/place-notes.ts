/** The places of notes beside their words, like comments in a word processor: a calculation without a page. */

/** A note in the column, in the order of the text. */
export interface NoteRoom {
  /** Where the line of its words begins, in CSS pixels from the column's top. */
  readonly at: number;
  /** Its own height, in CSS pixels. */
  readonly height: number;
}

export interface NotesColumn {
  readonly notes: readonly NoteRoom[];
  /** Index of the note that is open. */
  readonly open: number;
  /** The part of the column that the window shows, in CSS pixels from its top. */
  readonly view: { readonly top: number; readonly bottom: number };
  /** Height of a line of the text, in CSS pixels: the open note covers the line of its words. */
  readonly line: number;
  /** Notes for which no row is left become letters in rows at the column's top. */
  readonly letters: { readonly height: number; readonly perRow: number };
}

export interface NotesPlaced {
  /** Top of each note, in CSS pixels from the column's top. */
  readonly tops: readonly number[];
  /** How many notes, from the first, are letters. */
  readonly folded: number;
}

/**
 * The open note is level with its words; notes before it give way upward and notes after it downward. Others whose
 * words are in view are in view if there is space. Nothing overlaps and none is left out.
 */
export function placeNotes({ notes, open, view, line, letters }: NotesColumn): NotesPlaced {
  const own = notes[open] ?? { at: 0, height: 0 };
  const [before, after] = [notes.slice(0, open), notes.slice(open + 1)];
  const isSeen = ({ at }: NoteRoom) => at >= view.top && at < view.bottom;
  const top = Math.max(view.top, 0);
  // At its words, or higher where the window ends, but never above their line.
  const level = Math.max(0, Math.min(own.at, view.bottom - own.height), own.at + line - own.height);
  const lettersHeight = (count: number) => Math.ceil(count / letters.perRow) * letters.height;
  const fits = before.findIndex((_, count) => lettersHeight(count) + heightOf(before.slice(count)) <= level);
  const folded = level >= heightOf(before) ? 0 : fits < 0 ? before.length : fits;
  const first = lettersHeight(folded);
  const pinned = Math.max(level, first);
  const tops = [
    ...before.slice(0, folded).map((_, index) => Math.floor(index / letters.perRow) * letters.height),
    ...upward(before.slice(folded), first, pinned, top, isSeen),
    pinned,
    ...downward(after, pinned + own.height, view.bottom, isSeen),
  ];
  return { tops, folded };
}

/**
 * How high the column must be for any one of its notes to be open, whatever the window shows: then the elements below
 * it do not move.
 * @param notes as rows, each with its height when it is open, in CSS pixels
 */
export function columnHeight(
  notes: readonly (NoteRoom & { readonly opened: number })[],
  { line, letters }: Pick<NotesColumn, 'line' | 'letters'>,
): number {
  // No window moves a note down.
  const view = { top: 0, bottom: Infinity };
  const bottoms = notes.map((_, open) => {
    const rooms = notes.map(({ at, height, opened }, index) => ({ at, height: index === open ? opened : height }));
    const { tops } = placeNotes({ notes: rooms, open, view, line, letters });
    return Math.max(...tops.map((top, index) => top + (rooms[index]?.height ?? 0)));
  });
  return Math.max(0, ...bottoms);
}

/** From the last to the first: each ends where the next begins, or is beside its words. */
function upward(
  notes: readonly NoteRoom[],
  first: number,
  end: number,
  viewTop: number,
  isSeen: (note: NoteRoom) => boolean,
): readonly number[] {
  let bottom = end;
  return notes
    .map((note, index) => {
      const earlier = notes.slice(0, index);
      const least = isSeen(note) ? Math.max(note.at, viewTop + heightOf(earlier.filter(isSeen))) : note.at;
      return { least, lowest: first + heightOf(earlier), height: note.height };
    })
    .toReversed()
    .map(({ least, lowest, height }) => (bottom = Math.max(Math.min(least, bottom - height), lowest)))
    .toReversed();
}

/** From the first to the last: each begins where the one before it ends, or is beside its words. */
function downward(
  notes: readonly NoteRoom[],
  start: number,
  viewBottom: number,
  isSeen: (note: NoteRoom) => boolean,
): readonly number[] {
  let end = start;
  return notes.map((note, index) => {
    const most = isSeen(note) ? Math.min(note.at, viewBottom - heightOf(notes.slice(index).filter(isSeen))) : note.at;
    const top = Math.max(most, end);
    end = top + note.height;
    return top;
  });
}

function heightOf(notes: readonly NoteRoom[]): number {
  return notes.reduce((sum, { height }) => sum + height, 0);
}
