import type { ReadableEdition } from '../edition/load-edition.ts';
import type { Problem } from '../edition/problems.ts';
import type { AnyRuleId } from '../edition/rules.ts';
import { atField } from '../edition/prose/at-field.ts';
import { checkProse } from '../edition/prose/check-prose.ts';
import { contentRoot, readContentFile, readWordList } from '../edition/read/content-files.ts';
import { keptWords } from './spelling/kept-words.ts';
import { findUnknownWords } from './spelling/unknown-words.ts';

/** Rules about all texts together: they say nothing while one is missing. */
const OF_THE_WHOLE: ReadonlySet<AnyRuleId> = new Set(['too-few-annotations', 'long-sentences', 'one-government']);
/** Rules about the words of one text, whatever its fields are. */
const OF_WORDS: ReadonlySet<AnyRuleId> = new Set([
  'unknown-word',
  'long-sentence',
  'prose-length',
  'introduction-length',
  'repeated-words',
]);

/** The editorial rules that a program can check, spelling included, for all commentary that could be read. */
export function proseProblems(readable: ReadableEdition): readonly Problem[] {
  const root = contentRoot();
  const known = keptWords();
  process.once('exit', known.keep);
  const textOf = (path: string) => readContentFile(path.slice(root.length));
  return judgeProse(readable, readWordList('words.txt'), textOf, root, known.words);
}

/**
 * The same for content that need not be on disk. In a file with wrong fields only its words are judged.
 * @param words of the edition that no dictionary has
 * @param textOf returns the text of a file by its path in problems
 * @param root beginning of the paths in problems
 * @param known words that were judged before
 */
export function judgeProse(
  { edition, isWhole, broken }: ReadableEdition,
  words: readonly string[],
  textOf: (path: string) => string,
  root: string,
  known?: Parameters<typeof findUnknownWords>[4],
): readonly Problem[] {
  const problems = [
    ...atField(checkProse(edition, root), textOf),
    ...findUnknownWords(edition, words.join('\n'), textOf, root, known),
  ];
  const isFair = ({ rule, place }: Problem) =>
    OF_WORDS.has(rule) || ((isWhole || !OF_THE_WHOLE.has(rule)) && !broken.has(place.path.slice(root.length)));
  return problems.filter(isFair);
}
