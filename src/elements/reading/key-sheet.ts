/** The list of keys, as a dialog. */
import fields from '../dom/fields.css?inline';
import css from './key-sheet.css?inline';
import { keysWords } from '../../words/keys.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';

/** Attribute: `settings`, the address of the settings. */
export class KeySheet extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    adoptStyle(fields);
    adoptStyle(css);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const heading = makeElement('h2', keysWords.title);
    const list = makeElement('dl');
    list.append(
      ...Object.entries(keysWords.keys).map(([key, does]) => {
        const line = makeElement('div');
        const term = makeElement('dt');
        term.append(makeElement('kbd', key));
        line.append(term, makeElement('dd', does));
        return line;
      }),
    );
    const settings = Object.assign(makeElement('a', keysWords.off), { href: this.getAttribute('settings') ?? '' });
    const close = makeButton(keysWords.close, 'pill');
    this.#dialog = makeElement('dialog');
    this.#dialog.setAttribute('aria-label', keysWords.title);
    this.#dialog.append(heading, list, settings, close);
    this.replaceChildren(this.#dialog);
    close.addEventListener('click', () => this.#dialog?.close(), { signal });
    this.#dialog.addEventListener('click', ({ target }) => target === this.#dialog && this.#dialog.close(), {
      signal,
    });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }

  show(): void {
    if (this.#dialog?.open !== false) return;
    this.#dialog.showModal();
    // The focus is on the link below the list: a low window would begin there.
    this.#dialog.scrollTo(0, 0);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-sheet': KeySheet;
  }
}

customElements.define('key-sheet', KeySheet);

/** Opens the sheet, which is made once for a page. */
export function openKeySheet(settingsAddress: string): void {
  let sheet = document.querySelector<KeySheet>('key-sheet');
  if (sheet === null) {
    sheet = document.createElement('key-sheet');
    sheet.setAttribute('settings', settingsAddress);
    document.body.append(sheet);
  }
  sheet.show();
}
