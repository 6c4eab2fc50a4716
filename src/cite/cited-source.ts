import type { Source } from '../edition/sources.ts';
import { entryUrl } from '../entry-urls.ts';
import { CITATIONS_ID } from '../urls.ts';
import type { Cited } from './cited.ts';
import { sourceItem } from './csl-json.ts';

/** A source, cited as the work that it is: its page lists its citations. */
export function citedSource(source: Source): Cited {
  const item = sourceItem(source);
  return {
    id: CITATIONS_ID,
    label: item.title,
    work: undefined,
    url: entryUrl('source', source),
    item,
    isOfOthers: true,
    lines: [],
  };
}
