/** The documents that match the words of a query, by which text, and in which of their names. Pure. */
import { ALSO, INHERITED, LABEL, NAME, type Evidence, type WordEntry } from './index-format.ts';
import { LIKENESS } from './meanings.ts';

/** One word of a query, with the entries that can match it. */
export interface AskedWord {
  readonly asked: string;
  /** How much it says: its rarity, less if it only frames the question. */
  readonly telling: number;
  readonly entries: readonly MetBy[];
  /** Whether it only frames the question. */
  readonly isFrame?: boolean;
  /** A place in an instrument, which means nothing without the instrument. */
  readonly isPlace?: boolean;
}
export interface MetBy {
  readonly entry: WordEntry;
  /** 1 for the word itself, less for another form of it. */
  readonly likeness: number;
}

/** The limits of a ranking. */
export interface Within {
  /** Whether a document is among those that are asked for. */
  readonly accepts: (document: number) => boolean;
  /** Whether documents under a passage are shown by themselves, because only they are asked for. */
  readonly isFlat: boolean;
}
/** A whole name is this much better than its words. */
const PHRASE = 1.6;
/** A name with further words, for each of its words that was asked for. */
const PART_OF_PHRASE = 0.6;
/** The value of a phrase: a name more than a readers' word, a word for something named there least. */
const PHRASES: Readonly<Record<number, number>> = { [ALSO]: 0.6, [INHERITED]: 0.3 };
/** Share of a name in another language that is enough, if it has more than two words. */
const NEARLY_WHOLE = 0.66;
/** The matches of one document, for each word. */
export interface Met {
  readonly weights: number[];
  readonly evidence: (Evidence | undefined)[];
  readonly phrases: Map<number, PhraseMet>;
}
interface PhraseMet {
  readonly kind: number;
  readonly length: number;
  /** Words of the query that it has, and how similar its own words are. */
  readonly words: Map<number, number>;
  /** Words of its own that were asked for. */
  readonly forms: Set<string>;
}

/** The matches of every document that has any of the words. */
export function meet(words: readonly AskedWord[], { accepts }: Within): ReadonlyMap<number, Met> {
  const met = new Map<number, Met>();
  const of = (document: number) => {
    const known = met.get(document);
    if (known !== undefined || !accepts(document)) return known;
    const made: Met = { weights: words.map(() => 0), evidence: words.map(() => undefined), phrases: new Map() };
    met.set(document, made);
    return made;
  };
  for (const [index, { entries }] of words.entries()) {
    for (const { entry, likeness } of entries) {
      for (const { document, weight, evidence } of entry.places) {
        const one = of(document);
        if (one === undefined || (one.weights[index] ?? 0) >= weight * likeness) continue;
        one.weights[index] = weight * likeness;
        one.evidence[index] = evidence;
      }
      for (const { document, phrase, length, kind } of entry.phrases) {
        const phrases = of(document)?.phrases;
        const known = phrases?.get(phrase) ?? { kind, length, words: new Map<number, number>(), forms: new Set() };
        known.words.set(index, Math.max(known.words.get(index) ?? 0, likeness));
        known.forms.add(entry.form);
        phrases?.set(phrase, known);
      }
    }
  }
  return met;
}

/** The value of the best of a document’s names and other words for it: as much of the query as it has. */
export function bestPhrase(one: Met | undefined, words: readonly AskedWord[]): number {
  const whole = wholeOf(words);
  let best = 0;
  for (const phrase of one?.phrases.values() ?? []) {
    const { kind, words: met } = phrase;
    const said = sum([...met].map(([index, likeness]) => (words[index]?.telling ?? 0) * likeness));
    const part = shareMet(phrase);
    const isWhole = part === 1;
    const worth = PHRASES[kind] ?? 1;
    best = Math.max(best, said * (said / whole) * (isWhole ? 1 : PART_OF_PHRASE * part) * worth);
  }
  return PHRASE * best;
}

/** A sentence that itself has all of a query is worth as much as one that names a thing by readers' words. */
export function bestSaid(
  { by }: { readonly by: readonly (Evidence | undefined)[] },
  words: readonly AskedWord[],
): number {
  return by.every((one) => one === 'own') ? PHRASE * (PHRASES[INHERITED] ?? 1) * wholeOf(words) : 0;
}

/** Whether one of a document’s names has all that is asked for, and nothing else. */
export function isNamed(one: Met | undefined, words: readonly AskedWord[]): boolean {
  return [...(one?.phrases.values() ?? [])].some((phrase) => isName(phrase) && saysAll(phrase, words));
}

/** Whether all that is asked for, and nothing else, is a readers' word for it. */
export function isCalled(one: Met | undefined, words: readonly AskedWord[]): boolean {
  return [...(one?.phrases.values() ?? [])].some((phrase) => phrase.kind === ALSO && saysAll(phrase, words));
}

function saysAll(phrase: PhraseMet, words: readonly AskedWord[]): boolean {
  const told = words.filter(({ isFrame }) => isFrame !== true);
  const needed = told.length === 0 ? words : told;
  return shareMet(phrase) === 1 && needed.every((word) => phrase.words.has(words.indexOf(word)));
}

/**
 * Share of a query that one of a document’s names has, if the query has all of the name, in the same forms; a name in
 * another language in any of its cases.
 */
export function shareNamed(one: Met | undefined, words: readonly AskedWord[]): number {
  const whole = wholeOf(words);
  const shares = [...(one?.phrases.values() ?? [])]
    .filter(
      (phrase) =>
        isName(phrase) &&
        (shareMet(phrase) === 1 || isNearlyWhole(phrase, words)) &&
        [...phrase.words.values()].every((one) => one >= (phrase.kind >= LABEL ? LIKENESS.inflected : 1)),
    )
    .map(({ words: met }) => sum([...met.keys()].map((index) => words[index]?.telling ?? 0)) / whole);
  return Math.max(0, ...shares);
}

/** Whether a query has most of a long name in another language, in words that this edition does not use. */
function isNearlyWhole({ kind, length, words: met }: PhraseMet, words: readonly AskedWord[]): boolean {
  const isForeign = ({ isFrame, entries }: AskedWord) =>
    isFrame !== true && entries.every(({ entry: { places } }) => places.length === 0);
  const telling = words.filter((word, index) => met.has(index) && isForeign(word)).length;
  return kind >= LABEL && telling > 1 && telling / length >= NEARLY_WHOLE;
}

function isName({ kind }: PhraseMet): boolean {
  return kind === NAME || kind >= LABEL;
}

/** Share of a name that was asked for: two words of a query may be one word of it. */
function shareMet({ length, words, forms }: PhraseMet): number {
  return Math.min(1, Math.min(words.size, forms.size) / length);
}

/** How much all of a query says. A place says nothing without its instrument, unless nothing else is asked for. */
export function wholeOf(words: readonly AskedWord[]): number {
  return sum(words.map((word) => (isPlaceOf(word, words) ? 0 : word.telling)));
}

/** Share of a query that matches. */
export function coverageOf(words: readonly AskedWord[], isMet: (index: number) => boolean): number {
  const whole = wholeOf(words);
  const met = words.map((word, index) => (isMet(index) && !isPlaceOf(word, words) ? word.telling : 0));
  return whole === 0 ? 0 : sum(met) / whole;
}

function isPlaceOf({ isPlace }: AskedWord, words: readonly AskedWord[]): boolean {
  return isPlace === true && words.some((one) => one.isPlace !== true);
}

export function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
