/** Which sentences of a text answer a query, and how close its words are there. Pure. */
import { citedPlaces } from './cited-places.ts';
import type { AskedWord } from './meet-words.ts';
import { indexTokens } from './index-tokens.ts';

/** One sentence, with the words of a query that it has. */
export interface FoundSentence {
  readonly text: string;
  /** Share of the query’s telling words that it has, from 0 to 1. */
  readonly share: number;
  /** Share of neighbours in the query that are neighbours here, from 0 to 1. */
  readonly together: number;
}

/** The forms of words, and the cited places, by which a query can meet a sentence. */
interface Said {
  readonly forms: readonly string[];
  readonly places: readonly string[];
}

/** So many sentences are remembered: while a reader types, one query often finds the sentences of the last one again. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, Said>();
const segmenters = new Map<string, Intl.Segmenter>();

/** How many words of a name may be written as one. */
const MOST_JOINED = 3;
/** How many words may be between two that belong together. */
const BETWEEN = 2;

/** Splits a text into sentences; a line feed ends one too. */
export function sentencesOf(text: string, language: string): readonly string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()).filter((one) => one !== ''));
}

/** The sentence that answers best, the first of several; none if the text has no word of the query. */
export function bestSentence(words: readonly AskedWord[], sentences: readonly string[]): FoundSentence | undefined {
  const asked = new AskedForms(words);
  let best: FoundSentence | undefined;
  for (const text of sentences) {
    const found = asked.judge(text);
    if (found.share > 0 && found.share + found.together > (best === undefined ? 0 : best.share + best.together))
      best = found;
  }
  return best;
}

/** The forms that match the words of a query. */
export class AskedForms {
  readonly #words: readonly AskedWord[];
  readonly #wordOf = new Map<string, number[]>();
  readonly #whole: number;

  constructor(words: readonly AskedWord[]) {
    // A joining word is part of a name, but shows nothing by itself.
    this.#words = words.filter(({ telling }) => telling > 0);
    for (const [index, { asked, entries }] of this.#words.entries())
      for (const form of new Set([asked, ...entries.map(({ entry }) => entry.form)]))
        this.#wordOf.set(form, [...(this.#wordOf.get(form) ?? []), index]);
    this.#whole = this.#words.reduce((sum, { telling }) => sum + telling, 0);
  }

  has(word: string): boolean {
    return indexTokens(word).some((form) => this.#wordOf.has(form));
  }

  /** Whether one of some places in instruments is asked for. */
  hasPlace(places: readonly string[]): boolean {
    return places.some((place) => this.#wordOf.has(place));
  }

  /** Whether two words are asked for as one: “online shopping”. */
  hasTogether(word: string, next: string): boolean {
    return this.#wordOf.has(indexTokens(word).join('') + indexTokens(next).join(''));
  }

  judge(text: string): FoundSentence {
    const { forms, places: cited } = saidIn(text);
    const places = [
      ...forms.map((_, index) => this.#metAt(forms, index)),
      ...cited.map((form) => this.#wordOf.get(form) ?? []),
    ];
    const met = new Set(places.flat());
    const said = [...met].reduce((sum, index) => sum + (this.#words[index]?.telling ?? 0), 0);
    let pairs = 0;
    for (let index = 0; index + 1 < this.#words.length; index += 1) {
      const isNear = places.some(
        (here, place) =>
          here.includes(index) && places.slice(place, place + BETWEEN + 1).some((there) => there.includes(index + 1)),
      );
      if (isNear) pairs += 1;
    }
    return {
      text,
      share: this.#whole === 0 ? 0 : said / this.#whole,
      together: this.#words.length < 2 ? 1 : pairs / (this.#words.length - 1),
    };
  }

  /** The words of the query that a form matches, alone or with the next ones as one word. */
  #metAt(forms: readonly string[], index: number): readonly number[] {
    let joined = '';
    for (const form of forms.slice(index, index + MOST_JOINED)) {
      joined += form;
      const met = this.#wordOf.get(joined);
      if (met !== undefined) return met;
    }
    return [];
  }
}

function saidIn(sentence: string): Said {
  let said = remembered.get(sentence);
  if (said === undefined) {
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    said = { forms: indexTokens(sentence), places: citedPlaces(sentence).places };
    remembered.set(sentence, said);
  }
  return said;
}
