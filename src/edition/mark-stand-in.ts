/** Places of fields for which a valid value stands in: of that value nothing is said. */
import type { Place } from './problems.ts';

const OF_STAND_INS = new WeakSet<Place>();

/** Marks the place of a field that is stood in for: nothing more is said of it. */
export function markStandIn(place: Place): Place {
  OF_STAND_INS.add(place);
  return place;
}

/** Whether a problem is one of the author’s, and not of what stands in for a field. */
export function isOfAuthor({ place }: { readonly place: Place }): boolean {
  return !OF_STAND_INS.has(place);
}
