/** Opens the search dialog in place of the search page. The dialog and Pagefind are loaded when a reader reaches for them. */
import { isCommandKey } from './command-key.ts';

export class SearchOpener extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#open(event), { signal });
    document.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    if (location.search.includes('find=')) void import('./mark-found.ts').then(({ markFound }) => markFound(document.body));
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key === '/' && isCommandKey(event)) this.#open(event);
  }

  #open(event: MouseEvent | KeyboardEvent): void {
    const link = this.querySelector('a');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void import('./search-dialog.ts').then(
      ({ openSearchDialog }) => openSearchDialog(link.href),
      () => location.assign(link.href),
    );
  }
}

customElements.define('search-opener', SearchOpener);
