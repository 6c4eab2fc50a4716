/** Spelling of the whole commentary. */
import dictionary from 'dictionary-en-gb';
import type { Edition } from '../../edition/edition.ts';
import type { Problem } from '../../edition/problems.ts';
import { dictionarySpellers } from '../../edition/prose/dictionary-speller.ts';
import { prosePieces } from '../../edition/prose/prose-pieces.ts';
import { unknownWordsIn, type Speller } from '../../edition/prose/speller.ts';

/**
 * Words that are neither in the dictionary nor in the edition's list nor in their own file's; each once in a file, at its
 * first place there.
 * @param ownWords the text of the list, a word on each line
 * @param textOf returns the text of a file by its path, for finding a word's own line and column; without it a problem
 * is placed where the prose begins
 * @param root beginning of the paths in problems
 * @param known whether the dictionary has a word, as far as that was looked up before; new words are added
 */
export function findUnknownWords(
  edition: Edition,
  ownWords: string,
  textOf?: (path: string) => string,
  root = 'content/',
  known = new Map<string, boolean>(),
): readonly Problem[] {
  const own = new Set(ownWords.split(/\s+/u));
  return unknownWordsIn(prosePieces(edition, root), own, spellersOf(edition, own, known)(), textOf);
}

/** Suggestions come from everything that the edition says. */
export function spellersOf(
  edition: Edition,
  ownWords: ReadonlySet<string>,
  known?: Map<string, boolean>,
): () => Speller {
  const texts = () => [
    ...edition.passages.flatMap(({ title, text }) => [title, text]),
    ...prosePieces(edition, '').map(({ text }) => text),
  ];
  return dictionarySpellers(dictionary, ownWords, texts, known);
}
