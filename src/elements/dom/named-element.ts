/**
 * The element that the fragment of an address names.
 * @param hash with its sign; one that cannot be decoded is taken as it is
 * @param page where it is looked for
 */
export function namedElement(hash: string, page: Document = document): HTMLElement | null {
  return page.getElementById(decoded(hash.replace(/^#/u, '')));
}

/** Anyone can write an address that `decodeURIComponent` cannot read. */
export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
