/** Checks that sources say how much of them was read, and no less than the reviews of the texts that cite them. */
import type { Essentials } from '../essentials.ts';
import type { Review } from '../sources.ts';
import type { SourceExtent } from '../vocabularies.ts';
import type { EntryOf } from '../read/read-kind.ts';
import type { Resolver } from '../registry/resolver.ts';

/** Reports sources with an address if nobody can know how much was read, or where it can still be read. */
export function reportUnsaidReading<Known extends Essentials>(
  entries: readonly EntryOf<'source'>[],
  resolver: Resolver<Known>,
): void {
  for (const { fields, placeOf } of entries) {
    if (fields.URL === undefined || fields.read !== undefined || fields.archived !== undefined) continue;
    resolver.report(
      'unsaid-reading',
      placeOf(['URL']),
      'The source has an address but does not say how much of it was read',
      undefined,
      ['read'],
    );
  }
}

/** Words of a source that nobody has read cannot be quoted. */
const UNREAD: ReadonlySet<SourceExtent | undefined> = new Set(['report', 'none']);

/** Reports sources that were not read, according to their files, although a review quotes their words. */
export function reportReadUnread(
  entries: readonly EntryOf<'source'>[],
  reviews: readonly Review[],
  resolver: Resolver,
): void {
  const seen = new Map(
    reviews.flatMap(({ saw, source, words }) =>
      source !== undefined && (saw === 'original' || saw === 'copy') ? [[source.id as string, words ?? '']] : [],
    ),
  );
  for (const { id, fields, placeOf } of entries) {
    const words = seen.get(id);
    if (words === undefined || !UNREAD.has(fields.read)) continue;
    resolver.report(
      'read-unread',
      placeOf(['read']),
      `“${id}” was not read, according to its file, but a review saw its words`,
      `it quotes: ${words}`,
    );
  }
}
