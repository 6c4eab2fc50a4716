/**
 * A field and what it finds. Names come at once, from a list of their own; the whole answer takes their place.
 * Fires `search-box:state` whenever the words or what they are narrowed to change.
 */
import css from './search-box.css?inline';
import { searchFile } from '../../site-files.ts';
import { searchWords } from '../../words/search.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { NamedThings } from '../../search/query/named-things.ts';
import type { NamesFile } from '../../search/query/names-file.ts';
import { SearchEngine } from '../../search/query/search-engine.ts';
import { parseQuery, type SearchQuery } from '../../search/query/search-query.ts';
import { SearchAnswer } from './search-answer.ts';
import { focusEnd, isLetterElsewhere, moveFocus, openFirst } from './move-focus.ts';
import './search-scopes.ts';

/** Milliseconds without typing before the index is asked. */
const TYPING_PAUSE = 95;

/**
 * Attributes: `root`, the path of the site’s root; `here`, the address from there of the passage that the reader is in.
 */
export class SearchBox extends HTMLElement {
  readonly #field = document.createElement('input');
  readonly #status = makeElement('p');
  readonly #more = makeButton(searchWords.more, 'pill');
  readonly #offers = makeElement('p');
  readonly #scopes = document.createElement('search-scopes');
  readonly #results = makeElement('ol');
  readonly #language = makeElement('div');
  #names: NamedThings | undefined;
  #engine: Promise<SearchEngine> | undefined;
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
    this.#build();
    void this.#loadNames();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#field.addEventListener('input', () => this.#typed(), { signal });
    this.#more.addEventListener('click', () => void this.#answer?.more(), { signal });
    this.addEventListener('search-scopes:change', () => this.#ask(), { signal });
    this.addEventListener('search-scopes:open', () => this.#countOpened(), { signal });
    this.addEventListener('keydown', (event) => this.#pressed(event), { signal });
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
    this.#status.className = 'meta';
    this.#status.setAttribute('role', 'status');
    this.#results.setAttribute('aria-label', searchWords.results);
    this.#offers.className = 'offers';
    this.#more.hidden = true;
    const here = this.getAttribute('here');
    if (here !== null) this.#scopes.setAttribute('here', here);
    // The filters stand above the results and come after them for the keyboard: one step leads to the first result.
    this.replaceChildren(
      label,
      hint,
      this.#status,
      this.#language,
      this.#results,
      this.#more,
      this.#offers,
      this.#scopes,
    );
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const query = this.#begin();
    if (query.typed !== '')
      void this.#opened()
        .then((engine) => engine.prepare(query))
        .catch(() => undefined);
    this.#timer = setTimeout(() => void this.#answerFully(), TYPING_PAUSE);
  }

  #ask(): void {
    clearTimeout(this.#timer);
    this.#begin();
    void this.#answerFully();
  }

  /** Shows the names that are there, for what the field now holds. */
  #begin(): SearchQuery {
    const query = parseQuery(this.#field.value);
    this.#answer?.stop();
    this.#answer = new SearchAnswer(query, new Map(this.#scopes.narrowed), this.root, {
      results: this.#results,
      status: this.#status,
      more: this.#more,
      offers: this.#offers,
      language: this.#language,
      scopes: this.#scopes,
    });
    this.#answer.showNames(this.#names);
    this.dispatchEvent(new CustomEvent('search-box:state', { detail: this.state, bubbles: true }));
    return query;
  }

  async #answerFully(): Promise<void> {
    await this.#answer?.show(this.#opened(), this.#names);
    this.#countOpened();
  }

  #countOpened(): void {
    for (const name of this.#scopes.opened) this.#answer?.fill(name);
  }

  /** The index, opened once; where it could not be, the next query tries again. */
  #opened(): Promise<SearchEngine> {
    this.#engine ??= SearchEngine.open((name) => this.#load(name), { language: document.documentElement.lang });
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  async #loadNames(): Promise<void> {
    // What the first query needs is on its way while the reader types.
    this.#opened().catch(() => undefined);
    try {
      this.#names = new NamedThings((await this.#load('names')) as NamesFile);
      this.#answer?.showNames(this.#names);
    } catch {
      // The index finds names too, only later.
    }
  }

  async #load(name: string): Promise<unknown> {
    const response = await fetch(new URL(searchFile(name), this.root));
    if (!response.ok) throw new Error(`There is no file ${name} of the search.`);
    return response.json();
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      moveFocus(event, [this.#field, ...this.querySelectorAll<HTMLElement>('ol a, .offers a')]);
    else if (event.key === 'Enter' && event.target === this.#field) openFirst(event, this.#results);
  }

  /** Takes a letter that was typed elsewhere. */
  takeLetter(event: KeyboardEvent): void {
    if (isLetterElsewhere(event)) focusEnd(this.#field);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-box': SearchBox;
  }
}

customElements.define('search-box', SearchBox);
