/** The answer to one query, from the first name to the last place. It stops when another query is asked. */
import { searchWords } from '../../words/search.ts';
import { isLiteral, type FoundPlaces, type Narrowed } from '../../search/query/search-places.ts';
import type { Thing } from '../../search/query/named-things.ts';
import { sectionPath } from '../../urls.ts';
import { makeElement } from '../dom/make-element.ts';
import type { PagefindData } from '../../search/query/pagefind.ts';
import type { SearchIndex } from '../../search/query/search-index.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { placeResultItem, thingResultItem } from './result-items.ts';
import type { SearchScopes } from './search-scopes.ts';

/** Where an answer is shown. */
export interface AnswerParts {
  readonly names: HTMLElement;
  readonly places: HTMLElement;
  readonly status: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly offers: HTMLElement;
  readonly scopes: SearchScopes;
}

/** Places that are shown at first, and with each further step. */
const FIRST = 6;
const FURTHER = 20;
/** Things that are offered where nothing was found. */
const OFFERED = 5;

export class SearchAnswer {
  readonly #typed: SearchQuery;
  readonly #narrowed: Narrowed;
  readonly #index: SearchIndex;
  readonly #root: URL;
  readonly #parts: AnswerParts;
  /** Addresses that are shown. */
  readonly #shown = new Set<string>();
  #query: SearchQuery;
  #places: FoundPlaces | undefined;
  #isStopped = false;

