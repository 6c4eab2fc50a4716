/** The announcement of an answer, in words. */
import type { Narrowed } from '../../search/query/document-table.ts';
import type { Answer } from '../../search/query/answer.ts';
import { searchWords } from '../../words/search.ts';

/**
 * How many results there are, and what could not be searched.
 * @param typed the query; nothing if only filters are chosen
 * @param lost results whose texts could not be loaded
 */
export function answerSummary(
  typed: string,
  { known, isMore, corrected, unread, leftOut, phrases, isAny }: Answer,
  lost: number,
): string {
  // This many are known; one less is a safe number to call “more than”.
  const count = isMore ? known - 1 : known;
  const meant = [...corrected.values()];
  return [
    typed === '' ? searchWords.narrowed(known) : searchWords.found(count, typed, isMore, meant),
    ...(isAny ? [searchWords.apart(phrases)] : []),
    ...(leftOut.length === 0 ? [] : [searchWords.leftOut(leftOut)]),
    ...(unread.length === 0 ? [] : [searchWords.unread(unread)]),
    ...(lost === 0 ? [] : [searchWords.lost(lost)]),
  ].join(' ');
}

/** The message if nothing was found. */
export function nothingSummary(typed: string, { words, unread, lost, leftOut }: Answer, narrowed: Narrowed): string {
  if (unread.length > 0) return searchWords.unread(unread);
  if (lost > 0) return searchWords.lost(lost);
  if (words.length === 0 && typed !== '') return searchWords.tooCommon(typed);
  return [
    searchWords.nothing(typed, searchedIn(narrowed)),
    ...(leftOut.length === 0 ? [] : [searchWords.leftOut(leftOut)]),
  ].join(' ');
}

/** The searched part of the edition, in words. */
function searchedIn(narrowed: Narrowed): string {
  const only = [...narrowed].filter(([name]) => name !== 'in').flatMap(([, values]) => values);
  if (only.length > 0) return searchWords.only(only);
  return narrowed.has('in') ? searchWords.here.toLowerCase() : searchWords.everything;
}
