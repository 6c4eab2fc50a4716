/** The announcement of an answer, in words. */
import type { Narrowed } from '../../search/query/document-table.ts';
import type { Answer } from '../../search/query/answer.ts';
import { searchWords } from '../../words/search.ts';

/**
 * How many results there are, and what could not be searched.
 * @param typed the query; nothing if only filters are chosen
 * @param count of the results that are known
 * @param lost results whose texts could not be loaded
 */
export function answerSummary(
  typed: string,
  { isMore, corrected, unread, lookedUp, phrases, isAny }: Answer,
  count: number,
  lost: number,
): string {
  const meant = [...corrected.values()];
  return [
    typed === '' ? searchWords.narrowed(count) : searchWords.found(count, typed, isMore, meant),
    ...(isAny ? [searchWords.apart(phrases)] : []),
    ...(lookedUp.length === 0 ? [] : [searchWords.lookedUp(lookedUp)]),
    ...(unread.length === 0 ? [] : [searchWords.unread(unread)]),
    ...(lost === 0 ? [] : [searchWords.lost(lost)]),
  ].join(' ');
}

/** The message if nothing was found. */
export function nothingSummary(typed: string, { words, unread, lookedUp }: Answer, narrowed: Narrowed): string {
  if (unread.length > 0) return searchWords.unread(unread);
  if (words.length === 0 && typed !== '') return searchWords.tooCommon(typed);
  return [
    searchWords.nothing(typed, searchedIn(narrowed)),
    ...(lookedUp.length === 0 ? [] : [searchWords.lookedUp(lookedUp)]),
  ].join(' ');
}

/** The searched part of the edition, in words. */
function searchedIn(narrowed: Narrowed): string {
  const only = [...narrowed].filter(([name]) => name !== 'in').flatMap(([, values]) => values);
  if (only.length > 0) return searchWords.only(only);
  return narrowed.has('in') ? searchWords.here.toLowerCase() : searchWords.everything;
}
