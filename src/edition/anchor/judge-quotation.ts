/**
 * Whether the text has what somebody quotes. Words decide, in their order; signs, capitals and spaces do not. If a
 * quotation itself says that something is left out or added, that is not a fault. Similarity is only ever shown: a
 * difference in a word makes a quotation altered.
 */
import { commonRuns, type CommonRun, type ComparedWords } from './align-words.ts';
import { compareWords, writtenWords } from './compare-words.ts';
import { otherRuns } from './other-runs.ts';
import { knownReadings, placeReadings, startsOfReadings, type PlacedReading } from './known-readings.ts';
import { quotedWithReadings } from './quoted-with-readings.ts';
import { quotationPlace, writtenInText } from './quotation-place.ts';
import type { DifferentPiece, QuotationVerdict } from './quotation-verdict.ts';
import { quotedSegments, quotedTokens, withoutListNumbers, withoutNoteMarks, wordsInMarks } from './quoted-segments.ts';
import { QuotedText, type TextToCheck } from './quoted-text.ts';

/** If at least this share of the quoted words is in the text, the quotation is called altered. */
const ALTERED_FROM = 0.6;
/** If their numbers of such words differ by less than this share, places are about equally similar. */
const ABOUT_EQUAL = 0.2;
/** How many places are named, and how many words the shortest stretch has that is named for itself. */
const MOST_PLACES = 5;
const SHORTEST_NAMED = 8;
/** The least words in quotation marks that are judged without the words around them. */
const SHORTEST_IN_MARKS = 2;

const NOTHING: QuotationVerdict = {
  answer: 'nothing',
  places: [],
  count: 0,
  difference: [],
  readings: [],
  judged: 'all',
};

export class QuotationJudge {
  readonly #edition: TextToCheck;
  readonly #text: QuotedText;
  #readings: readonly PlacedReading[] | undefined;

  constructor(edition: TextToCheck) {
    this.#edition = edition;
    this.#text = new QuotedText(edition);
  }

