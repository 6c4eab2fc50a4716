/** What a reader typed, separated into words, phrases and exclusions. Pure. */
import { foldedWords, sharesStem, wordForm } from './word-forms.ts';

export interface SearchQuery {
  /** As typed, without space at its ends. */
  readonly typed: string;
  /** Words that must occur somewhere, each between two spaces. */
  readonly words: readonly string[];
  /** Words that must be adjacent. */
  readonly phrases: readonly string[];
  /** Words that must not occur. */
  readonly without: readonly string[];
}

const PART = /(-?)(?:["“”„]([^"“”„]*)["“”]?|(\S+))/gu;

/** Quotation marks, and hyphens before words. */
const SIGNS = /["“”„]|(?<!\S)-+/gu;

/** How many letters of a word are read: no name is longer. */
const LONGEST_WORD = 100;
const TOO_LONG = new RegExp(String.raw`\S{${LONGEST_WORD + 1},}`, 'gu');

/** A query of more words and phrases than this was pasted: its quotation marks and dashes are its own. */
const MOST_PARTS = 24;

/**
 * “words in quotation marks” must be adjacent; a hyphen before a word or a phrase excludes it. In a pasted text they do
 * not.
 */
export function parseQuery(typed: string): SearchQuery {
  const query = partsOf(typed);
  const isPasted = query.words.length + query.phrases.length + query.without.length > MOST_PARTS;
  const hasSigns = query.phrases.length + query.without.length > 0;
  return isPasted && hasSigns ? { ...partsOf(typed.replaceAll(SIGNS, ' ')), typed: query.typed } : query;
}

function partsOf(typed: string): SearchQuery {
  const words: string[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  const short = typed.replaceAll(TOO_LONG, (word) => word.slice(0, LONGEST_WORD));
  for (const [, minus, phrase, word] of short.matchAll(PART)) {
    const part = (phrase ?? word ?? '').trim();
    if (foldedWords(part).length === 0) continue;
    if (minus === '-') without.push(part);
    else if (phrase !== undefined) phrases.push(part);
    else words.push(part);
  }
  return { typed: typed.trim(), words, phrases, without };
}

/** The words of a text, to be tested for parts of a query. */
export class TextWords {
  readonly #words: ReadonlySet<string>;
  readonly #line: string;

  constructor(text: string) {
    const folded = foldedWords(text);
    // “e-commerce” is asked for as “ecommerce” too.
    const compounds = text.split(/\s+/u).map((word) => foldedWords(word).join(''));
    this.#words = new Set([...folded, ...compounds].map(wordForm));
    // Words of two lines are not adjacent.
    const lines = text.split('\n').map((line) => foldedWords(line).join(' '));
    this.#line = ` ${lines.join(' \n ')} `;
  }

  /** Whether a word occurs, in any form; if it has several parts, all of them. */
  has(word: string): boolean {
    const parts = foldedWords(word).map(wordForm);
    return this.#stands(parts.join('')) || parts.every((part) => this.#stands(part));
  }

  /** Whether words are adjacent there; the last may be unfinished. */
  hasPhrase(phrase: string): boolean {
    return this.#line.includes(` ${foldedWords(phrase).join(' ')}`);
  }

  #stands(part: string): boolean {
    if (/\p{sc=Han}/u.test(part)) return this.#line.includes(part);
    return this.#words.has(part) || [...this.#words].some((word) => isFormOf(part, word));
  }
}

const SHORTEST_BEGINNING = 3;

function isFormOf(typed: string, word: string): boolean {
  if (/^\d/u.test(typed)) return false;
  return (typed.length >= SHORTEST_BEGINNING && word.startsWith(typed)) || sharesStem(typed, word);
}
