/**
 * Opens the search dialog in place of the search page. The dialog and the index are loaded when a reader reaches for
 * them.
 */
import { searchFile } from '../../site-files.ts';
import { isCommandKey } from '../settings/command-key.ts';

export class SearchOpener extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#open(event), { signal });
    document.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    if (location.search.includes('find=')) void import('./mark-found.ts').then((code) => code.markFound(document.body));
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #pressed(event: KeyboardEvent): void {
    const isOpening = event.key === '/' ? isCommandKey(event) : isOpeningKey(event);
    if (isOpening) this.#open(event);
  }

  #open(event: MouseEvent | KeyboardEvent): void {
    const link = this.querySelector('a');
    // A click with such a key opens the page of the search elsewhere.
    const isElsewhere = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
    if (link === null || isElsewhere) return;
    event.preventDefault();
    void import('./search-dialog.ts').then(
      (code) => code.openSearchDialog(link.href),
      () => location.assign(link.href),
    );
    preloadIndex(new URL('../', link.href));
  }
}

/** Ctrl or Command with K, wherever the focus is: it is not a letter that somebody types. */
function isOpeningKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** Loads the files that every search needs while the dialog is still loading. */
function preloadIndex(root: URL): void {
  for (const name of ['names', 'core']) {
    const href = new URL(searchFile(name), root).href;
    if (document.head.querySelector(`link[href="${href}"]`) !== null) continue;
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }),
    );
  }
}

customElements.define('search-opener', SearchOpener);
