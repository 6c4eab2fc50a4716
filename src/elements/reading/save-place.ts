/** Saves the reader's place when a page is left: the first sentence that the window still shows. */
import { selectionWords } from '../../words/selection.ts';
import { savePlace } from './reading-place.ts';
import { readSettings, SETTINGS_CHANGED } from '../settings/stored-settings.ts';

/** Attribute: `name`, the name of the passage; on a page with several passages, each has its name in `data-name`. */
export class SavePlace extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('pagehide', () => this.#save(), { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.#save(), {
      signal,
    });
    addEventListener(SETTINGS_CHANGED, () => readSettings().place === 'off' && savePlace(undefined), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #save(): void {
    if (readSettings().place === 'off') return savePlace(undefined);
    const sentence = [...document.querySelectorAll('.s[id]')].find((one) => one.getBoundingClientRect().bottom > 0);
    if (sentence === undefined) return;
    const passage = sentence.closest<HTMLElement>('[data-name]')?.dataset['name'] ?? this.getAttribute('name') ?? '';
    const name = `${passage}, ${selectionWords.sentence(sentence.querySelector<HTMLElement>('.n')?.dataset['s'] ?? '')}`;
    savePlace({ address: `${location.pathname}#${sentence.id}`, name });
  }
}

customElements.define('save-place', SavePlace);
