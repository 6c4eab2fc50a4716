import type { ContributedEntries } from './contributed-entries.ts';
import type { Source } from './edition.ts';
import type { Resolver } from './registry.ts';

/** Sources that nothing cites. */
export function findUnusedSources(entries: Pick<ContributedEntries, 'sources'>, sources: readonly Source[], resolver: Resolver): void {
  const unused = new Set<string>(sources.filter((source) => source.backlinks.length === 0).map((source) => source.id));
  for (const { id, placeOf } of entries.sources) if (unused.has(id)) resolver.report('unused-source', placeOf([]), `Nothing cites the source “${id}”`);
}

/**
 * Sources with the address of another.
 * @param seen paths of files by the addresses in them; grows
 */
export function findDuplicateUrls(entries: Pick<ContributedEntries, 'sources'>, resolver: Resolver, seen = new Map<string, string>()): void {
  for (const { path, fields, placeOf } of entries.sources) {
    const other = fields.URL === undefined ? undefined : seen.get(fields.URL);
    if (other !== undefined) resolver.report('duplicate-url', placeOf(['URL']), 'Another source has the same address', `it is ${other}`);
    if (fields.URL !== undefined) seen.set(fields.URL, path);
  }
}
