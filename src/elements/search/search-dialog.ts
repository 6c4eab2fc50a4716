/** The search as a dialog over any page. */
import './search-box.ts';
import fields from '../dom/fields.css?inline';
import css from './search-dialog.css?inline';
import { searchWords } from '../../words/search.ts';
import { baselineWords } from '../../words/baseline.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { missingNotice } from '../dom/missing-notice.ts';
import type { SearchBox } from './search-box.ts';

export class SearchDialog extends HTMLElement {
  #listening: AbortController | undefined;
  #dialog: HTMLDialogElement | undefined;
  readonly #page = makeElement('a', searchWords.page);

  connectedCallback(): void {
    adoptStyle(fields);
    adoptStyle(css);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#dialog = document.createElement('dialog');
    this.#dialog.setAttribute('aria-label', searchWords.field);
    const box = document.createElement('search-box');
    box.setAttribute('root', this.getAttribute('root') ?? '/');
    // On the page of a passage the search can be limited to it.
    const root = new URL(this.getAttribute('root') ?? '/', location.href).pathname;
    if (document.querySelector('reading-text') !== null)
      box.setAttribute('here', `/${location.pathname.slice(root.length)}`);
    const page = this.#page;
    page.classList.add('meta', 'as-page');
    page.href = `${root}search/`;
    const close = makeButton(searchWords.close, 'meta', 'close');
    this.#dialog.append(missingNotice(baselineWords.search) ?? box, page, close);
    this.replaceChildren(this.#dialog);
    box.addEventListener(
      'search-box:state',
      (event) => (page.search = String((event as CustomEvent<URLSearchParams>).detail)),
      { signal },
    );
    close.addEventListener('click', () => this.#dialog?.close(), { signal });
    this.#dialog.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    this.#dialog.addEventListener('click', (event) => this.#clicked(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }

  show(): void {
    if (this.#dialog?.open === false) this.#dialog.showModal();
    this.querySelector<SearchBox>('search-box')?.focusField();
  }

  /** One Escape is enough: without this, the search field would use the first one to empty itself. */
  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape') {
      this.querySelector('search-box')?.takeLetter(event);
      return;
    }
    event.preventDefault();
    this.#dialog?.close();
  }

  /** A click beside the dialog, or on a result, closes it. */
  #clicked(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link !== null && link !== this.#page && opensHere(event)) this.#leave();
    if (event.target === this.#dialog || link !== null) this.#dialog?.close();
  }

  /**
   * Back leads from a result to this search: to its page, or to this dialog if the browser has kept the page that it is
   * on.
   */
  #leave(): void {
    const here = location.href;
    history.pushState(null, '', this.#page.href);
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        history.replaceState(null, '', here);
        if (this.#dialog?.open === false) this.#dialog.showModal();
        this.querySelector('search-box')?.restore(new URLSearchParams(this.#page.search));
      },
      { once: true, ...(this.#listening === undefined ? {} : { signal: this.#listening.signal }) },
    );
  }
}

/** Whether a click leaves this page, and opens nothing beside it. */
function opensHere({ defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !defaultPrevented && button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

declare global {
  interface HTMLElementTagNameMap {
    'search-dialog': SearchDialog;
  }
}

customElements.define('search-dialog', SearchDialog);

/**
 * Opens the dialog, which is made once for a page.
 * @param searchAddress address of the search page, from which the site's root is found
 */
export function openSearchDialog(searchAddress: string): void {
  let dialog = document.querySelector<SearchDialog>('search-dialog');
  if (dialog === null) {
    dialog = document.createElement('search-dialog');
    dialog.setAttribute('root', new URL('../', searchAddress).pathname);
    document.body.append(dialog);
  }
  dialog.show();
}