  judge(pasted: string): QuotationVerdict {
    const segments = quotedSegments(pasted, {
      hasWord: (word) => this.#text.placesOf(word).length > 0,
      hasSome: (line) => commonRuns(wordsOf(line), this.#text).length > 0,
    });
    if (segments.length === 0) return NOTHING;
    const unmarked = segments.map(withoutNoteMarks);
    const unnumbered = unmarked.map(withoutListNumbers);
    const quoted = segments.map(withoutListNumbers).join(' ');
    return (
      this.#exact(segments) ??
      this.#exact(unmarked) ??
      this.#exact(unnumbered) ??
      this.#inMarks(pasted) ??
      this.#compared(segments.map(withoutListNumbers)) ??
      this.#altered(quoted) ??
      this.#absent(quoted)
    );
  }

  /** Every segment word for word, each after the one before. */
  #exact(segments: readonly string[]): QuotationVerdict | undefined {
    let after = 0;
    const ranges: (readonly [number, number])[] = [];
    let all: readonly number[] = [];
    let length = 0;
    for (const segment of segments) {
      const words = wordsOf(segment);
      all = this.#text.find(words);
      const at = all.find((one) => one >= after);
      if (at === undefined) return undefined;
      length = words.length;
      after = at + length;
      ranges.push([at, after]);
    }
    const isWhole = segments.length === 1;
    const named = isWhole ? all.slice(0, MOST_PLACES).map((at) => [at, at + length] as const) : ranges;
    return { ...NOTHING, answer: 'exact', places: this.#places(named), count: isWhole ? all.length : 1 };
  }

  /** Words in quotation marks, if the words around them are not the text's. */
  #inMarks(pasted: string): QuotationVerdict | undefined {
    const quoted = wordsInMarks(pasted).map(({ before, words, after }) => ({
      before: wordsOf(before),
      words: wordsOf(words),
      after: wordsOf(after),
      written: words,
    }));
    if (quoted.length === 0 || quoted.some(({ words }) => words.length < SHORTEST_IN_MARKS)) return undefined;
    const has = (words: readonly string[]) => this.#text.find(words).length > 0;
    const isOneWithText = quoted.some(
      ({ before, words, after }) =>
        [before, after].some((some) => commonRuns(some, this.#text).length > 0) ||
        (before.length > 0 && has([...before.slice(-1), ...words.slice(0, SHORTEST_IN_MARKS)])) ||
        (after.length > 0 && has([...words.slice(-SHORTEST_IN_MARKS), ...after.slice(0, 1)])),
    );
    const isAll = quoted.every(({ before, after }) => before.length + after.length === 0);
    if (isOneWithText || isAll) return undefined;
    const verdict = this.judge(quoted.map(({ written }) => written.replaceAll(/https?:/gu, '')).join(' … '));
    return verdict.answer === 'exact' || verdict.answer === 'altered' ? { ...verdict, judged: 'marks' } : undefined;
  }

  /** Differences in one place, or where the quotation says that something is left out; any number of readings. */
  #compared(segments: readonly string[]): QuotationVerdict | undefined {
    const found = quotedWithReadings(segments.map(wordsOf), this.#text, this.#known());
    if (found === undefined || found.likeness < ALTERED_FROM) return undefined;
    // What was joined without a word about it is named otherwise.
    if (found.readings.length === 0 && found.ranges.length > segments.length) return undefined;
    return {
      ...NOTHING,
      answer: 'altered',
      places: this.#places(found.ranges.slice(0, MOST_PLACES)),
      difference: this.#difference(found.pieces, segments.join(' ')),
      readings: found.readings.map(({ reading }) => reading),
    };
  }

  #altered(quoted: string): QuotationVerdict | undefined {
    const words = wordsOf(quoted);
    const known = this.#known();
    const likely = compareWords(words, this.#text, startsOfReadings(words, known))
      .filter(({ likeness }) => likeness >= ALTERED_FROM)
      .map((comparison) => ({ comparison, readings: knownReadings(comparison, words, this.#text, known) }));
    // If several places are about equally similar, the place where others are known to have this reading.
    const least = (likely[0]?.comparison.inOrder ?? 0) - words.length * ABOUT_EQUAL;
    const [found] = likely
      .filter(({ comparison }) => comparison.inOrder >= least)
      .toSorted((a, b) => b.readings.length - a.readings.length);
    if (found === undefined) return undefined;
    const { start, end, pieces } = found.comparison;
    // Words that were joined from several places are named with each, in the order of the quotation.
    const { isJoined, runs } = otherRuns(words, this.#text, [start, end], SHORTEST_NAMED);
    const others = runs.map(rangeOf);
    return {
      ...NOTHING,
      answer: 'altered',
      places: this.#places((isJoined ? others : [[start, end] as const, ...others]).slice(0, MOST_PLACES)),
      difference: isJoined ? [] : this.#difference(pieces, quoted),
      readings: found.readings,
    };
  }

  #absent(quoted: string): QuotationVerdict {
    const runs = commonRuns(wordsOf(quoted), this.#text)
      .filter(({ length }) => length >= SHORTEST_NAMED)
      .toSorted((a, b) => b.length - a.length);
    return { ...NOTHING, answer: 'absent', places: this.#places(runs.slice(0, MOST_PLACES).map(rangeOf)) };
  }

  #known(): readonly PlacedReading[] {
    return (this.#readings ??= placeReadings(this.#edition.readings, this.#text));
  }

  #places(ranges: readonly (readonly [number, number])[]): QuotationVerdict['places'] {
    return ranges.map((range) => quotationPlace(this.#edition, this.#text, range));
  }

  #difference(pieces: readonly ComparedWords[], quoted: string): readonly DifferentPiece[] {
    const tokens = quotedTokens(quoted);
    return pieces.map((piece) => ({
      in: piece.in,
      words:
        piece.in === 'text'
          ? writtenInText(this.#edition, this.#text, piece.text)
          : writtenWords(tokens, quoted, piece.quotation),
    }));
  }
}

function rangeOf({ at, length }: CommonRun): readonly [number, number] {
  return [at, at + length];
}

function wordsOf(words: string): readonly string[] {
  return quotedTokens(words).map(({ word }) => word);
}
