import { pageOfAddress } from '../../markdown/page-of-address.ts';
import type { EntryOf } from '../read/read-kind.ts';
import type { Resolver } from '../registry/resolver.ts';
import type { Essentials } from '../essentials.ts';
import type { Place } from '../problems.ts';
import { problemsOfBoth, type Claim } from '../problems-of-both.ts';

/**
 * Sources with the address of another, however it is spelled; in the files of both.
 * @param known sources that are not read here
 */
export function reportDuplicateAddresses<Known extends Essentials>(
  entries: readonly EntryOf<'source'>[],
  resolver: Resolver<Known>,
  known: readonly { readonly id: string; readonly URL?: string | undefined }[] = [],
): void {
  const claimOf = (id: string, place?: Place): Claim => ({
    sentence: 'Another source has the same address',
    called: resolver.callThing('source', id, 'file'),
    place,
  });
  const seen = new Map(known.flatMap(({ id, URL: address }) => pageOf(address).map((page) => [page, claimOf(id)])));
  for (const { id, fields, placeOf } of entries)
    for (const page of pageOf(fields.URL)) {
      const own = claimOf(id, placeOf(['URL']));
      const other = seen.get(page);
      if (other === undefined) seen.set(page, own);
      else for (const problem of problemsOfBoth('duplicate-url', own, other)) resolver.add(problem);
    }
}

function pageOf(address: string | undefined): readonly string[] {
  return address === undefined ? [] : [pageOfAddress(address)];
}
