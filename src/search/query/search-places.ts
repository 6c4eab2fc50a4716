/**
 * Full-text search: Pagefind finds places, and each is then checked for the words, because Pagefind takes the beginning
 * of a word for the whole if it has nothing better.
 */
import type { Pagefind, PagefindData, PagefindFilters, PagefindFound, PagefindResult } from './pagefind.ts';
import { indexWords, TextWords, type SearchQuery } from './search-query.ts';

/** Kinds of things, and how the index names them. */
export interface IndexedKinds {
  /** In the order in which they are shown; a list of several is ordered by how well they answer. */
  readonly order: readonly (readonly string[])[];
  /** The most numerous kind, which the index does not name: a result without a kind is of this one. */
  readonly unnamed: string;
  /** The kind of records that only the index needs, and nobody finds. */
  readonly marks: string;
}

/** What a reader has narrowed the search to, by name of the filter. */
export type Narrowed = ReadonlyMap<string, readonly string[]>;

/** How many results there are of each kind. */
export type PlaceCounts = Readonly<Record<string, number>>;

/** What was found, in order; its words come when they are asked for. */
export class FoundPlaces {
  readonly counts: PlaceCounts;
  readonly #query: SearchQuery;
  readonly #waiting: PagefindResult[];
  #count: number;

  constructor(query: SearchQuery, results: readonly PagefindResult[], counts: PlaceCounts) {
    this.#query = query;
    this.#waiting = [...results];
    this.#count = results.length;
    this.counts = counts;
  }

  /** How many there are, less those that were checked and do not have the words. */
  get count(): number {
    return this.#count;
  }

  get isAtEnd(): boolean {
    return this.#waiting.length === 0;
  }

  /**
   * The next so many, less those that do not have the words after all.
   * @param isKnown whether the place of an address is shown already
   */
  async next(most: number, isKnown: (url: string) => boolean): Promise<readonly PagefindData[]> {
    const loaded = await Promise.all(this.#waiting.splice(0, most).map((result) => result.data()));
    const right = loaded.filter((data) => answers(data, this.#query));
    this.#count -= loaded.length - right.length;
    if (right.length === 0) {
      // If the first do not have the words, none has: Pagefind took another word.
      this.#count -= this.#waiting.length;
      this.#waiting.length = 0;
    }
    return right.filter(({ url }) => !isKnown(url));
  }
}

/**
 * Searches for a query, in the order of kinds.
 * @param stopWords very common words, in lower case: their part of the index is large, and every result is checked for
 *   all words anyway
 */
export async function searchPlaces(
  pagefind: Pagefind,
  query: SearchQuery,
  narrowed: Narrowed,
  kinds: IndexedKinds,
  stopWords: ReadonlySet<string>,
): Promise<FoundPlaces> {
  const every = kinds.order.flat();
  const chosen = narrowed.get('kind') ?? every;
  const search = (words: string | null, some: readonly string[]) =>
    pagefind.search(words, { filters: { ...filtersOf(narrowed, 'kind'), kind: ofKinds(some, kinds) } });
  const asked = askedOf(query, stopWords);
  const [lists, without] = await Promise.all([
    Promise.all(
      kinds.order.map(async (some) => {
        const all = await search(asked, some);
        const wanted = some.filter((kind) => chosen.includes(kind));
        // The kinds that were not chosen are counted too.
        const { results } =
          wanted.length === some.length ? all : wanted.length === 0 ? { results: [] } : await search(asked, wanted);
        return { results, counts: countKinds(all, some, kinds) };
      }),
    ),
    Promise.all(query.without.map((part) => search(`${asked ?? ''} ${indexWords([part])}`, every))),
  ]);
  const unwanted = new Set(without.flatMap(({ results }) => results.map(({ id }) => id)));
  const unwantedCounts = without.map((found) => new Map(countKinds(found, every, kinds)));
  const counts = Object.fromEntries(
    lists
      .flatMap((list) => list.counts)
      .map(([kind, count]) => [
        kind,
        Math.max(0, count - unwantedCounts.reduce((sum, counted) => sum + (counted.get(kind) ?? 0), 0)),
      ]),
  );
  return new FoundPlaces(
    query,
    lists.flatMap(({ results }) => results).filter(({ id }) => !unwanted.has(id)),
    counts,
  );
}

/** How many results each value of a filter would leave, whatever is chosen of that filter itself. */
export async function countValues(
  pagefind: Pagefind,
  query: SearchQuery,
  narrowed: Narrowed,
  filter: string,
  kinds: IndexedKinds,
): Promise<Readonly<Record<string, number>>> {
  const chosen = narrowed.get('kind') ?? kinds.order.flat();
  const { filters } = await pagefind.search(askedOf(query), {
    filters: { ...filtersOf(narrowed, filter), kind: ofKinds(chosen, kinds), [filter]: { not: '-' } },
  });
  return filters[filter] ?? {};
}

function ofKinds(some: readonly string[], { order, unnamed, marks }: IndexedKinds): PagefindFilters[string] {
  return some.includes(unnamed)
    ? { none: [...order.flat().filter((kind) => !some.includes(kind)), marks] }
    : { any: some };
}

function countKinds(
  { results, filters }: PagefindFound,
  some: readonly string[],
  { unnamed }: IndexedKinds,
): readonly (readonly [string, number])[] {
  const named = some.filter((kind) => kind !== unnamed).map((kind) => [kind, filters['kind']?.[kind] ?? 0] as const);
  const rest = results.length - named.reduce((sum, [, count]) => sum + count, 0);
  return some.includes(unnamed) ? [...named, [unnamed, rest]] : named;
}

/**
 * A phrase alone is searched as a phrase. Beside other words, its words are searched, and the phrase is checked
 * afterwards.
 */
function askedOf({ words, phrases }: SearchQuery, stopWords: ReadonlySet<string> = new Set()): string | null {
  if (words.length === 0 && phrases.length === 1) return `"${phrases[0] ?? ''}"`;
  const all = [...phrases.flatMap((phrase) => phrase.split(/\s+/u)), ...words];
  const rarer = all.filter((word) => !stopWords.has(word.toLowerCase()));
  const asked = indexWords(rarer.length === 0 ? all : rarer);
  return asked === '' ? null : asked;
}

function filtersOf(narrowed: Narrowed, except: string): PagefindFilters {
  return Object.fromEntries(
    [...narrowed]
      .filter(([name, values]) => name !== except && values.length > 0)
      .map(([name, any]) => [name, { any }]),
  );
}

/** Whether the words stand in what is shown, and not only in what readers call it. */
export function isLiteral({ content, meta }: PagefindData, { words }: SearchQuery): boolean {
  const shown = new TextWords(`${meta['title'] ?? ''} ${content}`);
  return words.every((word) => shown.has(word));
}

function answers({ content, meta }: PagefindData, { words, phrases, without }: SearchQuery): boolean {
  const shown = new TextWords(`${meta['title'] ?? ''} ${content}`);
  const all =
    meta['aliases'] === undefined ? shown : new TextWords(`${meta['title'] ?? ''} ${content} ${meta['aliases']}`);
  return (
    words.every((word) => all.has(word)) &&
    phrases.every((phrase) => shown.hasPhrase(phrase)) &&
    !without.some((part) => (part.includes(' ') ? shown.hasPhrase(part) : shown.has(part)))
  );
}
