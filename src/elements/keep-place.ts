/** Keeps where a reader is when a page is left: the first sentence that the window still shows. */
import { selectionWords } from '../words/selection.ts';
import { forgetPlace, keepPlace } from './kept-place.ts';
import { readSettings, SETTINGS_CHANGED } from './reader-settings-store.ts';

/** Attribute: `name`, how the page is called. */
export class KeepPlace extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('pagehide', () => this.#keep(), { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.#keep(), { signal });
    addEventListener(SETTINGS_CHANGED, () => readSettings().place === 'off' && forgetPlace(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #keep(): void {
    if (readSettings().place === 'off') return forgetPlace();
    const sentence = [...document.querySelectorAll('.s[id]')].find((one) => one.getBoundingClientRect().bottom > 0);
    if (sentence === undefined) return;
    const passage = sentence.closest('section')?.querySelector('.aside a')?.textContent ?? this.getAttribute('name') ?? document.title;
    const name = `${passage}, ${selectionWords.sentence(sentence.querySelector('.n')?.textContent ?? '')}`;
    keepPlace({ address: `${location.pathname}#${sentence.id}`, name });
  }
}

customElements.define('keep-place', KeepPlace);
