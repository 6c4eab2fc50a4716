import type { EntryOf } from '../read/read-kind.ts';
import type { Resolver } from '../registry/resolver.ts';
import type { Essentials } from '../essentials.ts';

/** Sources that nothing cites. */
export function reportUnusedSources<Known extends Essentials>(
  entries: readonly EntryOf<'source'>[],
  isCited: (id: string) => boolean,
  resolver: Resolver<Known>,
): void {
  for (const { id, placeOf } of entries)
    if (!isCited(id)) resolver.report('unused-source', placeOf([]), `Nothing cites the source “${id}”`);
}
