/** Notes and their words: how to find one from the other. */
import { namedElement } from '../dom/named-element.ts';

/** The letter in the text that leads to a note. */
export function letterFor(note: Element): HTMLElement | undefined {
  return namedElement(note.querySelector<HTMLAnchorElement>('a.k')?.hash ?? '') ?? undefined;
}

/** The notes that a mark or a letter in the text belongs to, or the note itself. Only some given notes count. */
export function notesAt(target: EventTarget | null, notes: readonly HTMLElement[]): readonly HTMLElement[] {
  if (!(target instanceof Element)) return [];
  const pointer = target.closest<HTMLElement>('a.l')?.dataset['l'];
  const marked = target.closest<HTMLElement>('[data-n]');
  return withLetters(pointer === undefined ? (marked?.dataset['n']?.split(' ') ?? []) : [pointer], notes);
}

/** The notes on words of a sentence, and on the whole of it. Only some given notes count. */
export function notesIn(sentence: Element, notes: readonly HTMLElement[]): readonly HTMLElement[] {
  const pieces = [...sentence.querySelectorAll<HTMLElement>('[data-n], .l')];
  const letters = pieces.flatMap(({ dataset }) => (dataset['n'] ?? dataset['l'] ?? '').split(' '));
  return withLetters(letters, notes);
}

function withLetters(letters: readonly string[], notes: readonly HTMLElement[]): readonly HTMLElement[] {
  return notes.filter(({ dataset }) => letters.includes(dataset['n'] ?? ''));
}

/** Whether the letter of a note is in the text now. */
export function isShown(note: HTMLElement): boolean {
  return letterFor(note)?.checkVisibility() === true;
}
