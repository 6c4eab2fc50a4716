/**
 * A search field and its results. Names come at once, from a list of their own; the whole answer replaces them. Fires
 * `search-box:state` whenever the words or their filters change.
 */
import css from './search-box.css?inline';
import { searchFile } from '../../site-files.ts';
import { searchWords } from '../../words/search.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { boxParts } from './box-parts.ts';
import { NamedThings } from '../../search/query/named-things.ts';
import type { NamesFile } from '../../search/query/names-file.ts';
import { SearchEngine } from '../../search/query/search-engine.ts';
import { parseQuery, type SearchQuery } from '../../search/query/search-query.ts';
import { mayNamePlace } from '../../search/query/typed-place.ts';
import { SearchAnswer } from './search-answer.ts';
import { focusEnd, isLetterElsewhere, moveFocus, openFirst } from './move-focus.ts';
import { REST } from './announcement.ts';
import { TypedPlaces } from './typed-places.ts';

/** Milliseconds without typing before the index is asked. */
const TYPING_PAUSE = 95;

/** Attributes: `root`, the path of the site’s root; `here`, the address of the reader's passage, from that root. */
export class SearchBox extends HTMLElement {
  readonly #parts = boxParts();
  #names: NamedThings | undefined;
  readonly #places = new TypedPlaces((name) => this.#load(name));
  #engine: Promise<SearchEngine> | undefined;
  #answer: SearchAnswer | undefined;
  #listening: AbortController | undefined;
  /** Whether the first result is opened as soon as it comes. */
  #opensFirst = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Address of the site's root. */
  get root(): URL {
    return new URL(this.getAttribute('root') ?? '/', location.href);
  }

  /** The query and its filters, as an address has them. */
  get state(): URLSearchParams {
    const state = new URLSearchParams();
    if (this.#parts.field.value.trim() !== '') state.set('q', this.#parts.field.value.trim());
    for (const [name, values] of this.#parts.scopes.narrowed) for (const value of values) state.append(name, value);
    return state;
  }

  connectedCallback(): void {
    adoptStyle(css);
    const here = this.getAttribute('here');
    if (here !== null) this.#parts.scopes.setAttribute('here', here);
    this.replaceChildren(...this.#parts.all);
    void this.#loadNames();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#parts.field.addEventListener('input', () => this.#typed(), { signal });
    this.#parts.more.addEventListener('click', () => void this.#answer?.more(), { signal });
    this.addEventListener('search-scopes:change', () => this.#ask(), { signal });
    this.addEventListener('search-scopes:open', () => this.#countOpened(), { signal });
    this.addEventListener('keydown', (event) => this.#pressed(event), { signal });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#parts.announcement.end();
    this.#answer?.stop();
    this.#listening?.abort();
    this.replaceChildren();
  }

  /** Searches for the query of an address. */
  search(state: URLSearchParams): void {
    this.#parts.field.value = state.get('q') ?? '';
    const names = ['kind', 'in', ...Object.keys(searchWords.filters)].filter((name) => state.has(name));
    this.#parts.scopes.narrow(new Map(names.map((name) => [name, state.getAll(name)])));
    this.#ask();
  }

  /** Takes the words back that a browser has removed from the field of a page that it kept. */
  restore(state: URLSearchParams): void {
    if (String(this.state) !== String(state)) this.search(state);
  }

  focusField(): void {
    this.#parts.field.focus();
    this.#parts.field.select();
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const query = this.#begin(REST.typing);
    if (query.typed !== '')
      void this.#opened()
        .then((engine) => engine.prepare(query))
        .catch(() => undefined);
    this.#timer = setTimeout(() => void this.#answerFully(), TYPING_PAUSE);
  }

  #ask(): void {
    clearTimeout(this.#timer);
    this.#begin(REST.choice);
    void this.#answerFully();
  }

  /**
   * Shows the names that are known for the present words of the field.
   * @param rest milliseconds before the answer is announced, at least
   */
  #begin(rest: number): SearchQuery {
    this.#opensFirst = false;
    const query = parseQuery(this.#parts.field.value);
    this.#answer?.stop();
    this.#parts.announcement.begin(rest);
    this.#answer = new SearchAnswer(query, new Map(this.#parts.scopes.narrowed), this.root, this.#parts);
    this.#answer.showNames(this.#names);
    if (mayNamePlace(query.typed)) this.#answer.awaitPlace(this.#places.find(query.typed));
    this.dispatchEvent(new CustomEvent('search-box:state', { detail: this.state, bubbles: true }));
    return query;
  }

  async #answerFully(): Promise<void> {
    const answer = this.#answer;
    await answer?.show(this.#opened(), this.#names);
    this.#countOpened();
    if (this.#opensFirst && answer === this.#answer) openFirst(this.#parts.results);
  }

  /** The listed results may still belong to the query before: then the first result is opened when it comes. */
  #entered(event: KeyboardEvent): void {
    // While characters are composed, the key only ends that.
    if (event.isComposing) return;
    event.preventDefault();
    if (this.#answer?.isListed === true) openFirst(this.#parts.results);
    else this.#opensFirst = true;
  }

  #countOpened(): void {
    for (const name of this.#parts.scopes.opened) this.#answer?.fill(name);
  }

  /** The index, opened once; if that failed, the next query tries again. */
  #opened(): Promise<SearchEngine> {
    this.#engine ??= SearchEngine.open((name) => this.#load(name), { language: document.documentElement.lang });
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  async #loadNames(): Promise<void> {
    // The files of the first query are loaded while the reader types.
    this.#opened().catch(() => undefined);
    // Without the list the index finds names too, only later.
    const names = await this.#load('names').catch(() => undefined);
    if (names === undefined) return;
    this.#names = new NamedThings(names as NamesFile);
    this.#answer?.showNames(this.#names);
  }

  async #load(name: string): Promise<unknown> {
    const response = await fetch(new URL(searchFile(name), this.root));
    if (!response.ok) throw new Error(`There is no file ${name} of the search.`);
    return response.json();
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      moveFocus(event, [this.#parts.field, ...this.querySelectorAll<HTMLElement>('ol a, .offers a')]);
    else if (event.key === 'Enter' && event.target === this.#parts.field) this.#entered(event);
  }

  /** Takes a letter that was typed elsewhere. */
  takeLetter(event: KeyboardEvent): void {
    if (isLetterElsewhere(event)) focusEnd(this.#parts.field);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-box': SearchBox;
  }
}

customElements.define('search-box', SearchBox);
