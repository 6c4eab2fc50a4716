/**
 * The files of the index as they are needed, each once. The function that loads one is a parameter, so that it runs in
 * Node too.
 */
import { DocumentTable } from './document-table.ts';
import {
  readText,
  readWord,
  vocabularyFile,
  type DocumentText,
  type IndexCore,
  type WordEntry,
  type WrittenText,
  type WrittenWord,
} from './index-format.ts';
import { lastAtMost } from './last-at-most.ts';
import { COMPOUNDS_FILE } from './parts-of-compounds.ts';
import { PhrasePairs } from './phrase-pairs.ts';
import { mapOfPairs, TRADITIONAL_FILE } from './traditional.ts';

/**
 * Loads a file of the index by its name, without ending.
 * @throws Error if it cannot be loaded
 */
export type LoadFile = (name: string) => Promise<unknown>;

/** Letters at the end of a word in which forms of it may differ. */
const ENDING = 4;
/** Letters at the beginning of a word that all its forms share. */
export const SHORTEST_BEGINNING = 4;
/** At most this many files of words are read for one word of a query. */
const MOST_FILES = 3;

export class IndexReader {
  readonly #load: LoadFile;
  readonly #core: IndexCore;
  readonly table: DocumentTable;
  readonly pairs: PhrasePairs;
  readonly stopWords: ReadonlySet<string>;
  readonly #words = new Map<number, Promise<readonly WordEntry[]>>();
  readonly #vocabulary = new Map<string, Promise<readonly string[]>>();
  /** First document of each file of texts. */
  readonly #starts: readonly number[];
  readonly #texts = new Map<number, Promise<readonly DocumentText[]>>();
  #traditional: Promise<ReadonlyMap<string, string>> | undefined;
  #compounds: Promise<readonly string[]> | undefined;

  private constructor(core: IndexCore, load: LoadFile) {
    [this.#core, this.#load] = [core, load];
    this.table = new DocumentTable(core);
    this.pairs = new PhrasePairs(load);
    let next = 0;
    this.#starts = core.texts.map((count) => (next += count) - count);
    this.stopWords = new Set(core.stopWords.split(' '));
  }

  static async open(load: LoadFile): Promise<IndexReader> {
    return new IndexReader((await load('core')) as IndexCore, load);
  }

  get languages(): readonly string[] {
    return this.#core.languages;
  }

  get designation(): string {
    return this.#core.designation;
  }

  get symbols(): IndexCore['symbols'] {
    return this.#core.symbols;
  }

  get scripts(): IndexCore['scripts'] {
    return this.#core.scripts;
  }

  get filters(): IndexCore['values'] {
    return this.#core.values;
  }

  /** A text with simplified Han characters in place of traditional ones, which the index does not have. */
  async simplified(text: string): Promise<string> {
    if (!/\p{sc=Han}/u.test(text)) return text;
    this.#traditional ??= this.#load(TRADITIONAL_FILE).then((pairs) => mapOfPairs(String(pairs)));
    const simple = await this.#traditional.catch(() => (this.#traditional = undefined));
    return text.replaceAll(/\p{sc=Han}/gu, (character) => simple?.get(character) ?? character);
  }

  /** The entry of exactly this form, if there is one. */
  async entryOf(form: string): Promise<WordEntry | undefined> {
    return (await this.#wordsOf(this.#fileWith(form))).find((entry) => entry.form === form);
  }

  /**
   * Entries that may be forms of a word, or that begin with it; for a short word those beside it.
   * @param isBrief whether one file is enough, because many words are asked for
   */
  async entriesNear(form: string, isBrief = false): Promise<readonly WordEntry[]> {
    if (isBrief || form.length < SHORTEST_BEGINNING) return this.#wordsOf(this.#fileWith(form));
    const beginning = form.slice(0, Math.max(SHORTEST_BEGINNING, form.length - ENDING));
    const own = this.#fileWith(form);
    const files = [own];
    const [first, last] = [this.#fileWith(beginning), this.#fileWith(`${beginning}\u{ffff}`)];
    for (let file = first; file <= last && files.length < MOST_FILES; file += 1) if (file !== own) files.push(file);
    return (await Promise.all(files.map((file) => this.#wordsOf(file)))).flat();
  }

  /**
   * Words by which slips are corrected, the more frequent first.
   * @param initial the letter with which they begin
   */
  vocabularyOf(initial: string): Promise<readonly string[]> {
    if (!this.#core.initials.includes(initial)) return Promise.resolve([]);
    const known = this.#vocabulary.get(initial);
    if (known !== undefined) return known;
    const loading = this.#load(vocabularyFile(initial)).then((file) => String(file).split(' '));
    this.#keep(this.#vocabulary, initial, loading);
    return loading;
  }

  /** Names of one word, in languages that write several words as one. */
  async compoundNames(): Promise<readonly string[]> {
    this.#compounds ??= this.#load(COMPOUNDS_FILE).then((file) => String(file).split(' '));
    return (await this.#compounds.catch(() => (this.#compounds = undefined))) ?? [];
  }

  async textOf(document: number): Promise<DocumentText> {
    const file = lastAtMost(this.#starts, document);
    let loading = this.#texts.get(file);
    if (loading === undefined) {
      loading = this.#load(`texts-${file}`).then((written) => (written as readonly WrittenText[]).map(readText));
      this.#keep(this.#texts, file, loading);
    }
    const text = (await loading)[document - (this.#starts[file] ?? 0)];
    if (text === undefined) throw new Error(`The index has no document ${document}.`);
    return text;
  }

  #fileWith(form: string): number {
    return Math.max(0, lastAtMost(this.#core.words, form));
  }

  #wordsOf(file: number): Promise<readonly WordEntry[]> {
    const known = this.#words.get(file);
    if (known !== undefined) return known;
    const loading = this.#load(`words-${file}`).then((written) => (written as readonly WrittenWord[]).map(readWord));
    this.#keep(this.#words, file, loading);
    return loading;
  }

  /** A file that could not be loaded is requested again the next time. */
  #keep<Key, Loaded>(files: Map<Key, Promise<Loaded>>, file: Key, loading: Promise<Loaded>): void {
    files.set(file, loading);
    loading.catch(() => files.delete(file));
  }
}
