/** Places of fields whose value is replaced by a valid one: problems of the replacement are not reported. */
import type { Place } from './problems.ts';

const OF_STAND_INS = new WeakSet<Place>();

/** Marks the place of a field whose value is replaced: nothing more is reported of it. */
export function markStandIn(place: Place): Place {
  OF_STAND_INS.add(place);
  return place;
}

/** Whether a problem is the author’s, and not that of a replaced value. */
export function isOfAuthor({ place }: { readonly place: Place }): boolean {
  return !OF_STAND_INS.has(place);
}
