/** The attributes of a link in HTML. */
export interface LinkAttributes {
  readonly href?: string;
  readonly rel?: string;
  readonly class?: string;
}

/** What a reference leads to, on this site. */
export interface LinkTarget {
  readonly url: string;
  readonly kind: string;
}

/**
 * The one guard through which every address of the content becomes a link; what has no scheme of the web and is no path
 * of this site becomes none. A link to another site says to programs that nobody vouches for it, that contributors gave
 * it (`ugc`), and its page gets no hold on ours.
 * @param address of another site, or of a page of this one
 * @param target of a reference, which takes the place of the address
 */
export function linkAttributes(address: string, target?: LinkTarget): LinkAttributes {
  if (target !== undefined) return { href: target.url, class: `to-${target.kind}` };
  if (/^[/#](?![/\\])/u.test(address)) return { href: address };
  return /^https?:\/\//u.test(address) && URL.canParse(address)
    ? { href: address, rel: ['nofollow', 'ugc', 'noopener'].join(' ') }
    : {};
}
