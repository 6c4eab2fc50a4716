import type { EntryOf } from '../read/read-kind.ts';
import type { Resolver } from '../registry/resolver.ts';
import type { Essentials } from '../edition.ts';

/**
 * Sources with the address of another.
 * @param seen ids by address; grows
 */
export function reportDuplicateAddresses<Known extends Essentials>(
  entries: readonly EntryOf<'source'>[],
  resolver: Resolver<Known>,
  seen = new Map<string, string>(),
): void {
  for (const { id, fields, placeOf } of entries) {
    const other = fields.URL === undefined ? undefined : seen.get(fields.URL);
    if (other !== undefined)
      resolver.report(
        'duplicate-url',
        placeOf(['URL']),
        'Another source has the same address',
        `it is ${resolver.callThing('source', other, 'file')}`,
      );
    if (fields.URL !== undefined) seen.set(fields.URL, id);
  }
}
