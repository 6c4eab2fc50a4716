/**
 * Whether the text has what somebody quotes. Words decide, in their order; signs, capitals and spaces do not. If a
 * quotation itself says that something is left out or added, that is not a fault. Similarity is only ever shown: a
 * difference in a word makes a quotation altered.
 */
import { compareWords, commonRuns, writtenWords, type Comparison } from './compare-words.ts';
import { knownReadings, placeReadings, startsOfReadings, type PlacedReading } from './known-readings.ts';
import { quotedSegments, quotedTokens, withoutNoteMarks } from './quoted-segments.ts';
import { QuotedText, type KnownReading, type TextToCheck } from './quoted-text.ts';

export interface QuotationVerdict {
  /** `nothing`: there was no word to judge. */
  readonly answer: 'exact' | 'altered' | 'absent' | 'nothing';
  /** Where the words are, or the words most similar to them; for an absent quotation, the stretches that do occur. */
  readonly places: readonly QuotationPlace[];
  /** How often it occurs in the text, if it is exact and of one piece. */
  readonly count: number;
  /** The differences of an altered quotation, piece by piece. */
  readonly difference: readonly DifferentPiece[];
  readonly readings: readonly KnownReading[];
}

export interface QuotationPlace {
  readonly name: string;
  /** The address in the passage, with the sentences. */
  readonly url: string;
  /** Numbers of the first and the last sentence; none in a title. */
  readonly sentences: readonly [first: number, last: number] | undefined;
  readonly words: string;
}

export interface DifferentPiece {
  readonly in: 'both' | 'text' | 'quotation';
  readonly words: string;
}

/** If at least this share of the quoted words is in the text, the quotation is called altered. */
const ALTERED_FROM = 0.6;
/** If their numbers of such words differ by less than this share, places are about equally similar. */
const ABOUT_EQUAL = 0.2;
/** How many stretches of an absent quotation are named, and how many words the shortest has. */
const MOST_STRETCHES = 5;
const SHORTEST_NAMED = 8;
/** Quotations after a list number: “8. Improving …”. */
const NUMBERED = /^\(?\d{1,3}[.)]\s+/u;

export class QuotationJudge {
  readonly #edition: TextToCheck;
  readonly #text: QuotedText;
  #readings: readonly PlacedReading[] | undefined;

  constructor(edition: TextToCheck) {
    this.#edition = edition;
    this.#text = new QuotedText(edition);
  }

  judge(pasted: string): QuotationVerdict {
    const segments = quotedSegments(pasted, (word) => this.#text.placesOf(word).length > 0);
    if (segments.length === 0) return { answer: 'nothing', places: [], count: 0, difference: [], readings: [] };
    const unmarked = segments.map(withoutNoteMarks);
    return (
      this.#exact(segments) ??
      this.#exact(unmarked) ??
      this.#altered(segments.join(' ')) ??
      this.#absent(segments.join(' '))
    );
  }

  /** Every segment word for word, each after the one before. */
  #exact(segments: readonly string[]): QuotationVerdict | undefined {
    let after = 0;
    const places: QuotationPlace[] = [];
    let count = 0;
    for (const segment of segments) {
      const found = [segment, segment.replace(NUMBERED, '')]
        .map((one) => wordsOf(one))
        .find((words) => this.#text.find(words).length > 0);
      const all = found === undefined ? [] : this.#text.find(found);
      const at = all.find((one) => one >= after);
      if (at === undefined || found === undefined) return undefined;
      places.push(this.#placeOf(at, at + found.length));
      count = all.length;
      after = at + found.length;
    }
    return { answer: 'exact', places, count: segments.length === 1 ? count : 1, difference: [], readings: [] };
  }

  #altered(quoted: string): QuotationVerdict | undefined {
    const words = wordsOf(quoted);
    const known = (this.#readings ??= placeReadings(this.#edition.readings, this.#text));
    const likely = compareWords(words, this.#text, startsOfReadings(words, known))
      .filter(({ likeness }) => likeness >= ALTERED_FROM)
      .map((comparison) => ({ comparison, readings: knownReadings(comparison, words, this.#text, known) }));
    // If several places are about equally similar, the place where others are known to have this reading.
    const least = (likely[0]?.comparison.inOrder ?? 0) - words.length * ABOUT_EQUAL;
    const [found] = likely
      .filter(({ comparison }) => comparison.inOrder >= least)
      .toSorted((a, b) => b.readings.length - a.readings.length);
    if (found === undefined) return undefined;
    const { comparison, readings } = found;
    return {
      answer: 'altered',
      places: [this.#placeOf(comparison.start, comparison.end)],
      count: 0,
      difference: this.#difference(comparison, quoted),
      readings,
    };
  }

  #absent(quoted: string): QuotationVerdict {
    const places = commonRuns(wordsOf(quoted), this.#text)
      .filter(({ length }) => length >= SHORTEST_NAMED)
      .toSorted((a, b) => b.length - a.length)
      .slice(0, MOST_STRETCHES)
      .map(({ at, length }) => this.#placeOf(at, at + length));
    return { answer: 'absent', places, count: 0, difference: [], readings: [] };
  }

  #difference({ pieces }: Comparison, quoted: string): readonly DifferentPiece[] {
    const tokens = quotedTokens(quoted);
    return pieces.map((piece) => ({
      in: piece.in,
      words: piece.in === 'text' ? this.#written(...piece.text) : writtenWords(tokens, quoted, piece.quotation),
    }));
  }

  /** The words from one number to another as they are written; across passages, those of each. */
  #written(start: number, end: number): string {
    const groups = Map.groupBy(this.#text.words.slice(start, end), ({ passage, part }) => `${passage} ${part}`);
    return [...groups.values()]
      .map((words) => {
        const [first, last] = [words[0], words.at(-1)];
        if (first === undefined || last === undefined) return '';
        return (this.#edition.passages[first.passage]?.[first.part] ?? '').slice(first.start, last.end);
      })
      .join(' ')
      .replaceAll(/\s+/gu, ' ');
  }

  #placeOf(start: number, end: number): QuotationPlace {
    const first = this.#text.words[start];
    const passage = this.#edition.passages[first?.passage ?? -1];
    if (first === undefined || passage === undefined) throw new RangeError(`The text has no word ${start}.`);
    const inText = this.#text.words
      .slice(start, end)
      .filter((word) => word.passage === first.passage && word.part === 'text');
    const numberAt = (offset: number | undefined) =>
      offset === undefined ? 0 : passage.sentences.findIndex((one) => offset < one.end) + 1;
    const [from, to] = [numberAt(inText[0]?.start), numberAt(inText.at(-1)?.start)];
    const [firstId, lastId] = [passage.sentences[from - 1]?.id ?? '', passage.sentences[to - 1]?.id ?? ''];
    const begin = first.part === 'title' ? 'title' : firstId;
    const id = begin === lastId || lastId === '' ? begin : `${begin}-${lastId}`;
    return {
      name: passage.name,
      url: `${passage.url}#${id}`,
      sentences: inText.length === 0 ? undefined : [from, to],
      words: this.#written(start, end),
    };
  }
}

function wordsOf(words: string): readonly string[] {
  return quotedTokens(words).map(({ word }) => word);
}
