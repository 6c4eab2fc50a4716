/** What is asked of the index to understand a query. */
import type { WordEntry } from './index-format.ts';

/** Where the entries of words are found. */
export interface Lexicon {
  /** Number of documents. */
  readonly count: number;
  readonly stopWords: ReadonlySet<string>;
  /** Words that only frame a question: “explain”, “definition”. */
  readonly frames: ReadonlySet<string>;
  /** Form of what the text calls itself: of an “Initiative on …” “initiative”. */
  readonly designation: string;
  /** Entries that may be forms of a word, or that begin like it; where many words are asked for, only the nearest. */
  entriesNear: (form: string, isBrief: boolean) => Promise<readonly WordEntry[]>;
  /** The entry of exactly this form, where there is one. */
  entryOf: (form: string) => Promise<WordEntry | undefined>;
  /** The likeliest other word that was meant, where there is one. */
  correct: (form: string) => Promise<string | undefined>;
  /** Words one slip away from a short one, of which there are many: what is meant, the words beside it must say. */
  besides: (form: string) => Promise<readonly string[]>;
  /** Frequent words that begin with something shorter than a word. */
  begunBy: (form: string) => Promise<readonly string[]>;
  /** The two words of which one is made, where there are such: “datacenter”. */
  partsOf: (form: string) => Promise<readonly string[]>;
}
