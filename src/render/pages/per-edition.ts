import type { Edition } from '../../edition/edition.ts';

/** A view that many pages ask for, made once for each edition. */
export function perEdition<View>(make: (edition: Edition) => View): (edition: Edition) => View {
  const made = new WeakMap<Edition, { readonly view: View }>();
  return (edition) => {
    const known = made.get(edition) ?? { view: make(edition) };
    made.set(edition, known);
    return known.view;
  };
}
