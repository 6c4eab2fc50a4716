/**
 * A field and what it finds. Names come at once, from a list of their own; what full text has joins below them, so that
 * nothing moves under a pointer.
 * Fires `search-box:state` whenever the words or what they are narrowed to change.
 */
import css from '../../styles/search.css?inline';
import { searchWords } from '../../words/search.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { countValues, type Narrowed } from '../../search/query/search-places.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { loadPagefind } from '../../search/query/pagefind.ts';
import { SearchAnswer } from './search-answer.ts';
import { SEARCHED_KINDS, SearchIndex } from '../../search/query/search-index.ts';
import { parseQuery, type SearchQuery } from '../../search/query/search-query.ts';
import './search-scopes.ts';

/** Milliseconds without typing before full text is searched. */
const TYPING_PAUSE = 95;

/**
 * Attributes: `root`, the path of the site’s root; `here`, the address from there of the passage that the reader is in.
 */
export class SearchBox extends HTMLElement {
  readonly #field = document.createElement('input');
  readonly #status = makeElement('p');
  readonly #more = makeButton(searchWords.more);
  readonly #offers = makeElement('p');
  readonly #scopes = document.createElement('search-scopes');
  readonly #names = makeElement('ol');
  readonly #places = makeElement('ol');
  #index: SearchIndex | undefined;
  #answer: SearchAnswer | undefined;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Address of the site's root. */
  get root(): URL {
    return new URL(this.getAttribute('root') ?? '/', location.href);
  }

  /** What is searched, as an address has it. */
  get state(): URLSearchParams {
    const state = new URLSearchParams();
    if (this.#field.value.trim() !== '') state.set('q', this.#field.value.trim());
    for (const [name, values] of this.#scopes.narrowed) for (const value of values) state.append(name, value);
    return state;
  }

  connectedCallback(): void {
    adoptStyle(css);
    this.#index = new SearchIndex(this.root);
    this.#build();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#field.addEventListener('input', () => this.#typed(), { signal });
    this.#more.addEventListener('click', () => void this.#answer?.more(), { signal });
    this.addEventListener('search-scopes:change', () => this.#ask(), { signal });
    this.addEventListener('search-scopes:open', () => void this.#countOpened(), { signal });
    this.addEventListener('keydown', (event) => this.#moved(event), { signal });
    void this.#index.ready.then(
      () => this.#answer?.namesArrived(),
      () => undefined,
    );
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#answer?.stop();
    this.#listening?.abort();
    this.replaceChildren();
  }

  /** Searches for what an address says. */
  search(state: URLSearchParams): void {
    this.#field.value = state.get('q') ?? '';
    const names = ['kind', 'in', ...Object.keys(searchWords.filters)].filter((name) => state.has(name));
    this.#scopes.narrow(new Map(names.map((name) => [name, state.getAll(name)])));
    this.#ask();
  }

  focusField(): void {
    this.#field.focus();
    this.#field.select();
  }

  #build(): void {
    const label = makeElement('label', searchWords.field);
    label.append(this.#field);
    const hint = makeElement('p', searchWords.hint);
    hint.className = 'meta';
    hint.id = 'search-hint';
    Object.assign(this.#field, { type: 'search', name: 'q', autocomplete: 'off', spellcheck: false });
    this.#field.setAttribute('aria-describedby', hint.id);
    this.#status.setAttribute('role', 'status');
    this.#names.setAttribute('aria-label', searchWords.names);
    this.#places.setAttribute('aria-label', searchWords.places);
    this.#offers.className = 'offers';
    this.#more.hidden = true;
    const here = this.getAttribute('here');
    if (here !== null) this.#scopes.setAttribute('here', here);
    this.replaceChildren(label, hint, this.#scopes, this.#status, this.#names, this.#places, this.#more, this.#offers);
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const query = this.#begin();
    this.#index?.prepare(query).catch(() => undefined);
    this.#timer = setTimeout(() => this.#full(), TYPING_PAUSE);
  }

  #ask(): void {
    clearTimeout(this.#timer);
    this.#begin();
    this.#full();
  }

  /** Shows the names that are loaded already, for what the field now holds. */
  #begin(): SearchQuery {
    const query = parseQuery(this.#field.value);
    this.#answer?.stop();
    const { narrowed } = this.#scopes;
    const parts = {
      names: this.#names,
      places: this.#places,
      status: this.#status,
      more: this.#more,
      offers: this.#offers,
      scopes: this.#scopes,
    };
    this.#answer = this.#index && new SearchAnswer(query, new Map(narrowed), this.#index, this.root, parts);
    this.dispatchEvent(new CustomEvent('search-box:state', { detail: this.state, bubbles: true }));
    return query;
  }

  #full(): void {
    void this.#answer?.full();
    void this.#countOpened();
  }

  async #countOpened(): Promise<void> {
    const narrowed: Narrowed = new Map(this.#scopes.narrowed);
    const query = parseQuery(this.#field.value);
    for (const name of this.#scopes.opened) {
      try {
        this.#scopes.fill(
          name,
          await countValues(await loadPagefind(this.root), query, narrowed, name, SEARCHED_KINDS),
        );
      } catch {
        return; // The answer itself says that the index is missing.
      }
    }
  }

  /** Arrow keys go from the field through the results and back. */
  #moved(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: readonly HTMLElement[] = [this.#field, ...this.querySelectorAll<HTMLElement>('ol a, .offers a')];
    const index = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[index + (event.key === 'ArrowDown' ? 1 : -1)];
    if (index < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-box': SearchBox;
  }
}

customElements.define('search-box', SearchBox);
