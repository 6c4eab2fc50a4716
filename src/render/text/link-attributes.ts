/** The attributes of a link in HTML. */
export interface LinkAttributes {
  readonly href?: string;
  readonly rel?: string;
  readonly class?: string;
}

/** The target of a reference on this site. */
export interface LinkTarget {
  readonly url: string;
  readonly kind: string;
}

/**
 * The only guard through which an address of the content becomes a link; an address without a scheme of the web that is
 * not a path of this site becomes none. A link to another site tells programs that nobody vouches for it and that
 * contributors wrote it (`ugc`), and its page gets no access to ours.
 * @param address of another site, or of a page of this one
 * @param target of a reference, which replaces the address
 */
export function linkAttributes(address: string, target?: LinkTarget): LinkAttributes {
  if (target !== undefined) return { href: target.url, class: `to-${target.kind}` };
  if (/^[/#](?![/\\])/u.test(address)) return { href: address };
  return /^https?:\/\//u.test(address) && URL.canParse(address)
    ? { href: address, rel: ['nofollow', 'ugc', 'noopener'].join(' ') }
    : {};
}
