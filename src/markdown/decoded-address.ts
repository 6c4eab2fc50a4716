/**
 * An address, or a part of one, as people read it: the only guard for decoding. Anyone can write an address whose
 * encoding is not UTF-8, such as `https://name.example/%E9`; then nothing of it is decoded.
 * @param decode `decodeURI` for whole addresses, `decodeURIComponent` for a part, such as a fragment
 */
export function decodedAddress(address: string, decode: (encoded: string) => string = decodeURI): string {
  try {
    return decode(address);
  } catch {
    return address;
  }
}

/** The host of an address as readers name it, without `www.`; words without a host are not changed. */
export function hostOf(address: string): string {
  return (URL.canParse(address) ? new URL(address).hostname : address).replace(/^www\./u, '');
}
