/** A query and its answer: everything of the search but the page. It runs in Node as it does in a browser. */
import type { Answer, Read } from './answer.ts';
import type { Narrowed } from './document-table.ts';
import { MOST_PLACES, type DocumentText, type ResultKind } from './index-format.ts';
import { indexLexicon } from './index-lexicon.ts';
import { IndexReader, type LoadFile } from './index-reader.ts';
import { literalFirst } from './literal-first.ts';
import { judgeTexts, MOST_JUDGED } from './judge-texts.ts';
import type { AskedWord, Within } from './meet-words.ts';
import { hasAnswer, rankThings, scoreThings } from './score.ts';
import type { ScoredThing } from './score-document.ts';
import { parseQuery, type SearchQuery } from './search-query.ts';
import { havePhrases, thingsWith, type AskedPhrases, type PhraseIndex } from './asked-phrases.ts';
import { countValues, isFlat, listEverything } from './count-values.ts';
import { typedLanguages } from './typed-languages.ts';
import { understand } from './understand.ts';

/** Facts that the engine needs beside its files. */
export interface EngineSettings {
  /** Language of the edition, BCP 47. */
  readonly language: string;
}

/** From this many letters on, words that a word may become are loaded. */
const SHORTEST_PREPARED = 4;
/** How many similar things are offered if nothing answers. */
const MOST_NEAR = 5;

export class SearchEngine {
  readonly #reader: IndexReader;
  readonly #settings: EngineSettings;

