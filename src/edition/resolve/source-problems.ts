import type { EntryOf } from '../read/read-kind.ts';
import type { Resolver } from '../registry/registry.ts';
import type { Essentials } from '../edition.ts';

/** Sources that nothing cites. */
export function findUnusedSources<Known extends Essentials>(
  entries: readonly EntryOf<'source'>[],
  isCited: (id: string) => boolean,
  resolver: Resolver<Known>,
): void {
  for (const { id, placeOf } of entries)
    if (!isCited(id)) resolver.report('unused-source', placeOf([]), `Nothing cites the source “${id}”`);
}

/**
 * Sources with the address of another.
 * @param seen paths of files by the addresses in them; grows
 */
export function findDuplicateUrls<Known extends Essentials>(
  entries: readonly EntryOf<'source'>[],
  resolver: Resolver<Known>,
  seen = new Map<string, string>(),
): void {
  for (const { path, fields, placeOf } of entries) {
    const other = fields.URL === undefined ? undefined : seen.get(fields.URL);
    if (other !== undefined)
      resolver.report('duplicate-url', placeOf(['URL']), 'Another source has the same address', `it is ${other}`);
    if (fields.URL !== undefined) seen.set(fields.URL, path);
  }
}
