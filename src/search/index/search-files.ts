/**
 * The small files by which names are found at once and a query is judged: what things are called, what readers call
 * them, and which words there are.
 */
import type { Edition } from '../../edition/edition.ts';
import type { LoadedFiles } from '../query/loaded-files.ts';
import { namesFile } from './names-file.ts';
import { otherWordsFile } from './other-words-file.ts';
import type { SearchRecord } from './records.ts';
import { vocabularyFile } from './vocabulary-file.ts';

/** All of them. `stopWords` are very common words of the language. */
export function searchFiles(
  edition: Edition,
  records: readonly SearchRecord[],
  stopWords: readonly string[],
): LoadedFiles {
  const names = namesFile(edition);
  return { names, others: otherWordsFile(edition, names, stopWords), words: vocabularyFile(edition, records) };
}
