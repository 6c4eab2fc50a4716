/**
 * Single keys as commands: to the next and the previous annotation and passage, and the list of keys. Never while
 * typing, and only while they are turned on.
 */
import type { keysWords } from '../../words/keys.ts';
import { isCommandKey } from '../settings/command-key.ts';

/** Attribute: `settings`, the address of the settings. */
export class ReaderKeys extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    document.addEventListener('keydown', (event) => isCommandKey(event) && this.#pressed(event.key), {
      signal: this.#listening.signal,
    });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #pressed(key: string): void {
    if (Object.hasOwn(COMMANDS, key)) COMMANDS[key as Command](this);
  }
}

/** The keys of the sheet that lists them, but for those that the search and whatever is open answer to. */
type Command = Exclude<keyof typeof keysWords.keys, '/' | 'Escape'>;

const COMMANDS: Readonly<Record<Command, (keys: ReaderKeys) => void>> = {
  j: () => focusNote(1),
  k: () => focusNote(-1),
  n: () => follow('next'),
  p: () => follow('prev'),
  '?': (keys) =>
    void import('./key-sheet.ts').then(({ openKeySheet }) => openKeySheet(keys.getAttribute('settings') ?? '')),
};

/**
 * @param step 1 to the next note, -1 to the one before; from the focused one, or else from the first that the window
 * shows
 */
function focusNote(step: 1 | -1): void {
  const notes = [...document.querySelectorAll<HTMLElement>('.note')].filter((note) => note.checkVisibility());
  const current = notes.findIndex((note) => note.contains(document.activeElement));
  const shown = notes.findIndex((note) => note.getBoundingClientRect().bottom > 0);
  const index = current >= 0 ? current + step : step > 0 ? shown : shown - 1;
  const note = notes[Math.min(Math.max(index, 0), notes.length - 1)];
  const link = note?.querySelector<HTMLElement>('a');
  if (note === undefined || !link) return;
  link.focus({ preventScroll: true });
  const { top, bottom } = note.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) note.scrollIntoView({ block: bottom - top > innerHeight ? 'start' : 'center' });
}

function follow(relation: 'next' | 'prev'): void {
  const link = document.querySelector<HTMLAnchorElement>(`a[rel=${relation}]`);
  if (link !== null) location.assign(link.href);
}

customElements.define('reader-keys', ReaderKeys);
