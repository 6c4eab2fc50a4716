/** Spelling of the commentary, against a dictionary and the words that the edition adds in `content/words.txt`. */
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { allCitations } from '../../edition/registry/own-references.ts';
import type { Annotation, Edition } from '../../edition/edition.ts';
import type { Problem } from '../../edition/problems.ts';
import { prosePieces } from '../../edition/prose/prose-pieces.ts';

/**
 * Lengths of words that get a suggestion. The cost of Hunspell's search for one grows with the length (1,200 letters
 * took all memory), and to a word of few letters everything is near.
 */
const SUGGESTED_LENGTH = { least: 4, most: 24 };
/** Most suggestions of a run: each costs up to half a second of the processor. */
const MOST_SUGGESTIONS = 3;

/**
 * Words that neither the dictionary nor the edition's list has; each once, at its first file.
 * @param ownWords the text of the list, a word on each line
 * @param root what paths in problems begin with
 */
export function findUnknownWords(edition: Edition, ownWords: string, root = 'content/'): readonly Problem[] {
  const speller = nspell(dictionary);
  const own = new Set(ownWords.split(/\s+/u));
  const unknown = new Map<string, Problem>();
  let suggestions = 0;
  const suggest = (word: string): string | undefined => {
    if (word.length < SUGGESTED_LENGTH.least || word.length > SUGGESTED_LENGTH.most || suggestions >= MOST_SUGGESTIONS)
      return undefined;
    suggestions += 1;
    return speller.suggest(word)[0];
  };
  for (const piece of prosePieces(edition, root)) {
    const { text, place } = piece;
    const names = 'annotation' in piece ? namesIn(piece.annotation) : new Set<string>();
    for (const word of latinWords(text)) {
      if (unknown.has(word) || own.has(word) || names.has(word) || isCorrect(word, speller)) continue;
      const near = suggest(word);
      unknown.set(word, {
        rule: 'unknown-word',
        place,
        sentence: `No dictionary has the word “${word}”`,
        note: near === undefined ? undefined : `did you mean “${near}”?`,
      });
    }
  }
  return [...unknown.values()];
}

/** Words of an annotation's sources and holders of positions: no dictionary has to know these names. */
function namesIn(annotation: Annotation): ReadonlySet<string> {
  const positions = annotation.kind === 'debate' ? annotation.positions : [];
  const cited = allCitations(annotation).map(({ source }) => JSON.stringify(source.csl));
  return new Set(latinWords([...cited, ...positions.map(({ holder }) => holder)].join(' ')));
}

/** Words in Latin letters, without a possessive at their end. */
function latinWords(text: string): readonly string[] {
  return (text.match(/\p{Script=Latin}+(?:[’']\p{Script=Latin}+)*/gu) ?? []).map((word) =>
    word.replaceAll('’', "'").replace(/'s$/u, ''),
  );
}

/** The dictionary writes -ise; Oxford spelling, which has -ize in the same words, is right too. */
function isCorrect(word: string, speller: ReturnType<typeof nspell>): boolean {
  return speller.correct(word) || speller.correct(word.replace(/iz(?=e|ing|ation)/u, 'is'));
}
