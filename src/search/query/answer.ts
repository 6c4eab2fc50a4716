/** An answer of the search. */
import type { JudgedThing } from './judge-texts.ts';
import type { AskedWord } from './meet-words.ts';
import type { ScoredThing } from './score-document.ts';

/** The results of a query. */
export interface Answer {
  readonly words: readonly AskedWord[];
  /** The phrases of the query. */
  readonly phrases: readonly string[];
  /** Whether no result has all of them, so that those that have at least one are an answer. */
  readonly isAny: boolean;
  /** All results, in order; none if nothing answers. */
  readonly things: readonly ScoredThing[];
  /** Whether there may be more results than these, which cannot be counted without reading more of the index. */
  readonly isMore: boolean;
  /** By typed word: the word that replaced it. */
  readonly corrected: ReadonlyMap<string, string>;
  /** The words of a long question that were looked up; none if all were. */
  readonly lookedUp: readonly string[];
  /** Words and phrases that could not be looked up, because their part of the index was not loaded. */
  readonly unread: readonly string[];
  /** The language in which the query was asked, if a name in that language matched. */
  readonly language: string | undefined;
  /** The languages in which it was probably typed; none if it may be English. */
  readonly typedIn: readonly string[];
  /** How many results each value of a filter would leave, whatever is chosen of that filter itself. */
  readonly counts: (filter: string) => Readonly<Record<string, number>>;
}

/** Some results of an answer, with their texts. */
export interface Read {
  readonly results: readonly JudgedThing[];
  /** How many are left out, because their texts could not be loaded. */
  readonly lost: number;
  /** The number of the next result to read. */
  readonly next: number;
}
