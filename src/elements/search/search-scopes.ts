/**
 * The filters of a search: kinds as switches with counts, everything else in lists that are filled when they are
 * opened. Fires `search-scopes:change` and `search-scopes:open`.
 */
import { searchWords } from '../../words/search.ts';
import type { Narrowed } from '../../search/query/document-table.ts';
import fieldsCss from '../dom/fields.css?inline';
import css from './search-scopes.css?inline';
import { adoptStyle } from '../dom/adopt-style.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';

const FILTERS = Object.entries(searchWords.filters);
const SEARCHED_KINDS: readonly string[] = Object.values(searchWords.kinds);

/** Attribute: `here`, the address of the reader's passage, from the root of the site. */
export class SearchScopes extends HTMLElement {
  readonly #buttons = new Map<string, HTMLButtonElement>();
  readonly #lists = new Map<string, HTMLSelectElement>();
  readonly #details = document.createElement('details');
  readonly #here = document.createElement('input');
  readonly #chosen = new Map<string, readonly string[]>();
  #listening: AbortController | undefined;

  connectedCallback(): void {
    // Also for the field of the search, which is beside them.
    adoptStyle(fieldsCss);
    adoptStyle(css);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const kinds = makeElement('fieldset');
    kinds.setAttribute('aria-label', searchWords.kind);
    kinds.append(...SEARCHED_KINDS.map((kind) => this.#kindButton(kind)));
    const fields = makeElement('div');
    fields.className = 'fields';
    fields.append(...this.#hereBox(), ...FILTERS.map(([name, label]) => this.#filterList(name, label)));
    const summary = makeElement('summary', searchWords.narrow);
    summary.className = 'meta';
    this.#details.replaceChildren(summary, fields);
    this.replaceChildren(kinds, this.#details);
    this.addEventListener('click', ({ target }) => this.#pressed(target), { signal });
    this.addEventListener('change', () => this.#changed(), { signal });
    this.#details.addEventListener(
      'toggle',
      () => this.#details.open && this.dispatchEvent(new CustomEvent('search-scopes:open', { bubbles: true })),
      { signal },
    );
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }

  get narrowed(): Narrowed {
    return this.#chosen;
  }

  /** Takes over the filters of an address or another page. */
  narrow(narrowed: Narrowed): void {
    this.#chosen.clear();
    for (const [name, values] of narrowed) this.#chosen.set(name, values);
    this.#details.open = [...narrowed.keys()].some((name) => name !== 'kind');
    this.#show();
  }

  /** Names of the filters whose values should be counted. */
  get opened(): readonly string[] {
    return this.#details.open ? FILTERS.map(([name]) => name) : [];
  }

  /**
   * Writes counts beside the kinds; without counts, none.
   * @param isMore whether there may be more than were counted
   */
  countKinds(counts: Readonly<Record<string, number>> | undefined, isMore = false): void {
    for (const [kind, button] of this.#buttons) {
      const tally = button.querySelector('.tally');
      if (tally !== null)
        tally.textContent = counts === undefined ? '' : ` ${searchWords.tally(counts[kind] ?? 0, isMore)}`;
      button.classList.toggle('empty', counts !== undefined && (counts[kind] ?? 0) === 0);
    }
  }

  /** Fills the list of a filter with the values that still have results, and with the chosen ones. */
  fill(name: string, counts: Readonly<Record<string, number>>, isMore = false): void {
    const list = this.#lists.get(name);
    const chosen = this.#chosen.get(name)?.[0] ?? '';
    const values = Object.entries(counts)
      .filter(([value, count]) => count > 0 || value === chosen)
      .toSorted(([a], [b]) => a.localeCompare(b, document.documentElement.lang, { numeric: true }));
    list?.replaceChildren(
      new Option(searchWords.any, ''),
      ...values.map(([value, count]) => new Option(`${value} (${searchWords.tally(count, isMore)})`, value)),
    );
    if (list !== undefined) list.value = chosen;
  }

  #kindButton(kind: string): HTMLButtonElement {
    const button = makeButton(kind, 'pill', 'choice');
    const tally = makeElement('span');
    tally.className = 'tally';
    button.append(tally);
    button.dataset['kind'] = kind;
    this.#buttons.set(kind, button);
    return button;
  }

  #filterList(name: string, label: string): HTMLLabelElement {
    const field = makeElement('label', label);
    const list = makeElement('select');
    list.name = name;
    list.append(new Option(searchWords.any, ''));
    this.#lists.set(name, list);
    field.append(list);
    return field;
  }

  #hereBox(): readonly HTMLElement[] {
    if (!this.hasAttribute('here')) return [];
    this.#here.type = 'checkbox';
    const label = makeElement('label');
    label.className = 'here';
    label.append(this.#here, searchWords.here);
    return [label];
  }

  #pressed(target: EventTarget | null): void {
    const kind =
      target instanceof Element ? target.closest<HTMLElement>('button[data-kind]')?.dataset['kind'] : undefined;
    if (kind === undefined) return;
    const before = this.#chosen.get('kind') ?? [];
    this.#choose('kind', before.includes(kind) ? before.filter((other) => other !== kind) : [...before, kind]);
    this.#announce();
  }

  #changed(): void {
    for (const [name, list] of this.#lists) this.#choose(name, list.value === '' ? [] : [list.value]);
    if (this.hasAttribute('here')) this.#choose('in', this.#here.checked ? [this.getAttribute('here') ?? ''] : []);
    this.#announce();
  }

  #choose(name: string, values: readonly string[]): void {
    if (values.length === 0) this.#chosen.delete(name);
    else this.#chosen.set(name, values);
  }

  #announce(): void {
    this.#show();
    this.dispatchEvent(new CustomEvent('search-scopes:change', { bubbles: true }));
  }

  #show(): void {
    for (const [kind, button] of this.#buttons)
      button.setAttribute('aria-pressed', String(this.#chosen.get('kind')?.includes(kind) === true));
    for (const [name, list] of this.#lists) {
      const value = this.#chosen.get(name)?.[0] ?? '';
      if (![...list.options].some((option) => option.value === value)) list.append(new Option(value, value));
      list.value = value;
    }
    this.#here.checked = this.#chosen.has('in');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-scopes': SearchScopes;
  }
}

customElements.define('search-scopes', SearchScopes);
