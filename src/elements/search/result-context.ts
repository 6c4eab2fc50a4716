import type { Answer } from '../../search/query/answer.ts';
import type { SearchEngine } from '../../search/query/search-engine.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { kindLabel } from '../../words/search.ts';
import { noteLabel } from './for-engine.ts';
import type { ResultContext } from './result-items.ts';

/**
 * The parts of an answer that each of its lines needs.
 * @param addressOf returns the address of a path from the root of the site
 */
export function resultContext(
  { words, corrected }: Answer,
  { typed }: SearchQuery,
  engine: SearchEngine,
  addressOf: (url: string) => URL,
): ResultContext {
  const marked = typed
    .split(' ')
    .map((word) => corrected.get(word.toLowerCase()) ?? word)
    .join(' ');
  return {
    words,
    marked,
    languages: engine.scripts,
    addressOf,
    kindOf: (document) => {
      const note = engine.noteOf(document);
      return [
        kindLabel(engine.kindOf(document) ?? ''),
        ...(note === undefined ? [] : [noteLabel(note).toLowerCase()]),
      ].join(', ');
    },
  };
}
