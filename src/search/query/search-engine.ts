/** A query and its answer: everything of the search but the page. It runs in Node as it does in a browser. */
import { frameForms } from '../../words/search.ts';
import type { Narrowed } from './document-table.ts';
import { MOST_PLACES, type DocumentText, type ResultKind } from './index-format.ts';
import { IndexReader, type LoadFile } from './index-reader.ts';
import { judgeTexts, MOST_JUDGED, type JudgedThing } from './judge-texts.ts';
import type { AskedWord, Within } from './meet-words.ts';
import { isAnswered, rankThings, scoreThings, type ScoredThing } from './score.ts';
import type { SearchQuery } from './search-query.ts';
import { nearestWord } from './phrases.ts';
import { countValues, isFlat, listEverything } from './count-values.ts';
import { understand, type Lexicon } from './understand.ts';

/** What the engine must know beside its files. */
export interface EngineSettings {
  /** Language of the edition, BCP 47. */
  readonly language: string;
}

/** What a query finds. */
export interface Answer {
  readonly words: readonly AskedWord[];
  /** All results, in order; none where nothing answers. */
  readonly things: readonly ScoredThing[];
  /** Whether there are more than can be counted without reading more of the index. */
  readonly isMore: boolean;
  /** By word as it was typed: what was taken instead. */
  readonly corrected: ReadonlyMap<string, string>;
  /** Words that could not be looked up, because their part of the index is not there. */
  readonly unread: readonly string[];
  /** The language in which the query was asked, where a name in that language was met. */
  readonly language: string | undefined;
  /** How many results each value of a filter would leave, whatever is chosen of that filter itself. */
  readonly counts: (filter: string) => Readonly<Record<string, number>>;
}

const FRAMES: ReadonlySet<string> = new Set(frameForms);
/** Letters of a word from which on what it may become is loaded. */
const SHORTEST_PREPARED = 4;
/** Texts that are read to see whether words stand together. */
const MOST_READ = 60;
/** Things that are near where nothing answers. */
const MOST_NEAR = 5;

export class SearchEngine {
  readonly #reader: IndexReader;
  readonly #load: LoadFile;
  readonly #settings: EngineSettings;
  #vocabulary: Promise<readonly string[]> | undefined;

  private constructor(reader: IndexReader, load: LoadFile, settings: EngineSettings) {
    [this.#reader, this.#load, this.#settings] = [reader, load, settings];
  }

  /** @throws Error where the first file of the index cannot be had */
  static async open(load: LoadFile, settings: EngineSettings): Promise<SearchEngine> {
    return new SearchEngine(await IndexReader.open(load), load, settings);
  }

  kindOf(document: number): ResultKind | undefined {
    return this.#reader.table.kinds[document];
  }

  /** The kind of a note. */
  noteOf(document: number): string | undefined {
    return this.#reader.table.valuesOf(document, 'note')[0];
  }

  /** Loads what a query will need while it is still typed; of a word that has only begun too much could be meant. */
  async prepare({ words, phrases }: SearchQuery): Promise<void> {
    const all = [...phrases, ...words];
    const known = all.filter((word, index) => index < all.length - 1 || word.length >= SHORTEST_PREPARED);
    if (known.length > 0) await this.#understand(known.join(' '), [], false);
  }

  async ask(query: SearchQuery, narrowed: Narrowed): Promise<Answer> {
    const unread: string[] = [];
    const { words, corrected } = await this.#understand([...query.phrases, ...query.words].join(' '), unread);
    const without = new Set((await Promise.all(query.without.map((part) => this.#documentsWith(part)))).flat());
    const { table } = this.#reader;
    const within = (except?: string): Within => ({
      accepts: (document) => !without.has(document) && table.isWithin(document, narrowed, except),
      isFlat: isFlat(narrowed, except),
    });
    const asksNothing = query.words.length + query.phrases.length === 0;
    const answers = asksNothing || isAnswered(words, scoreThings(words, table));
    const rank = (some: Within) => {
      if (asksNothing) return listEverything(table.thing, some);
      return answers ? scoreThings(words, table, some) : [];
    };
    const ranked = rank(within());
    const right = query.phrases.length === 0 ? ranked : await this.#havingPhrases(ranked, words, query.phrases);
    const best = right[0]?.languages[0];
    return {
      words,
      things: right,
      isMore:
        words.some(({ entries }) => entries.some(({ entry }) => entry.places.length >= MOST_PLACES)) ||
        (query.phrases.length > 0 && ranked.length > MOST_READ),
      corrected,
      unread,
      language: best === undefined ? undefined : this.#reader.languages[best],
      counts: (filter) => countValues(filter, table, query.phrases.length === 0 ? undefined : right, rank, within),
    };
  }

  /** The next results with their texts; the first are put in order by them. */
  async read({ things, words }: Answer, query: SearchQuery, from: number, to: number): Promise<readonly JudgedThing[]> {
    const textOf = (document: number) => this.#reader.textOf(document);
    const { language } = this.#settings;
    const first = await judgeTexts(things.slice(0, MOST_JUDGED), words, query.phrases, textOf, language);
    const ordered = [...first.toSorted((a, b) => b.score - a.score || a.document - b.document)];
    if (to <= ordered.length || things.length <= MOST_JUDGED) return ordered.slice(from, to);
    const rest = await judgeTexts(
      things.slice(Math.max(MOST_JUDGED, from), to),
      words,
      query.phrases,
      textOf,
      language,
    );
    return [...ordered.slice(from), ...rest];
  }

  /** What has some of the words, where nothing answers. */
  async near(query: SearchQuery): Promise<readonly DocumentText[]> {
    const { words } = await this.#understand([...query.phrases, ...query.words].join(' '), []);
    const named = rankThings(words, this.#reader.table).slice(0, MOST_NEAR);
    return Promise.all(named.map(({ document }) => this.#reader.textOf(document)));
  }

  async #understand(words: string, unread: string[], corrects = true) {
    const reader = this.#reader;
    const orUnread = async <Read>(form: string, read: () => Promise<Read>, otherwise: Read): Promise<Read> => {
      try {
        return await read();
      } catch {
        if (!unread.includes(form)) unread.push(form);
        return otherwise;
      }
    };
    const lexicon: Lexicon = {
      count: reader.table.count,
      stopWords: reader.stopWords,
      frames: FRAMES,
      entriesNear: (form) => orUnread(form, () => reader.entriesNear(form), []),
      entryOf: (form) => orUnread(form, () => reader.entryOf(form), undefined),
      correct: async (form) =>
        !corrects || unread.includes(form) ? undefined : nearestWord(form, await this.#words()),
    };
    return understand(words, lexicon);
  }

  /** Words by which slips are corrected; without them nothing is corrected. */
  async #words(): Promise<readonly string[]> {
    this.#vocabulary ??= this.#load('vocabulary').then((file) => String(file).split(' '));
    try {
      return await this.#vocabulary;
    } catch {
      this.#vocabulary = undefined;
      return [];
    }
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

  async #havingPhrases(
    ranked: readonly ScoredThing[],
    words: readonly AskedWord[],
    phrases: readonly string[],
  ): Promise<readonly ScoredThing[]> {
    const textOf = (document: number) => this.#reader.textOf(document);
    return judgeTexts(ranked.slice(0, MOST_READ), words, phrases, textOf, this.#settings.language);
  }
}
