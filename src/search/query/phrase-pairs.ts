/**
 * Which documents have words in quotation marks together. The index lists every two neighbouring words with their
 * places, so that phrases are found and counted without reading texts. Pure except for loading.
 */
import { lastAtMost } from './last-at-most.ts';
import { foldedWords } from './word-forms.ts';

/** The file with the first pair of each file of pairs; and these files. */
export const PAIRS_FILE = 'pairs';
export function pairsFile(file: number): string {
  return `${PAIRS_FILE}-${file}`;
}

/**
 * A word with the words that follow it. After each of these come its places, two numbers each: the document, as the
 * distance from the one before, and the number of the first word in the document. The last word of a line is followed by
 * an empty one.
 */
export type WrittenPairs = readonly [first: string, ...followers: (readonly [second: string, ...places: number[]])[]];

/** How many pairs of a long phrase are looked up: few texts have so many that do not have all of it. */
const MOST_PAIRS = 5;
/** Letters that begin the words of more files than this are taken for a whole word. */
const MOST_FILES = 6;

/** Sorted after every letter. */
const AFTER_ALL = '\u{ffff}';

/** The numbers of the words at which something begins, by document. */
type Places = ReadonlyMap<number, ReadonlySet<number>>;

export class PhrasePairs {
  readonly #load: (name: string) => Promise<unknown>;
  #firsts: Promise<readonly string[]> | undefined;
  readonly #files = new Map<number, Promise<ReadonlyMap<string, readonly number[]>>>();

  /** @param load returns a file of the index */
  constructor(load: (name: string) => Promise<unknown>) {
    this.#load = load;
  }

  /** Whether a phrase is so long that the documents that are returned for it have to be read. */
  static isLong(phrase: string): boolean {
    return foldedWords(phrase).length > MOST_PAIRS + 1;
  }

  /**
   * The documents that have a phrase, whose last word may be unfinished; of a long one, those that have most of it.
   * @throws Error if a file cannot be loaded
   */
  async documentsWith(phrase: string): Promise<ReadonlySet<number>> {
    const words = foldedWords(phrase);
    const pairs = words.slice(1).map((word, index) => ({ pair: `${words[index] ?? ''} ${word}`, index }));
    const last = pairs.at(-1) ?? { pair: words.join(' '), index: 0 };
    // Long words are rare ones.
    const whole = pairs.slice(0, -1).toSorted((a, b) => b.pair.length - a.pair.length);
    const found = await Promise.all([
      this.#placesOf(last.pair, false, last.index),
      ...whole.slice(0, MOST_PAIRS - 1).map(({ pair, index }) => this.#placesOf(pair, true, index)),
    ]);
    const [ends, ...others] = found;
    const has = (document: number, at: number) => others.every((places) => places.get(document)?.has(at) === true);
    return new Set(
      [...ends].flatMap(([document, all]) => ([...all].some((at) => has(document, at)) ? [document] : [])),
    );
  }

  /**
   * Where the phrase of a pair begins.
   * @param isWhole whether the second word is finished
   * @param index number of the pair in the phrase
   */
  async #placesOf(pair: string, isWhole: boolean, index: number): Promise<Places> {
    this.#firsts ??= this.#load(PAIRS_FILE) as Promise<readonly string[]>;
    this.#firsts.catch(() => (this.#firsts = undefined));
    const firsts = await this.#firsts;
    const fileWith = (words: string) => Math.max(0, lastAtMost(firsts, words));
    const from = fileWith(pair);
    const isLong = !isWhole && fileWith(pair + AFTER_ALL) - from >= MOST_FILES;
    // A pair is one word if it has no space, and then followed by any other.
    const beginning = isLong && !pair.includes(' ') ? `${pair} ` : pair;
    const isExact = isWhole || (isLong && pair.includes(' '));
    const to = isExact ? from : fileWith(beginning + AFTER_ALL);
    const files = await Promise.all(Array.from({ length: to - from + 1 }, (_, next) => this.#pairsOf(from + next)));
    const places = new Map<number, Set<number>>();
    for (const [words, written] of files.flatMap((file) => [...file])) {
      if (isExact ? words !== pair : !words.startsWith(beginning)) continue;
      let document = 0;
      for (let next = 0; next < written.length; next += 2) {
        document += written[next] ?? 0;
        const all = places.get(document) ?? new Set();
        places.set(document, all.add((written[next + 1] ?? 0) - index));
      }
    }
    return places;
  }

  #pairsOf(file: number): Promise<ReadonlyMap<string, readonly number[]>> {
    let loading = this.#files.get(file);
    if (loading === undefined) {
      loading = this.#load(pairsFile(file)).then(
        (written) => new Map((written as readonly WrittenPairs[]).flatMap(read)),
      );
      this.#files.set(file, loading);
      loading.catch(() => this.#files.delete(file));
    }
    return loading;
  }
}

function read([first, ...followers]: WrittenPairs): readonly (readonly [words: string, places: readonly number[]])[] {
  return followers.map(([second, ...places]) => [`${first} ${second}`, places] as const);
}
