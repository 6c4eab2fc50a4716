/** Spelling of prose, checked against a dictionary and the words that the edition and its authors add. */
import { placeOfWord } from '../../markdown/place-of-word.ts';
import { allCitations } from '../registry/own-references.ts';
import type { Annotation } from '../annotation.ts';
import type { Essentials } from '../essentials.ts';
import type { Place, Problem } from '../problems.ts';
import type { ProsePiece } from './prose-pieces.ts';

/** Knows the words of a language. */
export interface Speller {
  isRight: (word: string) => boolean;
  /** The word that was probably meant. */
  suggest: (word: string) => string | undefined;
}

export type SpelledPiece = ProsePiece & { readonly annotation?: Annotation<Essentials> };

/**
 * Prose with at least this many unknown words, and this share of them, is in another language: there are never so many
 * names.
 */
const FEWEST_STRANGE = 10;
const MOST_STRANGE = 0.4;

/**
 * Words that are neither in the dictionary nor in the edition's list nor in their own file's; each once in a file, at its
 * first place there.
 * @param ownWords of the edition
 * @param textOf returns the text of a file by its path, for finding a word's own line and column; without it a problem
 * is placed where the prose begins
 */
export function unknownWordsIn(
  pieces: readonly SpelledPiece[],
  ownWords: ReadonlySet<string>,
  speller: Speller,
  textOf?: (path: string) => string,
): readonly Problem[] {
  const unknown = new Map<string, Problem>();
  const near = new Map<string, string | undefined>();
  for (const piece of pieces) {
    let names: ReadonlySet<string> | undefined;
    const isName = (word: string) =>
      piece.annotation !== undefined && hasForm((names ??= namesIn(piece.annotation)), word);
    const declared = new Set(latinWords(piece.words.join(' ')));
    const own = new Set(latinWords(withoutParts(piece.text)));
    const isKnown = (word: string) =>
      speller.isRight(word) || hasForm(ownWords, word) || hasForm(declared, word) || isName(word);
    const strange = [...own].filter((word) => !isKnown(word));
    if (strange.length >= FEWEST_STRANGE && strange.length > own.size * MOST_STRANGE) {
      unknown.set(piece.text, {
        rule: 'unknown-word',
        place: piece.place,
        sentence: `No dictionary has ${strange.length} of its ${own.size} words: it seems to be written in another language`,
        note: 'expected: the language of the edition; quote another language only a few words at a time',
      });
      continue;
    }
    for (const word of strange) {
      const key = `${piece.place.path}\n${word}`;
      if (unknown.has(key)) continue;
      if (!near.has(word)) near.set(word, speller.suggest(word));
      const meant = near.get(word);
      unknown.set(key, {
        rule: 'unknown-word',
        place: placeOf(word, piece, textOf),
        sentence: `No dictionary has the word “${word}”`,
        note: meant === undefined ? undefined : `did you mean “${meant}”?`,
      });
    }
  }
  return [...unknown.values()];
}

/** Words in Latin letters only, without a possessive at their end. Another rule reports letters of two alphabets. */
export function latinWords(text: string): readonly string[] {
  return (
    text.match(/(?<![\p{L}\p{M}])\p{Script=Latin}\p{M}*(?:[’']?\p{Script=Latin}\p{M}*)*(?![\p{L}\p{M}])/gu) ?? []
  ).map((word) => word.replaceAll('’', "'").replace(/'s$/u, ''));
}

/** Addresses, which are not spelt, and what English puts before any word with a hyphen, though it is no word itself. */
const PARTS =
  /\bhttps?:\/\/\S+|\bwww\.\S+|(?<![\p{L}\p{M}])(?:anti|auto|bi|bio|co|counter|cyber|de|e|eco|electro|ex|extra|geo|hyper|infra|inter|intra|macro|mega|meta|micro|mid|mini|mis|mono|multi|nano|neo|non|omni|pan|para|poly|post|pre|pro|proto|pseudo|quasi|re|retro|semi|socio|sub|super|supra|techno|tele|trans|tri|ultra|un|uni|vice)-(?=\p{L})/giu;

function withoutParts(text: string): string {
  return text.replaceAll(PARTS, ' ');
}

/**
 * Whether a list has a word. A word in small letters may also begin with a capital, or be all in capitals, as in a
 * dictionary.
 */
export function hasForm(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  const small = word.toLowerCase();
  const isCapital = word === small.slice(0, 1).toUpperCase() + small.slice(1) || word === word.toUpperCase();
  return isCapital && words.has(small);
}

function placeOf(word: string, { place, tree }: ProsePiece, textOf?: (path: string) => string): Place {
  if (textOf === undefined) return place;
  const lines = textOf(place.path).replaceAll('’', "'").split('\n');
  const point = placeOfWord(tree, lines, (words) => offsetOf(word, words));
  return point === undefined ? place : { path: place.path, ...point };
}

/** Where a word is that is not part of a longer one, or -1. */
function offsetOf(word: string, words: string): number {
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1))
    if (
      !LETTER_AT_END.test(words.slice(Math.max(0, at - 2), at)) &&
      !LETTER_AT_START.test(words.slice(at + word.length, at + word.length + 2))
    )
      return at;
  return -1;
}

const LETTER_AT_END = /[\p{L}\p{M}]$/u;
const LETTER_AT_START = /^[\p{L}\p{M}]/u;

/** Words of the citations of an annotation, which no dictionary has to know. */
function namesIn(annotation: Annotation<Essentials>): ReadonlySet<string> {
  const positions = annotation.kind === 'debate' ? annotation.positions : [];
  const cited = allCitations(annotation).map(({ source }) => JSON.stringify(source.csl));
  return new Set(latinWords([...cited, ...positions.map(({ holder }) => holder)].join(' ')));
}
