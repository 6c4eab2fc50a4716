/** The reader's settings: groups of radio buttons in the page, which show the stored values. */
import { changeSetting, readSettings, type StoredSettings } from './stored-settings.ts';

export class ReaderSettings extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const settings = readSettings();
    for (const input of this.querySelectorAll('input'))
      input.checked = settings[input.name as keyof StoredSettings] === input.value;
    this.addEventListener(
      'change',
      ({ target }) =>
        target instanceof HTMLInputElement && changeSetting(target.name as keyof StoredSettings, target.value as never),
      { signal },
    );
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

customElements.define('reader-settings', ReaderSettings);
