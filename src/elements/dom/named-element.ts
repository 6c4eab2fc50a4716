import { decodedAddress } from '../../markdown/decoded-address.ts';

/**
 * The element that the fragment of an address names.
 * @param hash with its sign; one that cannot be decoded is taken as it is
 * @param page where it is looked for
 */
export function namedElement(hash: string, page: Document = document): HTMLElement | null {
  return page.getElementById(decodedAddress(hash.replace(/^#/u, ''), decodeURIComponent));
}