  /** Shows the names that are there. */
  constructor(query: SearchQuery, narrowed: Narrowed, index: SearchIndex, root: URL, parts: AnswerParts) {
    this.#typed = this.#query = query;
    [this.#narrowed, this.#index, this.#root, this.#parts] = [narrowed, index, root, parts];
    parts.names.replaceChildren();
    parts.offers.replaceChildren();
    parts.more.hidden = true;
    this.#addNames(query);
    if (this.#isEmpty) this.#clear();
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Adds names that were not loaded before. */
  namesArrived(): void {
    if (!this.#isStopped) this.#addNames(this.#query);
  }

  /** Adds what full text has. */
  async full(): Promise<void> {
    if (this.#isEmpty) return;
    if (this.#parts.places.childElementCount === 0) this.#parts.status.textContent = searchWords.searching;
    try {
      await this.#index.ready;
      if (await this.#try(this.#typed)) return;
      await this.#index.learnWords();
      for (const meant of this.#index.meant(this.#typed)) if (await this.#try(meant)) return;
      if (this.#isStopped) return;
      // Without a network a part of the index may be missing, and nobody knows what it holds.
      if (navigator.onLine) this.#nothing();
      else this.#failed();
    } catch {
      if (!this.#isStopped) this.#failed();
    }
  }

  /** Adds further places. */
  async more(): Promise<void> {
    const last = this.#parts.places.lastElementChild;
    await this.#addPlaces(FURTHER);
    (last?.nextElementSibling ?? this.#parts.places.firstElementChild)?.querySelector('a')?.focus();
  }

  get #isEmpty(): boolean {
    return this.#typed.typed === '' && this.#narrowed.size === 0;
  }

  /** Whether a query finds something; then it is shown. */
  async #try(query: SearchQuery): Promise<boolean> {
    const places = await this.#index.search(query, this.#narrowed);
    if (this.#isStopped) return true;
    const first = await places.next(FIRST, (url) => this.#isShown(url));
    // The compiler takes it that nothing has changed in the meantime.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
    if (this.#isStopped) return true;
    const also = this.#index.alsoNamed(query, this.#narrowed);
    if (first.length === 0 && also.length === 0 && this.#shown.size === 0) return false;
    this.#query = query;
    this.#places = places;
    this.#parts.places.replaceChildren();
    this.#addNames(query);
    const isFirst = (place: PagefindData) =>
      place.filters['kind']?.[0] === searchWords.kinds.text && isLiteral(place, query);
    this.#show(first.filter(isFirst));
    this.#addThings(also, this.#parts.places);
    this.#show(first.filter((place) => !isFirst(place)));
    this.#parts.scopes.countKinds(places.counts);
    const count = this.#parts.names.childElementCount + places.count - (places.count > 0 ? this.#alsoPlaces(first) : 0);
    this.#parts.status.textContent = this.#summary(Math.max(count, this.#shown.size));
    return true;
  }

  /** A name that full text has too is counted once. */
  #alsoPlaces(first: readonly { readonly url: string }[]): number {
    return Math.max(0, Math.min(this.#parts.names.childElementCount, FIRST - first.length));
  }

  #summary(count: number): string {
    if (this.#typed.typed === '') return searchWords.narrowed(count);
    return this.#query === this.#typed
      ? searchWords.found(count, this.#typed.typed)
      : searchWords.foundInstead(this.#typed.typed, this.#query.typed, count);
  }

  #addNames(query: SearchQuery): void {
    this.#addThings(this.#index.named(query, this.#narrowed), this.#parts.names);
  }

  #addThings(things: readonly Thing[], list: HTMLElement): void {
    for (const thing of things) {
      const address = this.#addressOf(thing.url);
      if (this.#isShown(address.href)) continue;
      this.#shown.add(plain(address));
      list.append(thingResultItem(thing, address));
    }
  }

  async #addPlaces(most: number): Promise<void> {
    const places = (await this.#places?.next(most, (url) => this.#isShown(url))) ?? [];
    if (!this.#isStopped) this.#show(places);
  }

  #show(places: readonly PagefindData[]): void {
    for (const place of places) {
      if (this.#isShown(place.url)) continue;
      this.#shown.add(plain(new URL(place.url, location.href)));
      this.#parts.places.append(placeResultItem(place, this.#query.typed));
    }
    this.#parts.more.hidden = this.#places?.isAtEnd !== false;
  }

  #clear(): void {
    this.#parts.places.replaceChildren();
    this.#parts.status.textContent = '';
    this.#parts.scopes.countKinds(undefined);
  }

  #nothing(): void {
    this.#parts.places.replaceChildren();
    this.#parts.scopes.countKinds({});
    const only = [...this.#narrowed].filter(([name]) => name !== 'in').flatMap(([, values]) => values);
    const kinds =
      only.length > 0
        ? searchWords.only(only)
        : this.#narrowed.has('in')
          ? searchWords.here.toLowerCase()
          : searchWords.everything;
    this.#parts.status.textContent = searchWords.nothing(this.#typed.typed, kinds);
    const near = this.#index.things?.near(this.#typed, OFFERED) ?? [];
    this.#offer(near.length === 0 ? '' : searchWords.nearest, near);
  }

  #failed(): void {
    this.#parts.places.replaceChildren();
    this.#parts.status.textContent = searchWords.failed;
    this.#offer('', []);
  }

  #offer(words: string, near: readonly Thing[]): void {
    const links = near.map(({ label, url }) => link(label, this.#addressOf(url)));
    const concordance = link(searchWords.concordanceName, new URL(sectionPath('concordance'), this.#root));
    this.#parts.offers.replaceChildren(
      words,
      ...links.flatMap((one) => [' ', one]),
      ...(links.length === 0 ? [] : [makeElement('br')]),
      searchWords.allWords,
      ' ',
      concordance,
    );
  }

  #isShown(url: string): boolean {
    return this.#shown.has(plain(new URL(url, location.href)));
  }

  #addressOf(url: string): URL {
    return new URL(url.slice(1), this.#root);
  }
}

/** An address without its query; a passage and its title are the same place. */
function plain({ pathname, hash }: URL): string {
  return pathname + (hash === '#title' ? '' : hash);
}

function link(label: string, address: URL): HTMLAnchorElement {
  const anchor = makeElement('a', label);
  anchor.href = address.href;
  return anchor;
}
