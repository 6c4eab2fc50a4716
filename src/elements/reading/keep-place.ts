/** Keeps where a reader is when a page is left: the first sentence that the window still shows. */
import { selectionWords } from '../../words/selection.ts';
import { keepPlace } from './kept-place.ts';
import { readSettings, SETTINGS_CHANGED } from '../settings/reader-settings-store.ts';

/** Attribute: `name`, how the passage is called; where the page has several, each says so itself, in `data-name`. */
export class KeepPlace extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('pagehide', () => this.#keep(), { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.#keep(), {
      signal,
    });
    addEventListener(SETTINGS_CHANGED, () => readSettings().place === 'off' && keepPlace(undefined), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #keep(): void {
    if (readSettings().place === 'off') return keepPlace(undefined);
    const sentence = [...document.querySelectorAll('.s[id]')].find((one) => one.getBoundingClientRect().bottom > 0);
    if (sentence === undefined) return;
    const passage = sentence.closest<HTMLElement>('[data-name]')?.dataset['name'] ?? this.getAttribute('name') ?? '';
    const name = `${passage}, ${selectionWords.sentence(sentence.querySelector('.n')?.textContent ?? '')}`;
    keepPlace({ address: `${location.pathname}#${sentence.id}`, name });
  }
}

customElements.define('keep-place', KeepPlace);
