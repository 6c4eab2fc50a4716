import { citingWords } from '../words/citing.ts';

/** What a note on the wording says about a place. */
export interface SaidReading {
  /** Absent if it has none. */
  readonly reading: string | undefined;
  readonly isConjecture: boolean;
  readonly isCrux: boolean;
  /** Whether the words are missing after the place. */
  readonly isMissing: boolean;
}

/**
 * In words; a conjecture is never called a reading.
 * @param place quoted words, or the name of a sentence or of a passage
 */
export function readingSays({ reading, isConjecture, isCrux, isMissing }: SaidReading, place: string): string {
  const { says } = citingWords;
  if (reading === undefined && isCrux) return says.crux(place);
  if (reading === undefined) return isConjecture ? says.conjecturedAddition(place) : says.added(place);
  const said = isConjecture
    ? says.conjecture(reading, place)
    : isMissing
      ? says.missing(reading, place)
      : says.reading(reading, place);
  return isCrux ? says.unresolved(said) : said;
}

/** The words that a note is about, quoted; a sentence or a passage has a name, which nobody wrote there. */
export function quotedLemma(lemma: string): string {
  return citingWords.quoted(lemma.replace(/ ‸$/u, ''));
}
