/** Measures the notes beside the text: their heights, and where their words begin. */
import { letterFor } from './notes-at.ts';

/** From the line of the words up to the top of their note, in CSS pixels, so that their first lines are level. */
const LIFT = 2;
/** How much higher than the words a letter is, in CSS pixels. */
const RAISED = 4;

/** The height of each note, in CSS pixels: open, or as a row. */
export function measureNotes(notes: readonly HTMLElement[], isOpen: (note: HTMLElement) => boolean): readonly number[] {
  for (const note of notes) {
    note.classList.toggle('open', isOpen(note));
    note.classList.remove('folded');
  }
  return notes.map((note) => note.offsetHeight);
}

/**
 * Where the words of each note begin, in CSS pixels from the list's top, in the order of the notes. For words without a
 * mark, such as a whole sentence, the place of the letter.
 */
export function placesOf(notes: readonly HTMLElement[], origin: number): readonly number[] {
  let last = -Infinity;
  return notes.map((note) => {
    const letter = letterFor(note);
    const mark = document.querySelector(`mark[data-n~="${note.dataset['n'] ?? ''}"]`);
    const top = mark?.getClientRects()[0]?.top ?? (letter?.getClientRects()[0]?.top ?? origin) - RAISED;
    return (last = Math.max(last, top - origin - LIFT));
  });
}
