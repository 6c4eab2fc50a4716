/**
 * Opens the search dialog in place of the search page. The dialog and Pagefind are loaded when a reader reaches for
 * them.
 */
import { PAGEFIND_SCRIPT, SEARCH_INDEX, searchFile } from '../../site-files.ts';
import { isCommandKey } from '../settings/command-key.ts';

export class SearchOpener extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#open(event), { signal });
    document.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    if (location.search.includes('find='))
      void import('./mark-found.ts').then(({ markFound }) => markFound(document.body));
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
    ask(new URL('../', link.href));
  }
}

/** Asks for what every search needs while the dialog is still on its way. */
function ask(root: URL): void {
  for (const path of [
    PAGEFIND_SCRIPT,
    searchFile('names'),
    searchFile('others'),
    `${SEARCH_INDEX}wasm.${document.documentElement.lang.slice(0, 2)}.pagefind`,
  ]) {
    const isScript = path.endsWith('.js');
    const link = Object.assign(document.createElement('link'), {
      rel: isScript ? 'modulepreload' : 'preload',
      crossOrigin: '',
      href: new URL(path, root).href,
    });
    if (!isScript) link.as = 'fetch';
    document.head.append(link);
  }
}

customElements.define('search-opener', SearchOpener);
