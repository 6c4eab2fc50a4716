/** The search as a page: its words and filters are in the address, so that a search can be shared. */
import './search-box.ts';
import { baselineWords } from '../../words/baseline.ts';
import { missingNotice } from '../dom/missing-notice.ts';

export class SearchPage extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const missing = missingNotice(baselineWords.search);
    if (missing !== undefined) return this.prepend(missing);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const box = document.createElement('search-box');
    box.setAttribute('root', new URL('../', location.href).pathname);
    this.replaceChildren(box);
    box.search(new URLSearchParams(location.search));
    this.addEventListener('search-box:state', (event) => remember((event as CustomEvent<URLSearchParams>).detail), {
      signal,
    });
    addEventListener('pageshow', ({ persisted }) => persisted && box.restore(new URLSearchParams(location.search)), {
      signal,
    });
    box.focusField();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }
}

function remember(state: URLSearchParams): void {
  const address = new URL(location.href);
  address.search = state.toString();
  history.replaceState(history.state, '', address);
}

customElements.define('search-page', SearchPage);
