/** How well one document answers the words of a query: BM25F, and its names as wholes. Pure. */
import { LABEL, MOST_PLACES, NAME, type Evidence } from './index-format.ts';
import { bestPhrase, coverageOf, isCalled, isNamed, shareNamed, sum, type AskedWord, type Met } from './meet-words.ts';

/** How well a document answers. */
export interface Scored {
  readonly document: number;
  readonly score: number;
  /** Share of the query that it has. */
  readonly coverage: number;
  /** Which text matched each word of the query, if any did. */
  readonly by: readonly (Evidence | undefined)[];
  /** Whether one of its names has all of the query. */
  readonly isNamed: boolean;
  /** Share of the query that one of its whole names has. */
  readonly named: number;
  /** Whether all of the query, and nothing else, is a readers' word for it. */
  readonly isCalled: boolean;
  /** Languages, by number, of the labels by which it was found, and not by its own words. */
  readonly languages: readonly number[];
}

/** A result: a thing, with the documents under it. */
export interface ScoredThing extends Scored {
  /** The best first. */
  readonly under: readonly Scored[];
}

/** How soon more of a word adds nothing (BM25’s k1). */
const SATURATION = 0.6;
/** A thing with half of the query counts less than half. */
export const COVERAGE_POWER = 1.7;

/** Letters that English does not have. */
const OTHER_SCRIPT = /[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u;

export function scoreDocument(document: number, one: Met | undefined, words: readonly AskedWord[]): Scored {
  const weights = one?.weights ?? [];
  const coverage = coverageOf(
    words,
    (index) =>
      (weights[index] ?? 0) > 0 || [...(one?.phrases.values() ?? [])].some((phrase) => phrase.words.has(index)),
  );
  const score = sumOf(weights, words) * coverage ** COVERAGE_POWER + bestPhrase(one, words);
  const languages = [...(one?.phrases.values() ?? [])]
    .filter(
      ({ kind, words: met }) => kind >= LABEL && [...met.keys()].some((index) => isForeign(words[index], document)),
    )
    .map(({ kind }) => kind - LABEL);
  return {
    document,
    score,
    coverage,
    by: words.map((word, index) => evidenceOf(one, index, word, document)),
    isNamed: isNamed(one, words),
    named: shareNamed(one, words),
    isCalled: isCalled(one, words),
    languages,
  };
}

/**
 * A word of a name is the thing’s own, even if very common words of it are not indexed. A word of a name in another
 * language only counts unless it is a readers' word for the thing in this one.
 */
function evidenceOf(one: Met | undefined, index: number, word: AskedWord, document: number): Evidence | undefined {
  const kinds = [...(one?.phrases.values() ?? [])].filter(({ words }) => words.has(index)).map(({ kind }) => kind);
  const isForeignName = kinds.some((kind) => kind >= LABEL) && isForeign(word, document);
  if (kinds.includes(NAME) || isForeignName) return 'own';
  const evidence = one?.evidence[index] ?? (kinds.length > 0 ? 'also' : undefined);
  // A place or a date is a fact of the thing itself.
  return evidence === 'fact' && /\d/u.test(word.asked) ? 'own' : evidence;
}

/**
 * Whether a word is none of the document’s own: labels in other languages have words of this one (“data”, “digital”). A
 * word in another script is foreign even if the document quotes it.
 */
function isForeign(word: AskedWord | undefined, document: number): boolean {
  if (word === undefined) return false;
  if (OTHER_SCRIPT.test(word.asked)) return true;
  const exact = word.entries.filter(({ likeness }) => likeness === 1);
  return !(exact.length > 0 ? exact : word.entries).some(
    // Not all places of a very common word are listed.
    ({ entry: { places } }) => places.length >= MOST_PLACES || places.some((place) => place.document === document),
  );
}

export function sumOf(weights: readonly number[], words: readonly AskedWord[]): number {
  return sum(
    words.map(({ telling }, index) => (telling * (weights[index] ?? 0)) / ((weights[index] ?? 0) + SATURATION)),
  );
}
