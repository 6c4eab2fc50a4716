/** Full-text search: Pagefind finds, and what it found is judged by its words, because it takes a beginning for the whole where it knows no better. */
import type { Pagefind, PagefindData, PagefindFilters, PagefindResult } from './pagefind.ts';
import { indexWords, TextWords, type SearchQuery } from './search-query.ts';

/** Kinds of things, in the order in which they are shown; a list of several is ordered by how well they answer. */
export type KindOrder = readonly (readonly string[])[];

/** What a reader has narrowed the search to, by name of the filter. */
export type Narrowed = ReadonlyMap<string, readonly string[]>;

/** How many results there are, by name of a filter and by value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What was found, in order; its words come when they are asked for. */
export class FoundPlaces {
  readonly counts: Counts;
  readonly #query: SearchQuery;
  readonly #waiting: PagefindResult[];
  #count: number;

  constructor(query: SearchQuery, results: readonly PagefindResult[], counts: Counts) {
    this.#query = query;
    this.#waiting = [...results];
    this.#count = results.length;
    this.counts = counts;
  }

  /** How many there are, less those that were looked at and do not have the words. */
  get count(): number {
    return this.#count;
  }

  get isAtEnd(): boolean {
    return this.#waiting.length === 0;
  }

  /**
   * The next so many, or those that are left.
   * @param isKnown whether the place of an address is shown already
   */
  async next(most: number, isKnown: (url: string) => boolean): Promise<readonly PagefindData[]> {
    const shown: PagefindData[] = [];
    while (shown.length < most && this.#waiting.length > 0) {
      const loaded = await Promise.all(this.#waiting.splice(0, most - shown.length).map((result) => result.data()));
      const right = loaded.filter((data) => answers(data, this.#query));
      this.#count -= loaded.length - right.length;
      // Where the first do not have the words, none has: Pagefind took another word.
      if (right.length === 0 && shown.length === 0) this.#giveUp();
      shown.push(...right.filter(({ url }) => !isKnown(url)));
    }
    return shown;
  }

  #giveUp(): void {
    this.#count -= this.#waiting.length;
    this.#waiting.length = 0;
  }
}

/** Searches for a query, in the order of kinds. */
export async function searchPlaces(pagefind: Pagefind, query: SearchQuery, narrowed: Narrowed, order: KindOrder): Promise<FoundPlaces> {
  const asked = askedOf(query);
  const kinds = order.flat();
  const chosen = narrowed.get('kind') ?? kinds;
  const others = filtersOf(narrowed, 'kind');
  const [all, lists, without] = await Promise.all([
    pagefind.search(asked, { filters: { ...others, kind: { any: kinds } } }),
    Promise.all(order.map((some) => pagefind.search(asked, { filters: { ...others, kind: { any: some.filter((kind) => chosen.includes(kind)) } } }))),
    Promise.all(query.without.map((part) => pagefind.search(`${asked ?? ''} ${indexWords([part])}`, { filters: { ...others, kind: { any: kinds } } }))),
  ]);
  const unwanted = new Set(without.flatMap(({ results }) => results.map(({ id }) => id)));
  const results = lists.flatMap(({ results: some }, index) => (order[index]?.some((kind) => chosen.includes(kind)) === true ? some : []));
  return new FoundPlaces(query, results.filter(({ id }) => !unwanted.has(id)), subtract(all.filters, without.map(({ filters }) => filters)));
}

/** How many results each value of a filter would leave, whatever is chosen of that filter itself. */
export async function countValues(pagefind: Pagefind, query: SearchQuery, narrowed: Narrowed, filter: string, order: KindOrder): Promise<Readonly<Record<string, number>>> {
  const kinds = narrowed.get('kind') ?? order.flat();
  const { filters } = await pagefind.search(askedOf(query), { filters: { ...filtersOf(narrowed, filter), ...(filter === 'kind' ? {} : { kind: { any: kinds } }), [filter]: { not: '-' } } });
  return filters[filter] ?? {};
}

/** A phrase alone is found as it stands; beside other words its words are found, and judged afterwards. */
function askedOf({ words, phrases }: SearchQuery): string | null {
  if (words.length === 0 && phrases.length === 1) return `"${phrases[0] ?? ''}"`;
  const asked = indexWords([...phrases, ...words]);
  return asked === '' ? null : asked;
}

function filtersOf(narrowed: Narrowed, except: string): PagefindFilters {
  return Object.fromEntries([...narrowed].filter(([name, values]) => name !== except && values.length > 0).map(([name, any]) => [name, { any }]));
}

function subtract(counts: Counts, others: readonly Counts[]): Counts {
  const less = (name: string, value: string) => others.reduce((sum, other) => sum + (other[name]?.[value] ?? 0), 0);
  return Object.fromEntries(Object.entries(counts).map(([name, values]) => [name, Object.fromEntries(Object.entries(values).map(([value, count]) => [value, Math.max(0, count - less(name, value))]))]));
}

/** Whether the words stand in what is shown, and not only in what readers call it. */
export function isLiteral({ content, meta }: PagefindData, { words }: SearchQuery): boolean {
  const shown = new TextWords(`${meta['title'] ?? ''} ${content}`);
  return words.every((word) => shown.has(word));
}

function answers({ content, meta }: PagefindData, { words, phrases, without }: SearchQuery): boolean {
  const shown = new TextWords(`${meta['title'] ?? ''} ${content}`);
  const all = meta['aliases'] === undefined ? shown : new TextWords(`${meta['title'] ?? ''} ${content} ${meta['aliases']}`);
  return words.every((word) => all.has(word)) && phrases.every((phrase) => shown.hasPhrase(phrase)) && !without.some((part) => (part.includes(' ') ? shown.hasPhrase(part) : shown.has(part)));
}
