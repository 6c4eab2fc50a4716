/** What a reader typed, separated into words, phrases and exclusions. Pure. */
import { americanSpelling, foldedWords, wordForm } from './word-forms.ts';

export interface SearchQuery {
  /** As typed, without space at its ends. */
  readonly typed: string;
  /** What must stand somewhere, each between two spaces. */
  readonly words: readonly string[];
  /** What must stand together. */
  readonly phrases: readonly string[];
  /** What must not stand there. */
  readonly without: readonly string[];
}

const PART = /(-?)(?:["“”„]([^"“”„]*)["“”]?|(\S+))/gu;

/** “words in quotation marks” must stand together; a hyphen before a word or a phrase excludes it. */
export function parseQuery(typed: string): SearchQuery {
  const words: string[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  for (const [, minus, phrase, word] of typed.matchAll(PART)) {
    const part = (phrase ?? word ?? '').trim();
    if (foldedWords(part).length === 0) continue;
    if (minus === '-') without.push(part);
    else if (phrase !== undefined) phrases.push(part);
    else words.push(part);
  }
  return { typed: typed.trim(), words, phrases, without };
}

/** The words to ask the index for: folded and in American spelling, which every record has beside its own. */
export function indexWords(words: readonly string[]): string {
  return words.map((word) => (/^\p{L}+$/u.test(word) ? americanSpelling(foldedWords(word).join('')) : word)).join(' ');
}

/** The query with other words; the phrases stay. */
export function withWords(query: SearchQuery, words: readonly string[]): SearchQuery {
  const quoted = query.phrases.map((phrase) => `“${phrase}”`);
  const left = query.without.map((part) => (part.includes(' ') ? `-“${part}”` : `-${part}`));
  return { ...query, words, typed: [...quoted, ...words, ...left].join(' ') };
}

/** The words of a text, to be asked for parts of a query. */
export class TextWords {
  readonly #words: ReadonlySet<string>;
  readonly #line: string;

  constructor(text: string) {
    const folded = foldedWords(text);
    // “e-commerce” is asked for as “ecommerce” too.
    const compounds = text.split(/\s+/u).map((word) => foldedWords(word).join(''));
    this.#words = new Set([...folded, ...compounds].map(wordForm));
    this.#line = ` ${folded.join(' ')} `;
  }

  /** Whether a word stands there, in any form; all its parts where it has several. */
  has(word: string): boolean {
    const parts = foldedWords(word).map(wordForm);
    return this.#stands(parts.join('')) || parts.every((part) => this.#stands(part));
  }

  /** Whether words stand there together; the last may be unfinished. */
  hasPhrase(phrase: string): boolean {
    return this.#line.includes(` ${foldedWords(phrase).join(' ')}`);
  }

  #stands(part: string): boolean {
    if (/\p{sc=Han}/u.test(part)) return this.#line.includes(part);
    return this.#words.has(part) || [...this.#words].some((word) => isFormOf(part, word));
  }
}

/** Endings of English words that leave the stem what it is. */
const ENDING =
  /^(?:e|s|es|d|ed|r|er|ers|or|ors|ing|ings|ly|al|ally|ity|ities|ion|ions|ation|ations|ance|ence|ances|ences|ment|ments|ive|able|y|ies|ied|ize|izes|ized|izing|ization|ist|ists|ism|ic|ical|ful|ness)?$/u;
const SHORTEST_STEM = 3;

function isFormOf(typed: string, word: string): boolean {
  if (/^\d/u.test(typed)) return false;
  if (typed.length >= SHORTEST_STEM && word.startsWith(typed)) return true;
  let shared = 0;
  while (shared < typed.length && typed[shared] === word[shared]) shared += 1;
  for (let stem = shared; stem > SHORTEST_STEM; stem -= 1)
    if (ENDING.test(typed.slice(stem)) && ENDING.test(word.slice(stem))) return true;
  return false;
}
