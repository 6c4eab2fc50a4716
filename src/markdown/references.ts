/** Kinds of thing that a link in Markdown may lead to. */
export const LINK_KINDS = ['term', 'body', 'instrument', 'target', 'goal', 'passage', 'source'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** The address of a link, as an author wrote it. */
export type LinkAddress =
  | { readonly kind: LinkKind; readonly id: string; readonly sentence: string | undefined }
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'unknown' };

/** Reads the address of a link: `term:backdoor`, `passage:proposal-08.s2`, or an address that begins with `https://`. */
export function parseLinkAddress(address: string): LinkAddress {
  const match = /^([a-z]+):(?!\/\/)([^\s#?/]+)$/u.exec(address);
  const kind = LINK_KINDS.find((known) => known === match?.[1]);
  if (kind !== undefined && match?.[2] !== undefined) {
    const dot = kind === 'passage' ? match[2].indexOf('.') : -1;
    return dot < 0 ? { kind, id: match[2], sentence: undefined } : { kind, id: match[2].slice(0, dot), sentence: match[2].slice(dot + 1) };
  }
  return isWebAddress(address) ? { kind: 'web', url: address } : { kind: 'unknown' };
}

/** Whether an address is one of the web that a reader may be sent to. One with a name before its host, as https://un.org@example.net, deceives. */
export function isWebAddress(address: string): boolean {
  if (!address.startsWith('https://') || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}
