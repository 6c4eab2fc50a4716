/**
 * Names and words for things, loaded when a reader reaches for the search and matched while Pagefind is still on its
 * way.
 */
import { BEGINS, EXACT, matchPhrase, nearestPhrase, nearestWord, phraseOf, type Phrase } from './phrases.ts';
import type { VocabularyFile, ListedThing, NamesFile, OtherWordsFile } from './loaded-files.ts';
import { foldedWords, wordForm } from './word-forms.ts';
import type { SearchQuery } from './search-query.ts';

/** Something with a name that answers a query. */
export interface Thing {
  readonly kind: string;
  readonly label: string;
  /** From the root of the site. */
  readonly url: string;
  /** Of a sentence: how it begins. */
  readonly beginning?: string | undefined;
}

interface Listed extends Thing {
  /** Its label and its own names, acronyms that readers use included. */
  readonly names: readonly Phrase[];
  /** Words that readers use for it. */
  readonly also: readonly Phrase[];
}

/** An acronym is a name, not a word of the language. */
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}s./ -]+$/u;

/**
 * Where scores are equal, a thing's own name counts a little more than a word that readers use for it, and the text
 * more than what is said about it.
 */
const OWN_NAME = 3;
const OF_TEXT = 1;
/** Share of its letters that a word for something must have in common with a query that is only a part of it. */
const LEAST_SHARE = 0.5;
/** Few names are shown that only contain the words, so that the results in full text can be seen. */
const MOST = { exact: 3, beginning: 5, holding: 2, onlyFewLetters: 6 };

export class NamedThings {
  #things: readonly Listed[];
  #vocabulary: readonly string[] = [];
  #inText: ReadonlySet<string> = new Set();
  readonly #textKind: string;

  /** @param textKind what the base text is called among the kinds */
  constructor({ names }: NamesFile, textKind: string) {
    this.#things = names.map(listed);
    this.#textKind = textKind;
  }

  /** Adds what else readers call things. */
  addOthers({ also, things, inText }: OtherWordsFile): void {
    const more = new Map(also.map(([index, others]) => [index, othersOf(others)]));
    const named = this.#things.map((thing, index) => ({
      ...thing,
      names: [...thing.names, ...(more.get(index)?.names ?? [])],
      also: more.get(index)?.also ?? [],
    }));
    this.#things = [
      ...named,
      ...things.map(([kind, label, url, others, beginning]) => ({
        kind,
        label,
        url,
        beginning,
        names: [],
        also: phrases(`${label}|${others}`),
      })),
    ];
    this.#inText = new Set(inText.split(' '));
  }

  /** Adds the words of the edition, without which only names are corrected. */
  addWords({ words }: VocabularyFile): void {
    const ofNames = this.#things.flatMap((thing) => [...thing.names, ...thing.also]).flatMap((phrase) => phrase.words);
    this.#vocabulary = [...new Set([...ofNames, ...words.split(' ').map(wordForm)])].filter((word) => word.length > 2);
  }

  /** What a query names, the best first: by a name of its own, or by a word that readers use. */
  find(query: SearchQuery): readonly Thing[] {
    return this.#best(query, (phrase, thing) => this.#score(phrase, thing, true));
  }

  /**
   * The same, but only by names if the query is a single word of the text: then the sentences that have it come before
   * things that readers call so.
   */
  findNamed(query: SearchQuery): readonly Thing[] {
    const words = foldedWords(query.words.join(' '));
    const isInText = words.length === 1 && words.every((word) => this.#inText.has(wordForm(word)));
    // Among things with that name, those that readers call so too are the better answer.
    return isInText
      ? this.#best(query, (phrase, thing) =>
          this.#score(phrase, thing, false) === 0 ? 0 : this.#score(phrase, thing, true),
        )
      : this.find(query);
  }

  #best(
    { words, phrases: quoted, without }: SearchQuery,
    scoreOf: (query: Phrase, thing: Listed) => number,
  ): readonly Thing[] {
    const isQuoted = quoted.length > 0;
    if (isQuoted && (words.length > 0 || quoted.length > 1)) return [];
    const query = phraseOf(isQuoted ? (quoted[0] ?? '') : words.join(' '));
    if (query.joined === '') return [];
    const scored = this.#things
      .map((thing) => ({ thing, score: scoreOf(query, thing) }))
      .filter(
        ({ thing, score }) =>
          score > (isQuoted ? EXACT + OF_TEXT : 0) &&
          without.every((word) => !foldedWords(thing.label).includes(foldedWords(word).join(' '))),
      );
    scored.sort((a, b) => b.score - a.score);
    const best = scored[0]?.score ?? 0;
    const isShort = query.joined.length < 3;
    const [least, most] =
      best >= EXACT
        ? [BEGINS, MOST.exact]
        : best >= BEGINS
          ? [BEGINS, isShort ? MOST.onlyFewLetters : MOST.beginning]
          : [0, MOST.holding];
    const found = scored.filter(({ score }) => score >= least).map(({ thing }) => thing);
    // A passage is not named beside the sentence that was meant.
    return found.filter(({ url }) => !found.some((other) => other.url.startsWith(`${url}#`))).slice(0, most);
  }

  /** Things that have at least one of the words, or one like it: what can be offered where nothing was found. */
  near({ words, phrases: quoted }: SearchQuery, most: number): readonly Thing[] {
    const forms = [...words, ...quoted].flatMap(foldedWords).filter((word) => word.length > 3);
    const found = forms.flatMap((form) => {
      const word = this.correct(form);
      return word === undefined ? [] : this.find({ typed: word, words: [word], phrases: [], without: [] });
    });
    return [...new Map(found.map((thing) => [thing.url, thing])).values()].slice(0, most);
  }

  /** The name or the words for something that were probably meant by all the words together. */
  correctPhrase(words: readonly string[]): string | undefined {
    return nearestPhrase(
      phraseOf(words.join(' ')),
      this.#things.flatMap(({ names, also }) => [...names, ...also]),
    )?.words.join(' ');
  }

  /** The word that was probably meant; the word itself where it is known, nothing where none is near. */
  correct(word: string): string | undefined {
    return nearestWord(wordForm(foldedWords(word).join('')), this.#vocabulary);
  }

  #score(query: Phrase, { kind, names, also }: Listed, withAlso: boolean): number {
    const own = Math.max(0, ...names.map((name) => matchPhrase(query, name)));
    const other =
      !withAlso || query.joined.length < 2
        ? 0
        : Math.max(
            0,
            ...also.map((phrase) =>
              query.joined.length >= LEAST_SHARE * phrase.joined.length ? matchPhrase(query, phrase) : 0,
            ),
          );
    const score = Math.max(own === 0 ? 0 : own + OWN_NAME, other);
    return score === 0 ? 0 : score + (kind === this.#textKind ? OF_TEXT : 0);
  }
}

function listed([kind, label, url, others]: ListedThing): Listed {
  return { kind, label, url, names: phrases(`${label}|${others}`), also: [] };
}

function othersOf(words: string): Pick<Listed, 'names' | 'also'> {
  const others = words.split('|');
  return {
    names: others.filter((one) => ACRONYM.test(one)).map(phraseOf),
    also: others.filter((one) => !ACRONYM.test(one)).map(phraseOf),
  };
}

function phrases(words: string): readonly Phrase[] {
  return words
    .split('|')
    .filter((one) => one !== '')
    .map(phraseOf);
}
