import { isWebAddress } from './web-address.ts';

/** The address of a link, as an author wrote it. */
export type LinkAddress<Kind extends string = string> =
  | {
      readonly kind: Kind;
      readonly id: string;
      /** The part after a dot, for a passage: a sentence. */ readonly inside: string | undefined;
    }
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'unknown' };

/**
 * Reads the address of a link: `term:backdoor`, `passage:proposal-08.s2`, or an address that begins with `https://`.
 * @param kinds allowed before the colon
 */
export function parseLinkAddress<Kind extends string>(address: string, kinds: readonly Kind[]): LinkAddress<Kind> {
  const match = /^([a-z]+):(?!\/\/)([^\s#?/]+)$/u.exec(address);
  const kind = kinds.find((known) => known === match?.[1]);
  if (kind !== undefined && match?.[2] !== undefined) {
    const dot = kind === 'passage' ? match[2].indexOf('.') : -1;
    return dot < 0
      ? { kind, id: match[2], inside: undefined }
      : { kind, id: match[2].slice(0, dot), inside: match[2].slice(dot + 1) };
  }
  return isWebAddress(address) ? { kind: 'web', url: address } : { kind: 'unknown' };
}
