/** The list of results for one query: names at first, then results; before them the place that its words name. */
import type { NamedThing } from '../../search/query/named-things.ts';
import { namedItem } from './result-items.ts';

export class ResultList {
  readonly #element: HTMLElement;
  readonly #addressOf: (url: string) => URL;
  #items: readonly HTMLLIElement[] = [];
  #place: NamedThing | undefined;
  #isPlaceApart = false;

  constructor(element: HTMLElement, addressOf: (url: string) => URL) {
    [this.#element, this.#addressOf] = [element, addressOf];
  }

  /** Whether nothing of this query is listed: the page may still list the query before. */
  get isEmpty(): boolean {
    return this.#items.length === 0 && this.#place === undefined;
  }

  /** Whether the place is listed beside the results, and is none of them. */
  get isPlaceApart(): boolean {
    return this.#isPlaceApart;
  }

  set place(place: NamedThing) {
    this.#place = place;
    this.show(this.#items);
  }

  /** Lists results after the place; if the place is one of them, it comes first. */
  show(items: readonly HTMLLIElement[]): void {
    this.#items = items;
    const place = this.#place;
    const same = items.find((one) => one.querySelector('a')?.textContent === place?.label);
    this.#isPlaceApart = place !== undefined && same === undefined;
    const first = same ?? (place === undefined ? undefined : namedItem(place, this.#addressOf));
    this.#element.replaceChildren(...(first === undefined ? [] : [first]), ...items.filter((one) => one !== same));
  }

  add(items: readonly HTMLLIElement[]): void {
    this.#items = [...this.#items, ...items];
    this.#element.append(...items);
  }
}
