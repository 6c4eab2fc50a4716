/** Spelling of the commentary, against a dictionary and the words that the edition and its authors add. */
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { allCitations } from '../../edition/registry/annotation-references.ts';
import type { Annotation, Edition } from '../../edition/edition.ts';
import type { Place, Problem } from '../../edition/problems.ts';
import { prosePieces, type ProsePiece } from '../../edition/prose/prose-pieces.ts';
import { placeOfWord } from '../../edition/prose/prose-text.ts';
import { bestSuggestion, isWorthSuggesting } from './suggestion.ts';

/**
 * A look into the dictionary costs up to half a second of the processor; who has more unknown words than this learns
 * from the first.
 */
const MOST_LOOKS = 3;
/** Words that are compared with all those of the edition: a file may hold thousands that no dictionary has. */
const MOST_SUGGESTIONS = 12;

type Speller = ReturnType<typeof nspell>;

/**
 * Words that neither the dictionary nor the edition's list nor their own file has; each once, at its first place.
 * @param ownWords the text of the list, a word on each line
 * @param textOf the text of a file by its path, by which a word's own line and column are found; without it a problem
 *   stands where the prose begins
 * @param root what paths in problems begin with
 */
export function findUnknownWords(
  edition: Edition,
  ownWords: string,
  textOf?: (path: string) => string,
  root = 'content/',
): readonly Problem[] {
  const speller = nspell(dictionary);
  const own = new Set(ownWords.split(/\s+/u));
  const pieces = prosePieces(edition, root);
  const unknown = new Map<string, Problem>();
  const suggest = suggester(speller, own, edition, pieces);
  for (const piece of pieces) {
    const names = 'annotation' in piece ? namesIn(piece.annotation) : new Set<string>();
    const declared = new Set(latinWords(piece.words.join(' ')));
    for (const word of new Set(latinWords(piece.text))) {
      if (unknown.has(word) || [own, declared, names].some((words) => hasForm(words, word)) || isCorrect(word, speller))
        continue;
      const near = suggest(word);
      unknown.set(word, {
        rule: 'unknown-word',
        place: placeOf(word, piece, textOf),
        sentence: `No dictionary has the word “${word}”`,
        note: near === undefined ? undefined : `did you mean “${near}”?`,
      });
    }
  }
  return [...unknown.values()];
}

/** Suggests a word that is right. What every text of the edition has is counted once somebody needs it. */
function suggester(speller: Speller, own: ReadonlySet<string>, edition: Edition, pieces: readonly ProsePiece[]) {
  let counts: Map<string, number> | undefined;
  let [looks, asked] = [0, 0];
  return (word: string): string | undefined => {
    if (!isWorthSuggesting(word) || asked >= MOST_SUGGESTIONS) return undefined;
    asked += 1;
    counts ??= countWords([
      ...edition.passages.flatMap(({ title, text }) => [title, text]),
      ...pieces.map(({ text }) => text),
      ...own,
    ]);
    const isRight = (candidate: string) => hasForm(own, candidate) || isCorrect(candidate, speller);
    return bestSuggestion(word, counts, isRight, () => {
      looks += 1;
      return looks > MOST_LOOKS ? [] : speller.suggest(word);
    });
  };
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(latinWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function placeOf(word: string, { place, tree }: ProsePiece, textOf?: (path: string) => string): Place {
  if (textOf === undefined) return place;
  const letters = RegExp.escape(word).replaceAll("'", "[’']");
  const expression = new RegExp(`(?<![\\p{L}\\p{M}])${letters}(?![\\p{L}\\p{M}])`, 'u');
  const point = placeOfWord({ tree }, textOf(place.path).split('\n'), (words) => words.search(expression));
  return point === undefined ? place : { path: place.path, ...point };
}

/** Words of what an annotation cites, which no dictionary has to know. */
function namesIn(annotation: Annotation): ReadonlySet<string> {
  const positions = annotation.kind === 'debate' ? annotation.positions : [];
  const cited = allCitations(annotation).map(({ source }) => JSON.stringify(source.csl));
  return new Set(latinWords([...cited, ...positions.map(({ holder }) => holder)].join(' ')));
}

/** Words in Latin letters, without a possessive at their end. */
function latinWords(text: string): readonly string[] {
  return (text.match(/\p{Script=Latin}\p{M}*(?:[’']?\p{Script=Latin}\p{M}*)*/gu) ?? []).map((word) =>
    word.replaceAll('’', "'").replace(/'s$/u, ''),
  );
}

/** Whether a list has a word; one in small letters may begin with a capital one, or be all of them, as in a dictionary. */
function hasForm(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  const small = word.toLowerCase();
  const isCapital = word === small.slice(0, 1).toUpperCase() + small.slice(1) || word === word.toUpperCase();
  return isCapital && words.has(small);
}

/** The dictionary writes -ise; Oxford spelling, which has -ize in the same words, is right too. */
function isCorrect(word: string, speller: Speller): boolean {
  return speller.correct(word) || speller.correct(word.replace(/iz(?=e|ing|ation)/u, 'is'));
}
