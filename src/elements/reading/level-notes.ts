/**
 * Notes beside the text, level with their words, if the window is wide enough: one is open, and the others are one line
 * each. The text never moves for them. Without this they are a list, all open.
 */
import css from './level-notes.css?inline';
import { adoptStyle } from '../dom/adopt-style.ts';
import { SETTINGS_CHANGED } from '../settings/stored-settings.ts';
import { measureNotes, placesOf } from './measure-notes.ts';
import { columnHeight, placeNotes, type NotesColumn } from './place-notes.ts';

/** The size of a letter that replaces a row, in CSS pixels, as in `level-notes.css`. */
const LETTER = { width: 30, height: 28 };
/** Space that is kept free for the open note, in CSS pixels, as in `BaseText.css`. */
const ROOM = 224;
/** Height of a line of the text, in CSS pixels, if it cannot be measured. */
const USUAL_LINE = 34;

export class LevelNotes {
  readonly #list: HTMLElement;
  readonly #wide: MediaQueryList;
  readonly #listening = new AbortController();
  readonly #resized = new ResizeObserver(() => this.#afresh());
  readonly #filtered = new MutationObserver(() => this.#soon());
  #open: HTMLElement | undefined;
  /** Whether a reader asked for the open note, or it is only the first in view. */
  #isAsked = false;
  /** Whether its words are still on their way into the window. */
  #isComing = false;
  #frame = 0;
  /** Space that was kept free before the first note was placed, in CSS pixels. */
  #kept = 0;
  /** Height of the column, in CSS pixels. It only grows, until the text or the window has another size. */
  #height = 0;
  /** The notes that the height is enough for. */
  #measured: readonly HTMLElement[] = [];

  /**
   * @param list contains the notes
   * @param text whose size follows the reader's settings
   * @param wide whether the window is wide enough
   */
  constructor(list: HTMLElement, text: Element, wide: MediaQueryList) {
    adoptStyle(css);
    this.#list = list;
    this.#wide = wide;
    const { signal } = this.#listening;
    addEventListener('scroll', () => this.#soon(), { signal, passive: true });
    addEventListener('scrollend', () => (this.#isComing = false), { signal });
    for (const type of ['resize', SETTINGS_CHANGED]) addEventListener(type, () => this.#afresh(), { signal });
    // A word that the browser finds in a note of one line scrolls that note.
    list.addEventListener('scroll', ({ target }) => this.#found(target), { signal, capture: true, passive: true });
    this.#resized.observe(text);
    this.#filtered.observe(list, { subtree: true, attributeFilter: ['hidden', 'class'] });
    this.#settle();
    // The notes were hidden until now, and a link to them could not move the focus there.
    list.closest<HTMLElement>('.notes:target')?.focus();
  }

  stop(): void {
    this.#listening.abort();
    this.#resized.disconnect();
    this.#filtered.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#release();
  }

  /** Whether notes are beside the text now. */
  get isOn(): boolean {
    return this.#wide.matches && this.#list.checkVisibility();
  }

  /** Opens a note, level with its words. */
  open(note: HTMLElement): void {
    this.#open = note;
    this.#isAsked = this.#isComing = true;
    this.#settle();
  }

  #found(target: EventTarget | null): void {
    const note = target instanceof Element ? target.closest<HTMLElement>('.note') : null;
    if (note === null || note === this.#open || target === null || (target as Element).scrollTop === 0) return;
    (target as Element).scrollTop = 0;
    this.open(note);
  }

  #afresh(): void {
    this.#height = this.#kept;
    this.#measured = [];
    this.#soon();
  }

  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#settle());
  }

  #settle(): void {
    if (!this.isOn) return this.#release();
    const list = this.#list;
    // Nothing below moves.
    if (!list.classList.contains('level')) {
      this.#height = this.#kept = list.offsetHeight + ROOM;
      list.classList.add('level');
    }
    const notes = [...list.querySelectorAll<HTMLElement>(':scope > .note')].filter((note) => note.checkVisibility());
    const origin = list.getBoundingClientRect().top;
    const view = { top: -origin, bottom: innerHeight - origin };
    const places = placesOf(notes, origin);
    const open = this.#openAmong(notes, places, view);
    const perRow = Math.max(1, Math.floor(list.clientWidth / LETTER.width));
    const column = { line: USUAL_LINE, letters: { height: LETTER.height, perRow } };
    this.#measure(notes, places, column);
    const rooms = measureNotes(notes, (note) => note === notes[open]).map((height, index) => ({
      at: places[index] ?? 0,
      height,
    }));
    this.#open = notes[open];
    if (open < 0) return;
    const { tops, folded } = placeNotes({ ...column, notes: rooms, open, view });
    for (const [index, note] of notes.entries()) {
      const isLetter = index < folded;
      note.classList.toggle('folded', isLetter);
      note.style.setProperty('--across', `${isLetter ? (index % perRow) * LETTER.width : 0}px`);
      note.style.setProperty('--down', `${Math.round(tops[index] ?? 0)}px`);
    }
    // The line from the words, also if the window's end keeps their note higher.
    list.style.setProperty('--stroke', `${Math.round((places[open] ?? 0) - (tops[open] ?? 0) + USUAL_LINE / 2)}px`);
    list.style.setProperty('--height', `${Math.ceil(this.#height)}px`);
    // Ignores the changes made here.
    this.#filtered.takeRecords();
  }

  /** The column is high enough for these notes, whichever is open: their filter below stays under the pointer. */
  #measure(
    notes: readonly HTMLElement[],
    places: readonly number[],
    column: Pick<NotesColumn, 'line' | 'letters'>,
  ): void {
    if (notes.length === this.#measured.length && notes.every((note, index) => note === this.#measured[index])) return;
    this.#measured = notes;
    const opened = measureNotes(notes, () => true);
    const rows = measureNotes(notes, () => false).map((height, index) => ({
      at: places[index] ?? 0,
      height,
      opened: opened[index] ?? height,
    }));
    this.#height = Math.max(this.#height, columnHeight(rows, column));
  }

  /** The note that was asked for, while its words are in view; otherwise the first whose words are. */
  #openAmong(
    notes: readonly HTMLElement[],
    places: readonly number[],
    view: { readonly top: number; readonly bottom: number },
  ): number {
    const isSeen = (at: number) => at + USUAL_LINE > view.top && at < view.bottom;
    const current = notes.findIndex((note) => note === this.#open);
    const isInView = isSeen(places[current] ?? -Infinity);
    const isHeld = isInView || this.#isComing || this.#open?.contains(document.activeElement) === true;
    // The browser scrolls to the focused element, in its own time.
    this.#isComing &&= !isInView;
    if (current >= 0 && this.#isAsked && isHeld) return current;
    this.#isAsked = false;
    const whole = places.findIndex((at) => at >= view.top && at < view.bottom);
    if (whole >= 0) return whole;
    return current >= 0 ? current : Math.min(0, notes.length - 1);
  }

  #release(): void {
    if (!this.#list.classList.contains('level')) return;
    this.#list.classList.remove('level');
    for (const note of this.#list.querySelectorAll('.note')) note.classList.remove('open', 'folded');
  }
}
