import { SearchEngine } from '../../search/query/search-engine.ts';
import { thingCalled } from '../../search/query/thing-called.ts';

/**
 * The one thing whose name was typed exactly.
 * @param load returns a file of the search
 * @returns its address from the root of the site; nothing if no thing has this name
 * @throws Error if the index cannot be loaded
 */
export async function thingNamed(typed: string, load: (name: string) => Promise<unknown>): Promise<string | undefined> {
  return thingCalled(typed, await SearchEngine.open(load, { language: document.documentElement.lang }));
}
