/** The reader's settings, as groups of radio buttons. */
import css from '../../styles/settings.css?inline';
import { settingsWords } from '../../words/settings.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { makeElement } from '../dom/make-element.ts';
import { changeSetting, readSettings, type StoredSettings } from './stored-settings.ts';

export class ReaderSettings extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    adoptStyle(css);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const settings = readSettings();
    const names = Object.keys(settingsWords.settings) as (keyof StoredSettings)[];
    const form = document.createElement('form');
    form.append(...names.map((name) => group(name, settings[name])));
    this.replaceChildren(form);
    form.addEventListener(
      'change',
      ({ target }) =>
        target instanceof HTMLInputElement && changeSetting(target.name as keyof StoredSettings, target.value as never),
      { signal },
    );
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }
}

function group(name: keyof StoredSettings, chosen: string): HTMLFieldSetElement {
  const { legend: words, choices } = settingsWords.settings[name];
  const fieldset = makeElement('fieldset');
  fieldset.append(makeElement('legend', words));
  for (const [value, label] of Object.entries(choices)) {
    const line = makeElement('label');
    const input = Object.assign(makeElement('input'), { type: 'radio', name, value, checked: value === chosen });
    line.append(input, label);
    fieldset.append(line);
  }
  return fieldset;
}

customElements.define('reader-settings', ReaderSettings);
