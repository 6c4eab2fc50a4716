/** Everything that the search loads, and how a query is answered: as it was typed, or else as it was probably meant. */
import type { VocabularyFile, NamesFile, OtherWordsFile } from './loaded-files.ts';
import { indexMarks, searchWords } from '../../words/search.ts';
import { searchPlaces, type FoundPlaces, type IndexedKinds, type Narrowed } from './search-places.ts';
import { NamedThings, type Thing } from './named-things.ts';
import { searchFile } from '../../site-files.ts';
import { loadPagefind } from './pagefind.ts';
import { withWords, type SearchQuery } from './search-query.ts';

const { kinds } = searchWords;

/** The text stands before what is said about it, sources stand last; between the others the better answer is first. */
export const SEARCHED_KINDS: IndexedKinds = {
  order: [
    [kinds.text],
    Object.values(kinds).filter((kind) => kind !== kinds.text && kind !== kinds.source),
    [kinds.source],
  ],
  unnamed: kinds.annotation,
  marks: indexMarks,
};

export class SearchIndex {
  /** The names, as soon as they are there. */
  things: NamedThings | undefined;
  /** Settled when names and other words are there. */
  readonly ready: Promise<void>;
  readonly #root: URL;
  #stopWords: ReadonlySet<string> = new Set();
  #words: Promise<void> | undefined;

  /** @param root address of the site's root */
  constructor(root: URL) {
    this.#root = root;
    this.ready = this.#load();
    // Those who wait for `ready` see the error; this only prevents an unhandled rejection while nobody waits.
    this.ready.catch(() => undefined);
  }

  /** What a query names at once, if the names are there. */
  named(query: SearchQuery, narrowed: Narrowed): readonly Thing[] {
    return within(narrowed, this.things?.findNamed(query) ?? []);
  }

  /** What readers call by the words of a query, even if these stand in the text. */
  alsoNamed(query: SearchQuery, narrowed: Narrowed): readonly Thing[] {
    return within(narrowed, this.things?.find(query) ?? []);
  }

  /** Loads the parts of the index on the words, before a search needs them. */
  async prepare(query: SearchQuery): Promise<void> {
    const pagefind = await loadPagefind(this.#root);
    const rarer = query.words.filter((word) => word.length > 2 && !this.#stopWords.has(word.toLowerCase()));
    if (rarer.length > 0) await pagefind.preload(rarer.join(' '));
  }

  async search(query: SearchQuery, narrowed: Narrowed): Promise<FoundPlaces> {
    return searchPlaces(await loadPagefind(this.#root), query, narrowed, SEARCHED_KINDS, this.#stopWords);
  }

  /**
   * Queries that may have been meant if the query as typed has found nothing: without slips, then without very common
   * words.
   */
  meant(query: SearchQuery): readonly SearchQuery[] {
    const { things } = this;
    if (things === undefined || query.words.length === 0) return [];
    const corrected = withWords(
      query,
      query.words.map((word) => things.correct(word) ?? word),
    );
    const phrase = things.correctPhrase(query.words);
    const whole = phrase === undefined ? query : withWords(query, phrase.split(' '));
    const fewer = (some: SearchQuery) =>
      withWords(
        some,
        some.words.filter((word) => !this.#stopWords.has(word.toLowerCase())),
      );
    return [whole, corrected, fewer(query), fewer(corrected)].filter(
      (one, index, all) =>
        one.words.length > 0 &&
        one.typed !== query.typed &&
        all.findIndex(({ typed }) => typed === one.typed) === index,
    );
  }

  /** Loads the words by which a query is corrected; only a query that has found nothing needs them. */
  async learnWords(): Promise<void> {
    this.#words ??= this.#file<VocabularyFile>('words').then((file) => this.things?.addWords(file));
    await this.#words;
  }

  async #load(): Promise<void> {
    const names = this.#file<NamesFile>('names');
    const others = this.#file<OtherWordsFile>('others');
    const pagefind = loadPagefind(this.#root);
    // The names are shown even if the rest fails.
    for (const one of [others, pagefind]) one.catch(() => undefined);
    const things = new NamedThings(await names, kinds.text);
    this.things = things;
    const file = await others;
    things.addOthers(file);
    this.#stopWords = new Set(file.stopWords.split(' '));
  }

  async #file<File>(name: string): Promise<File> {
    const response = await fetch(new URL(searchFile(name), this.#root));
    if (!response.ok) throw new Error(`There is no list of ${name}.`);
    return (await response.json()) as File;
  }
}

/** Of all that a search can be narrowed to, a name knows only its kind. */
function within(narrowed: Narrowed, things: readonly Thing[]): readonly Thing[] {
  const chosen = narrowed.get('kind');
  if ([...narrowed.keys()].some((name) => name !== 'kind')) return [];
  return things.filter(({ kind }) => chosen === undefined || chosen.includes(kind));
}
