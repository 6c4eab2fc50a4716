/** The questions to the index that are needed to understand a query. */
import type { WordEntry } from './index-format.ts';
import type { SymbolBeginnings } from './usual-numbers.ts';

/** Finds the entries of words. */
export interface Lexicon {
  /** Number of documents. */
  readonly count: number;
  readonly stopWords: ReadonlySet<string>;
  /** Words that only frame a question: “explain”, “definition”. */
  readonly frames: ReadonlySet<string>;
  /** Words that only join others in other languages: they say nothing. */
  readonly joining: ReadonlySet<string>;
  /** The beginnings of the symbols of instruments. */
  readonly symbols: SymbolBeginnings;
  /** Form of the text's own word for itself: “initiative” for an “Initiative on …”. */
  readonly designation: string;
  /** Entries that may be forms of a word, or that begin with it; if many words are asked for, only the nearest. */
  entriesNear: (form: string, isBrief: boolean) => Promise<readonly WordEntry[]>;
  /** The entry of exactly this form, if there is one. */
  entryOf: (form: string) => Promise<WordEntry | undefined>;
  /** The most probable other word that was meant, if there is one. */
  correct: (form: string) => Promise<string | undefined>;
  /** Words one slip away from a short one. There are many: the words beside it must show which is meant. */
  besides: (form: string) => Promise<readonly string[]>;
  /** Frequent words that begin with a part shorter than a word. */
  begunBy: (form: string) => Promise<readonly string[]>;
  /** The name in another language that is a part of one word, if there is one: “Lieferkettengesetz”. */
  nameIn: (form: string) => Promise<string | undefined>;
  /** The two words that one word consists of, if there are such: “datacenter”. */
  partsOf: (form: string) => Promise<readonly string[]>;
}
