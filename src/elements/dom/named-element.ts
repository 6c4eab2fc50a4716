import { decodedAddress } from '../../markdown/decoded-address.ts';

/**
 * The element that the fragment of an address names.
 * @param hash with its sign; one that cannot be decoded is used as it is
 * @param page in which to look
 */
export function namedElement(hash: string, page: Document = document): HTMLElement | null {
  return page.getElementById(decodedAddress(hash.replace(/^#/u, ''), decodeURIComponent));
}
