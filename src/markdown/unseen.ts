import type { Point } from './author-file.ts';

/**
 * Invisible characters that can make words look like others: controls, directions, joiners, fillers, tags, private and
 * unassigned ones (Unicode's categories C, Zl and Zp, and its default ignorable characters), signs that are drawn blank
 * (of Braille and of music), and the sign by which a decoder says that a file is not UTF-8.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}\uFFFD]/gu;
/** Line breaks and tabs, which every text file has. */
const ORDINARY: ReadonlySet<string> = new Set(['\n', '\r', '\t']);

/**
 * How many marks one letter may have: written languages put up to four there; more are piled up until they draw over
 * the lines around them.
 */
const MOST_MARKS = 4;
const PILE = new RegExp(`\\p{M}{${MOST_MARKS + 1}}`, 'u');

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\uFFFD/u, 'a sign that is not UTF-8'],
  [/\p{Cc}/u, 'a control character'],
  [/\p{Bidi_Control}/u, 'a character that turns the direction of writing'],
  [/[\p{Zl}\p{Zp}]/u, 'a line break of an unusual kind'],
  [/[\p{Cn}\p{Co}\p{Cs}]/u, 'a character that Unicode does not know'],
  [/./su, 'an invisible character'],
];

/** A character that is not allowed in an author's file. */
export interface Unseen {
  /** UTF-16. */
  readonly offset: number;
  /** What it is, and its number in Unicode. */
  readonly name: string;
}

/** The first invisible character of a text, or the first of too many marks on one letter. */
export function findUnseen(text: string): Unseen | undefined {
  const pile = PILE.exec(text);
  if (pile !== null)
    return { offset: pile.index, name: `more than ${MOST_MARKS} marks on one letter (${codeOf(pile[0])})` };
  for (const { 0: character, index } of text.matchAll(UNSEEN))
    if (!ORDINARY.has(character)) return { offset: index, name: nameOf(character) };
  return undefined;
}

/** The place of an offset in a text. */
export function pointOfOffset(text: string, offset: number): Point {
  const lines = text.slice(0, offset).split(/\r\n?|\n/u);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/**
 * Words with every invisible character written as its number, so that they can be printed anywhere. Line breaks become
 * numbers too.
 */
export function withUnseenNamed(words: string): string {
  return words.replace(UNSEEN, (character) => `<${codeOf(character)}>`);
}

function nameOf(character: string): string {
  const name = NAMES.find(([pattern]) => pattern.test(character))?.[1] ?? '';
  return `${name} (${codeOf(character)})`;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
