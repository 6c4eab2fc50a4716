/** A field and its results. Fires `search-box:query` with the words whenever they change. */
import css from '../styles/search.css?inline';
import { adoptStyle } from './adopt-style.ts';
import { loadPagefind, type PagefindData } from './pagefind.ts';

const TYPING_PAUSE = 120;
const MOST_RESULTS = 30;

export class SearchBox extends HTMLElement {
  readonly #field = document.createElement('input');
  readonly #status = document.createElement('p');
  readonly #list = document.createElement('ol');
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  /** Address of the site's root. */
  get root(): URL {
    return new URL(this.getAttribute('root') ?? '/', location.href);
  }

  connectedCallback(): void {
    adoptStyle(css);
    const label = document.createElement('label');
    label.append('Search the edition', this.#field);
    this.#field.type = 'search';
    this.#field.name = 'q';
    this.#field.autocomplete = 'off';
    this.#field.spellcheck = false;
    this.#status.setAttribute('role', 'status');
    this.replaceChildren(label, this.#status, this.#list);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#field.addEventListener('input', () => this.#typed(), { signal });
    this.addEventListener('keydown', (event) => this.#moved(event), { signal });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.replaceChildren();
  }

  /** Searches for words, as if they had been typed. */
  search(query: string): void {
    this.#field.value = query;
    void this.#search(query);
  }

  focusField(): void {
    this.#field.focus();
    this.#field.select();
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(this.#field.value), TYPING_PAUSE);
  }

  async #search(query: string): Promise<void> {
    const words = query.trim();
    const asked = (this.#asked += 1);
    this.dispatchEvent(new CustomEvent('search-box:query', { detail: words, bubbles: true }));
    if (words === '') return this.#show([], '');
    try {
      const pagefind = await loadPagefind(this.root);
      const { results } = await pagefind.search(words);
      const found = await Promise.all(results.slice(0, MOST_RESULTS).map((result) => result.data()));
      if (asked === this.#asked) this.#show(found.toSorted(byTier), countWords(results.length, words));
    } catch {
      if (asked === this.#asked) this.#show([], 'The search index could not be loaded. The menu leads to the whole text and to the glossary.');
    }
  }

  #show(found: readonly PagefindData[], status: string): void {
    this.#status.textContent = status;
    this.#list.replaceChildren(...found.map(resultItem));
  }

  /** Arrow keys go from the field through the results and back. */
  #moved(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: readonly HTMLElement[] = [this.#field, ...this.#list.querySelectorAll('a')];
    const index = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[index + (event.key === 'ArrowDown' ? 1 : -1)];
    if (index < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}

/** The text before what is said about it; within a tier Pagefind's order stays. */
function byTier(a: PagefindData, b: PagefindData): number {
  return Number(a.meta['tier'] ?? 0) - Number(b.meta['tier'] ?? 0);
}

function countWords(count: number, words: string): string {
  if (count === 0) return `Nothing found for “${words}”.`;
  const shown = count > MOST_RESULTS ? `; the first ${MOST_RESULTS} are shown` : '';
  return `${count} ${count === 1 ? 'result' : 'results'} for “${words}”${shown}.`;
}

function resultItem({ url, excerpt, meta }: PagefindData): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const kind = document.createElement('span');
  kind.className = 'meta';
  kind.textContent = meta['kind'] ?? '';
  const words = document.createElement('p');
  words.append(...markedWords(excerpt));
  item.append(link, ' ', kind, words);
  return item;
}

/** The excerpt's words and marks, and nothing else that might stand in it. */
function markedWords(excerpt: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return Array.from(body.childNodes, (node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define('search-box', SearchBox);
