/** Names and readers' words for things, matched against the letters typed so far. Pure: browsers load it. */
import { slipsAllowed, slipsBetween, wordForms } from './word-forms.ts';

/** A name or a word for something, ready to be compared. */
export interface Phrase {
  /** Forms of its words. */
  readonly words: readonly string[];
  /** The same without the signs between them: “e-commerce” is “ecommerce”, “hou men” is “houmen”. */
  readonly joined: string;
}

export function phraseOf(text: string): Phrase {
  const words = wordForms(text);
  return { words, joined: words.join('') };
}

/** From this score on, a name was meant, and is not only similar. */
export const EXACT = 100;
/** A name that begins with the typed letters scores at least this. */
export const BEGINS = 70;

const HAN = /\p{sc=Han}/u;
const DIGITS = /^\d/u;
/** A part of a phrase says little before it has this many letters. */
const SHORTEST_PART = 3;
/** A phrase among other words is meant if it has at least this share of the typed letters. */
const LEAST_SHARE = 0.6;

/**
 * How well a phrase answers a query, from 0 to 100: the same words, then a beginning, then words of it, then a phrase
 * within the query.
 * @param query the typed words; the last one may be unfinished
 */
export function matchPhrase(query: Phrase, phrase: Phrase): number {
  if (query.joined === '' || phrase.joined === '') return 0;
  if (query.joined === phrase.joined) return EXACT;
  const share = Math.min(query.joined.length / phrase.joined.length, 1);
  if (HAN.test(query.joined))
    return query.joined.length > 1 && phrase.joined.includes(query.joined) ? 60 + 30 * share : 0;
  if (phrase.joined.startsWith(query.joined) && beginsAWord(query, phrase)) return BEGINS + 25 * share;
  if (query.joined.length < SHORTEST_PART) return 0;
  if (
    query.words.every((word, index) =>
      phrase.words.some((other) => fits(word, other, index === query.words.length - 1)),
    )
  )
    return 40 + 40 * share;
  // “SDG 16.10” is target 16.10.
  if (phrase.words.length > 1 && DIGITS.test(phrase.joined) && endsWith(query.words, phrase.words)) return BEGINS + 20;
  const covered = phrase.joined.length / query.joined.length;
  return covered >= LEAST_SHARE && covered < 1 && standsIn(phrase.words, query.words) ? 30 + 40 * covered : 0;
}

/** A typed number means that number, not the beginning of another. */
function beginsAWord({ joined, words }: Phrase, phrase: Phrase): boolean {
  return !DIGITS.test(words.at(-1) ?? '') || !DIGITS.test(phrase.joined.slice(joined.length));
}

function fits(word: string, other: string, isLast: boolean): boolean {
  return word === other || (isLast && word.length >= SHORTEST_PART && !DIGITS.test(word) && other.startsWith(word));
}

function endsWith(words: readonly string[], last: readonly string[]): boolean {
  return last.every((word, index) => words[words.length - last.length + index] === word);
}

/** Whether words are among others, adjacent and in order. */
function standsIn(words: readonly string[], others: readonly string[]): boolean {
  return others.some((_, start) => words.every((word, index) => others[start + index] === word));
}

/**
 * The word of a vocabulary that was probably meant.
 * @param word form of the typed word
 * @param vocabulary forms, the more probable before the less probable
 * @returns nothing if none is near; the word itself if it is known
 */
export function nearestWord(word: string, vocabulary: Iterable<string>): string | undefined {
  const allowed = slipsAllowed(word.length);
  let best: { readonly known: string; readonly slips: number } | undefined;
  for (const known of vocabulary) {
    // The first letter is seldom wrong, and a wrong one is a slip of its own.
    const most = Math.min(allowed, known.startsWith(word.charAt(0)) ? slipsAllowed(known.length) : 1);
    const slips = slipsBetween(word, known, most);
    if (slips <= most && slips < (best?.slips ?? Infinity)) best = { known, slips };
    if (best?.slips === 0) break;
  }
  return best?.known;
}
