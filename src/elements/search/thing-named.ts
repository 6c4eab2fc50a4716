/** The one thing whose name was typed exactly: a target, a term, a treaty. */
import { phraseOf } from '../../search/query/phrases.ts';
import { parseQuery } from '../../search/query/search-query.ts';
import { SearchEngine } from '../../search/query/search-engine.ts';

/**
 * @param typed a name, whole and without a slip
 * @param load returns a file of the search
 * @returns its address from the root of the site; nothing if no thing has this name
 * @throws Error if the index cannot be loaded
 */
export async function thingNamed(typed: string, load: (name: string) => Promise<unknown>): Promise<string | undefined> {
  const engine = await SearchEngine.open(load, { language: document.documentElement.lang });
  const query = parseQuery(typed);
  const answer = await engine.ask(query, new Map());
  const [first] = (await engine.read(answer, query, 0, 1)).results;
  const text = first?.texts.get(first.document);
  if (first === undefined || text === undefined || answer.corrected.size > 0) return undefined;
  const isLabel = phraseOf(text.label).joined === phraseOf(typed).joined;
  return first.isNamed || isLabel ? text.url : undefined;
}
