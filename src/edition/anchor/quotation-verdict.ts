/** What can be said about a quotation, as data. */
import type { KnownReading } from './quoted-text.ts';

export interface QuotationVerdict {
  /** `nothing`: there was no word to judge. */
  readonly answer: 'exact' | 'altered' | 'absent' | 'nothing';
  /**
   * Where the words are, or the words most similar to them; for an absent quotation, the stretches that do occur. If
   * exact words occur more often than five times, the first places.
   */
  readonly places: readonly QuotationPlace[];
  /** How often it occurs in the text, if it is exact and of one piece. */
  readonly count: number;
  /** The differences of an altered quotation, piece by piece. */
  readonly difference: readonly DifferentPiece[];
  readonly readings: readonly KnownReading[];
  /** `marks`: only the words in quotation marks were judged, because the rest speaks about them. */
  readonly judged: 'all' | 'marks';
}

export interface QuotationPlace {
  readonly name: string;
  /** The address in the passage, with the sentences. */
  readonly url: string;
  /** Whether some of the words are in the title. */
  readonly isInTitle: boolean;
  /** Numbers of the first and the last sentence; none if all are in the title. */
  readonly sentences: readonly [first: number, last: number] | undefined;
  readonly words: string;
}

export interface DifferentPiece {
  readonly in: 'both' | 'text' | 'quotation';
  readonly words: string;
}
