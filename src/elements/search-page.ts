/** The search as a page: its words are in the address, so that a search can be shared. */
import './search-box.ts';
import type { SearchBox } from './search-box.ts';

export class SearchPage extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const box = document.createElement('search-box') as SearchBox;
    box.setAttribute('root', new URL('../', location.href).pathname);
    this.replaceChildren(box);
    this.addEventListener('search-box:query', (event) => remember((event as CustomEvent<string>).detail), { signal: this.#listening.signal });
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    if (asked !== '') box.search(asked);
    box.focusField();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }
}

function remember(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(history.state, '', address);
}

customElements.define('search-page', SearchPage);
