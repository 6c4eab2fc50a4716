import type { Edition } from '../../edition/edition.ts';
import type { VocabularyFile } from '../query/loaded-files.ts';
import { foldedWords } from '../query/word-forms.ts';
import { fittingFile } from './fitting-file.ts';
import type { SearchRecord } from './records.ts';

/** Limit in bytes, compressed. Words that do not fit are not used to correct a query. */
const MOST_BYTES = 12_000;

/**
 * Words of the edition, by which slips are corrected.
 * @param records what can be found, whose words are counted
 */
export function vocabularyFile(edition: Edition, records: readonly SearchRecord[]): VocabularyFile {
  const inText = textWords(edition);
  return fittingFile([...inText, ...frequentWords(records, new Set(inText))], MOST_BYTES, (some) => ({
    words: [...some].join(' '),
  }));
}

export /** Words of the base text, in the order of the alphabet. */
function textWords({ passages }: Edition): readonly string[] {
  return [...new Set(passages.flatMap(({ title, text }) => foldedWords(`${title} ${text}`)))].toSorted();
}

/** Words that stand in more than one record and not in the text; the more frequent first. */
function frequentWords(records: readonly SearchRecord[], inText: ReadonlySet<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { title, text } of records) {
    for (const word of new Set(foldedWords(`${title ?? ''} ${text}`)))
      if (word.length > 3 && !/\d/u.test(word) && !inText.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, times]) => times > 1)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
}
