/**
 * What a link to another site says to programs: nobody vouches for it, contributors gave it (`ugc`), and its page gets
 * no hold on ours.
 * @returns nothing for addresses of the site itself
 */
export function linkRel(address: string): string | undefined {
  return /^https?:\/\//u.test(address) ? ['nofollow', 'ugc', 'noopener'].join(' ') : undefined;
}

/**
 * An address before it was encoded for HTML. One that is encoded in another way than UTF-8 is of the web, and stays.
 */
export function asWritten(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
