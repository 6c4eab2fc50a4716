/**
 * The other part of an edition that judges a whole contribution: the words of its commentary, which a note may not
 * repeat and from which its spelling is judged, and the voices of its debates. A browser loads it when somebody writes.
 * The texts themselves are sent: compressed, they weigh less than a fingerprint of every run of their words (as hashes
 * of 32 bits), they are exact, and they serve for suggestions too.
 */
import type { Edition } from '../edition/edition.ts';
import { heardCountries, type Heard } from '../edition/heard-countries.ts';
import { annotationPieces, prosePieces } from '../edition/prose/prose-pieces.ts';
import { takenNames, type TakenNames } from '../edition/read/assumed-names.ts';
import type { NoteText } from '../edition/prose/repeated-words.ts';

export interface EditionReference {
  /** In the order of the text. */
  readonly notes: readonly NoteText[];
  /** All other prose of the commentary. */
  readonly others: readonly string[];
  /** Who is heard in its debates. */
  readonly heard: readonly Heard[];
  /** Words of the edition that no dictionary has. */
  readonly words: readonly string[];
  /** Names that no person has. */
  readonly taken: TakenNames;
}

/** @param words of the edition that no dictionary has */
export function editionReference(edition: Edition, words: readonly string[]): EditionReference {
  const pieces = annotationPieces(edition, '');
  return {
    notes: pieces.map(({ annotation: { id }, text }) => ({ id, text })),
    others: prosePieces(edition, '').flatMap((piece) => ('annotation' in piece ? [] : [piece.text])),
    heard: heardCountries(edition.annotations),
    words,
    taken: takenNames(edition),
  };
}

/** Everything that the edition says, for suggestions. */
export function textsOf(
  { notes, others }: EditionReference,
  passages: readonly { readonly title: string; readonly text: string }[],
): readonly string[] {
  return [...passages.flatMap(({ title, text }) => [title, text]), ...notes.map(({ text }) => text), ...others];
}
