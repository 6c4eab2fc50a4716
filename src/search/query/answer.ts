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
  /** All results, in order; none if nothing answers. Only reading shows whether the last of them have a phrase. */
  readonly things: readonly ScoredThing[];
  /** How many of them are known to be results. */
  readonly known: number;
  /** How many may have the phrases of the query but cannot be read. */
  readonly lost: number;
  /** Whether there may be more results than these, which cannot be counted without reading more of the index. */
  readonly isMore: boolean;
  /** By typed word: the word that replaced it. */
  readonly corrected: ReadonlyMap<string, string>;
  /** Words of a long question that were not looked up. */
  readonly leftOut: readonly string[];
  /** Words that could not be looked up, because their part of the index was not loaded. */
  readonly unread: readonly string[];
  /** The language in which the query was asked, if a name in that language matched. */
  readonly language: string | undefined;
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
