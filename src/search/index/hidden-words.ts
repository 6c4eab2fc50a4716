/** Words by which a record is found and which are not shown. */
import { americanSpelling, foldedWords } from '../query/word-forms.ts';
import type { SearchRecord } from './records.ts';

const HAN_RUN = /\p{sc=Han}{2,}/gu;

/**
 * The record's own aliases; American spellings of its British words, because the search asks for those; and every later
 * part of a run of Han characters, because Pagefind finds such a run only by its beginning.
 */
export function hiddenWords({
  title,
  text,
  aliases,
}: Pick<SearchRecord, 'title' | 'text' | 'aliases'>): readonly string[] {
  const words = `${title ?? ''} ${text}`;
  const american = foldedWords(`${words} ${aliases.join(' ')}`)
    .filter((word) => americanSpelling(word) !== word)
    .map(americanSpelling);
  const runs = `${words} ${aliases.join(' ')}`.match(HAN_RUN) ?? [];
  return [...new Set([...aliases, ...american, ...runs.flatMap(ends)])];
}

function ends(run: string): readonly string[] {
  const characters = [...run];
  return characters
    .slice(0, -1)
    .map((_, start) => characters.slice(start).join(''))
    .slice(1);
}