  private constructor(reader: IndexReader, settings: EngineSettings) {
    [this.#reader, this.#settings] = [reader, settings];
  }

  /** @throws Error if the first file of the index cannot be loaded */
  static async open(load: LoadFile, settings: EngineSettings): Promise<SearchEngine> {
    return new SearchEngine(await IndexReader.open(load), settings);
  }

  kindOf(document: number): ResultKind | undefined {
    return this.#reader.table.kinds[document];
  }

  /** Languages of words in other scripts, by the script. */
  get scripts(): Readonly<Record<string, string>> {
    return this.#reader.scripts;
  }

  /** The kind of a note. */
  noteOf(document: number): string | undefined {
    return this.#reader.table.valuesOf(document, 'note')[0];
  }

  /** Loads the files that a query will need while it is still typed; the beginning of a word could mean too many. */
  async prepare({ words, phrases }: SearchQuery): Promise<void> {
    const all = [...phrases, ...words];
    const known = all.filter((word, index) => index < all.length - 1 || word.length >= SHORTEST_PREPARED);
    if (known.length > 0) await this.#understand(known.join(' '), [], false);
  }

  async ask(query: SearchQuery, narrowed: Narrowed): Promise<Answer> {
    const answer = await this.#answer(query, narrowed);
    const simple = await this.#simplified(query);
    const other = simple.typed === query.typed ? answer : await this.#answer(simple, narrowed);
    return bestOf(other) > bestOf(answer)
      ? this.#ofPhrases(simple, narrowed, other)
      : this.#ofPhrases(query, narrowed, answer);
  }

  /** If nothing at all has every phrase of the query, things that have at least one of them are an answer too. */
  async #ofPhrases(query: SearchQuery, narrowed: Narrowed, answer: Answer): Promise<Answer> {
    if (query.phrases.length < 2 || answer.things.length > 0 || answer.unread.length > 0) return answer;
    if (narrowed.size > 0 && (await this.#answer(query, new Map())).things.length > 0) return answer;
    return this.#answer(query, narrowed, true);
  }

  async #answer(query: SearchQuery, narrowed: Narrowed, isAny = false): Promise<Answer> {
    const unread: string[] = [];
    const { words, kinds, corrected, lookedUp } = await this.#understand(
      [...query.phrases, ...query.words].join(' '),
      unread,
    );
    const without = new Set((await Promise.all(query.without.map((part) => this.#documentsWith(part)))).flat());
    const { table } = this.#reader;
    const within = (except?: string): Within => ({
      accepts: (document) => !without.has(document) && table.isWithin(document, narrowed, except),
      isFlat: isFlat(narrowed, except),
    });
    // A query of signs alone finds nothing. A query that only leaves words out finds everything else.
    const asksNothing =
      query.words.length + query.phrases.length === 0 && (query.typed === '' || query.without.length > 0);
    const hasPhrases = query.phrases.length > 0;
    const has =
      hasPhrases && words.length > 0 ? await havePhrases({ ...query, isAny }, this.#phraseIndex, unread) : undefined;
    const answers = asksNothing || hasAnswer(words, table, kinds);
    const rank = (some: Within) => {
      if (asksNothing) return listEverything(table.thing, some);
      if (has !== undefined) return thingsWith(rankThings(words, table, some, kinds), has);
      return answers ? scoreThings(words, table, some, kinds) : [];
    };
    const things = rank(within());
    const best = words.some(isForeign) ? things[0]?.languages[0] : undefined;
    return {
      words,
      phrases: query.phrases,
      isAny,
      things,
      // All documents with a phrase are listed if those of one of its words are.
      isMore: things.length > 0 && (hasPhrases ? words.every(hasUnlisted) : words.some(hasUnlisted)),
      corrected,
      lookedUp,
      unread,
      language: best === undefined ? undefined : this.#reader.languages[best],
      typedIn: typedLanguages(query.typed, words, this.#reader.stopWords),
      counts: (filter) => countValues(filter, table, rank, within),
    };
  }

  /**
   * The next results with their texts; the first are sorted by them.
   * @param from 0, or the next number that the last call returned
   */
  async read(answer: Answer, from: number, to: number): Promise<Read> {
    const { things, words } = answer;
    const first = await this.#judge(things.slice(0, MOST_JUDGED), words, answer);
    const ordered = literalFirst(first.right, this.#reader.table.kinds);
    const next = Math.min(to, things.length);
    if (next <= MOST_JUDGED) return { results: ordered.slice(from, to), lost: first.lost, next };
    const rest = await this.#judge(things.slice(Math.max(MOST_JUDGED, from), to), words, answer);
    return {
      results: [...ordered.slice(from), ...rest.right],
      lost: rest.lost + (from === 0 ? first.lost : 0),
      next,
    };
  }

  /** Things that have some of the words, if nothing answers. */
  async near(query: SearchQuery): Promise<readonly DocumentText[]> {
    const { phrases, words: typed } = await this.#simplified(query);
    const { words } = await this.#understand([...phrases, ...typed].join(' '), []);
    const named = rankThings(words, this.#reader.table)
      .filter(({ coverage }) => coverage > 0)
      .slice(0, MOST_NEAR);
    const texts = await Promise.all(named.map(({ document }) => this.#reader.textOf(document).catch(() => undefined)));
    return texts.filter((text) => text !== undefined);
  }

  /** The query with simplified Han characters in place of traditional ones. */
  async #simplified(query: SearchQuery): Promise<SearchQuery> {
    const typed = await this.#reader.simplified(query.typed);
    return typed === query.typed ? query : parseQuery(typed);
  }

  async #understand(words: string, unread: string[], corrects = true) {
    return understand(words, indexLexicon(this.#reader, unread, corrects));
  }

  async #documentsWith(part: string): Promise<readonly number[]> {
    const { words } = await this.#understand(part, []);
    const [first = [], ...others] = words.map(({ entries }) =>
      entries
        .filter(({ likeness }) => likeness === 1)
        .flatMap(({ entry }) => entry.places.map(({ document }) => document)),
    );
    return first.filter((document) => others.every((other) => other.includes(document)));
  }

  get #phraseIndex(): PhraseIndex {
    return { pairs: this.#reader.pairs, textOf: (document) => this.#reader.textOf(document) };
  }

  #judge(things: readonly ScoredThing[], words: readonly AskedWord[], phrases: AskedPhrases) {
    const textOf = (document: number) => this.#reader.textOf(document).catch(() => undefined);
    return judgeTexts(things, words, phrases, textOf, this.#settings.language);
  }
}

/** Whether the edition itself does not use a word; many languages share their letters, and some of their words. */
function isForeign({ asked, entries }: AskedWord): boolean {
  const isOwn = entries.some(({ entry, likeness }) => likeness === 1 && entry.places.length > 0);
  return /^\p{sc=Latin}+$/u.test(asked) ? !isOwn : /\p{L}/u.test(asked);
}

/** Whether not all documents with a word are listed. */
function hasUnlisted({ entries }: AskedWord): boolean {
  return entries.some(({ entry }) => entry.places.length >= MOST_PLACES);
}

function bestOf({ things }: Answer): number {
  return things[0]?.score ?? 0;
}
