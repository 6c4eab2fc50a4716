/** The small files that the search loads before and beside its index, by name. */
export interface LoadedFiles {
  readonly names: NamesFile;
  readonly others: OtherWordsFile;
  readonly words: VocabularyFile;
}

/**
 * A thing in the files that the search loads: what kind of thing it is, its name, its address from the root of the
 * site, other names or words for it, separated by bars, and of a sentence its beginning.
 */
export type ListedThing = readonly [kind: string, label: string, url: string, others: string, beginning?: string];

/** The file that is loaded before anything else of the search. */
export interface NamesFile {
  readonly names: readonly ListedThing[];
}

/** The file by which things are found by other words than their names. */
export interface OtherWordsFile {
  /**
   * Words that readers use for things of the other file: the index of the thing there, and the words, separated by
   * bars.
   */
  readonly also: readonly (readonly [index: number, others: string])[];
  /** Things that only this file has. */
  readonly things: readonly ListedThing[];
  /** Words of these that stand in the base text, separated by spaces. */
  readonly inText: string;
  /** Very common words, which a query can do without, separated by spaces. */
  readonly stopWords: string;
}

/**
 * The file by which a query that has found nothing is corrected: words of the edition, those of the base text first,
 * then the more frequent, separated by spaces.
 */
export interface VocabularyFile {
  readonly words: string;
}
