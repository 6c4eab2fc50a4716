/** The whole text as one run of words, in which quotations are looked for. */
import type { Part, TextRange } from '../passage.ts';
import { quotedTokens } from './quoted-segments.ts';

/** Everything of an edition that is needed to judge a quotation, also in a browser. */
export interface TextToCheck {
  readonly passages: readonly {
    readonly name: string;
    readonly url: string;
    readonly title: string;
    readonly text: string;
    readonly sentences: readonly ({ readonly id: string } & TextRange)[];
  }[];
  readonly readings: readonly KnownReading[];
}

/** The reading of another text at a place, or a conjecture. */
export interface KnownReading extends TextRange {
  /** Index of the passage. */
  readonly passage: number;
  readonly part: Part;
  /** Empty if it does not have the words of the text. */
  readonly reading: string;
  /** The words of the text at the place; empty if the reading has words that the text has not. */
  readonly lemma: string;
  readonly isConjecture: boolean;
  /** The note that argues it: letter, basis, confidence. */
  readonly note: string;
  readonly url: string;
}

export interface PlacedWord extends TextRange {
  readonly word: string;
  /** Index of the passage. */
  readonly passage: number;
  readonly part: Part;
  /** Number of its sentence; 0 in a title. */
  readonly sentence: number;
}

export class QuotedText {
  readonly words: readonly PlacedWord[];
  readonly #places = new Map<string, number[]>();

  constructor({ passages }: Pick<TextToCheck, 'passages'>) {
    this.words = passages.flatMap((one, passage) =>
      (['title', 'text'] as const).flatMap((part) =>
        quotedTokens(one[part]).map((token) => {
          const index = part === 'title' ? -1 : one.sentences.findIndex(({ end }) => token.start < end);
          return { ...token, passage, part, sentence: index + 1 };
        }),
      ),
    );
    for (const [index, { word }] of this.words.entries())
      this.#places.set(word, [...(this.#places.get(word) ?? []), index]);
  }

  /** Where a word occurs, by its number. */
  placesOf(word: string): readonly number[] {
    return this.#places.get(word) ?? [];
  }

  /** Where some words occur together, by the number of the first. */
  find(words: readonly string[]): readonly number[] {
    const [first = ''] = words;
    return this.placesOf(first).filter((at) => words.every((word, index) => this.words[at + index]?.word === word));
  }
}
