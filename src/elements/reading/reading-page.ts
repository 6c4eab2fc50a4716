/**
 * Marks and notes. They light each other while one is pointed at or focused. If notes are beside the text, the note of
 * the words that are pointed at, focused or chosen opens, level with them; otherwise it opens in a sheet. The text does
 * not move.
 */
import { isForBrowser } from '../dom/is-for-browser.ts';
import { namedElement } from '../dom/named-element.ts';
import { reveal } from '../dom/reveal.ts';
import type { LevelNotes } from './level-notes.ts';
import { hasNote } from './has-note.ts';
import { LitNotes } from './lit-notes.ts';
import { isShown, letterFor, notesAt, notesIn } from './notes-at.ts';

/** From this width on notes are beside the text, as in `BaseText.css`. */
const WIDE = '(width >= 64rem)';
/** A pointer that rests on a mark for this many milliseconds means it. */
const INTENT_DELAY = 120;

export class ReadingPage extends HTMLElement {
  #listening: AbortController | undefined;
  readonly #lit = new LitNotes(this);
  #level: LevelNotes | undefined;
  readonly #wide = matchMedia(WIDE);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The element from which the reader came to the open note. */
  #from: HTMLElement | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('pointerover', (event) => this.#pointedAt(event), { signal });
    this.addEventListener('focusin', ({ target }) => this.#focused(target), { signal });
    for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, () => this.#leave(), { signal });
    this.addEventListener('click', (event) => this.#clicked(event), { signal });
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#return(event.target), { signal });
    addEventListener('popstate', ({ state }) => this.#restore(state), { signal });
    // The first press loads the code for citing. A page that is left does not get it, which is no fault.
    const offer = () => void import('../citing/offer-note-citation.ts').catch(() => undefined);
    this.addEventListener('pointerdown', offer, { signal, once: true });
    // The focus can move to a note.
    for (const note of this.#notes) note.tabIndex = -1;
    const prepare = () => void this.#prepare(signal).catch(() => undefined);
    this.#wide.addEventListener('change', prepare, { signal });
    prepare();
    this.#arrive();
    // Until a page has loaded, a browser brings the element that its address names into view again.
    addEventListener('load', () => requestAnimationFrame(() => this.#arrive()), { signal });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#lit.show([]);
    this.#level?.stop();
    this.#level = undefined;
    this.#listening?.abort();
  }

  /** Loads the code that shows notes at this width. A page that is left does not get it, which is no fault. */
  async #prepare(signal: AbortSignal): Promise<void> {
    const [list, text] = [this.querySelector<HTMLElement>('.columns .notes > ol'), this.querySelector('.text')];
    if (list?.querySelector('.note') == null || text === null) return;
    if (!this.#wide.matches) {
      // The first touch of the page loads the sheet, for the first tap.
      await new Promise((resolve) => {
        for (const type of ['pointerdown', 'scroll']) addEventListener(type, resolve, { signal, once: true });
      });
      (await loadSheet()).prepareNotes();
      return;
    }
    const code = await import('./level-notes.ts');
    if (signal.aborted || this.#level !== undefined) return;
    this.#level = new code.LevelNotes(list, text, this.#wide);
    // The element that got the focus meanwhile has its note.
    this.#focused(document.activeElement);
    this.#arrive();
  }

  /** An address that names a note or a letter opens the note, with the words in view. */
  #arrive(): void {
    const named = namedElement(location.hash);
    if (named === null || !this.contains(named)) return;
    const note = named.matches('.note') ? named : notesAt(named, this.#notes)[0];
    if (note === undefined) return;
    // A quiet note that is named in the address is shown, with its letter.
    for (const element of [note, letterFor(note)]) element?.classList.add('asked');
    if (this.#level?.isOn !== true) return;
    this.#level.open(note);
    letterFor(note)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  #pointedAt({ target, pointerType }: PointerEvent): void {
    const notes = notesAt(target, this.#notes);
    this.#lit.show(notes);
    clearTimeout(this.#timer);
    const [note] = notes;
    if (pointerType !== 'mouse' || note === undefined || note.contains(target as Node)) return;
    this.#timer = setTimeout(() => this.#level?.open(note), INTENT_DELAY);
  }

  #focused(target: EventTarget | null): void {
    const notes = notesAt(target, this.#notes);
    this.#lit.show(notes);
    if (notes[0] !== undefined) this.#level?.open(notes[0]);
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.#lit.show([]);
  }

  #clicked(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element) || isForBrowser(event)) return;
    const link = target.closest('a');
    const back = link?.matches('.level a.k') === true ? namedElement(link.hash) : null;
    if (back !== null) {
      event.preventDefault();
      const note = target.closest<HTMLElement>('.note');
      if (note !== null) this.#level?.open(note);
      return reveal(back);
    }
    if (link !== null && !link.matches('.l')) return this.#tappedWithin(link, event);
    if (document.documentElement.dataset['depth'] === 'text') {
      const sentence = target.closest<HTMLElement>('.s');
      return void (sentence !== null && this.#openSentence(sentence));
    }
    const notes = notesAt(target, this.#notes).filter(
      (note) => link !== null || note.contains(target) || isShown(note),
    );
    const [note] = notes;
    if (note === undefined) return;
    // A letter is a link to its note until the code that shows the note has loaded.
    if (this.#wide.matches && this.#level === undefined) return;
    const from = link ?? (target.closest('mark') === null ? undefined : letterFor(note));
    if (link !== null) event.preventDefault();
    if (this.#level?.isOn !== true) {
      if (from !== undefined) void this.#openSheet(notes, from);
      return;
    }
    this.#level.open(note);
    if (link !== null) this.#follow(note, link);
  }

  /** A finger on a reference whose words are also marked gets the choice. */
  #tappedWithin(link: HTMLAnchorElement, event: MouseEvent): void {
    if (this.#level?.isOn === true || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    const notes =
      event.target instanceof Element && event.target.matches('mark') ? notesAt(event.target, this.#notes) : [];
    const shown = notes.filter(isShown);
    const from = shown[0] === undefined ? undefined : letterFor(shown[0]);
    if (from === undefined) return;
    event.preventDefault();
    void this.#openSheet(shown, from, link);
  }

  /** The focus moves to the note, and Back returns; the words keep their place in the window. */
  #follow(note: HTMLElement, from: HTMLElement): void {
    const state = history.state as unknown;
    const write = hasNote(state) ? 'replaceState' : 'pushState';
    history[write]({ note: note.id }, '', `#${note.id}`);
    this.#from = from;
    note.focus({ preventScroll: true });
  }

  async #openSheet(notes: readonly HTMLElement[], from: HTMLElement, also?: HTMLAnchorElement): Promise<void> {
    const { showNotes } = await loadSheet();
    showNotes({ notes, from, also, all: this.#notes, light: (lit) => this.#lit.show(lit) });
  }

  /** In the text alone, a sentence that is pressed has its address, its citation and its notes in the sheet. */
  async #openSentence(sentence: HTMLElement): Promise<void> {
    const notes = notesIn(sentence, this.#notes);
    const code = await import('./show-sentence.ts');
    await code.showSentence(sentence, { notes, from: sentence, all: this.#notes, light: (lit) => this.#lit.show(lit) });
  }

  /** Escape in a note leads back to its letter. */
  #return(target: EventTarget | null): void {
    const note = target instanceof Element ? target.closest<HTMLElement>('.level > .note') : null;
    if (note !== null) letterFor(note)?.focus({ preventScroll: true });
  }

  #restore(state: unknown): void {
    if (this.#level?.isOn !== true) return;
    const note = hasNote(state) ? document.getElementById(state.note) : null;
    if (note !== null && this.contains(note)) return this.#level.open(note);
    this.#from?.focus({ preventScroll: true });
    this.#from = undefined;
  }

  get #notes(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.note')];
  }
}

function loadSheet() {
  return import('./show-notes.ts');
}

customElements.define('reading-page', ReadingPage);
