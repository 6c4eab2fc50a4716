/** The search as a dialog over any page. */
import './search-box.ts';
import { searchWords } from '../../words/search.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import type { SearchBox } from './search-box.ts';

export class SearchDialog extends HTMLElement {
  #listening: AbortController | undefined;
  #dialog: HTMLDialogElement | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#dialog = document.createElement('dialog');
    this.#dialog.setAttribute('aria-label', searchWords.field);
    const box = document.createElement('search-box');
    box.setAttribute('root', this.getAttribute('root') ?? '/');
    // On the page of a passage the search can be kept to it.
    const root = new URL(this.getAttribute('root') ?? '/', location.href).pathname;
    if (document.querySelector('reading-text') !== null)
      box.setAttribute('here', `/${location.pathname.slice(root.length)}`);
    const page = makeElement('a', searchWords.page);
    page.className = 'as-page';
    page.href = `${root}search/`;
    const close = makeButton(searchWords.close);
    close.className = 'close';
    this.#dialog.append(box, page, close);
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
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#dialog?.close();
  }

  /** A click beside the dialog, or on a result, closes it. */
  #clicked(event: MouseEvent): void {
    const isLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (event.target === this.#dialog || isLink) this.#dialog?.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-dialog': SearchDialog;
  }
}

customElements.define('search-dialog', SearchDialog);

/**
 * Opens the dialog, which is made once for a page.
 * @param searchAddress address of the search page, beside which the site's root is found
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
