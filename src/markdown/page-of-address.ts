import { doiOf } from './doi.ts';

/**
 * A key for the page that an address leads to. Addresses that differ only in their spelling, or in the place on the page,
 * have the same key. It is only for comparison, never for a link.
 * @returns the text itself if it is not an address
 * @see URL Standard, 4.3 (equivalence), and RFC 3986, 6.2.2 and 6.2.3 (normalization)
 */
export function pageOfAddress(address: string): string {
  const doi = doiOf(address);
  if (doi !== undefined) return `doi:${spelledPlainly(doi).toLowerCase().replace(/\/+$/u, '')}`;
  if (!URL.canParse(address)) return address;
  const { hostname, port, pathname, search, hash } = new URL(address);
  const host = hostname.replace(/\.$/u, '').replace(/^www\./u, '');
  // Programs that draw their pages themselves have a path in the fragment.
  const route = /^#!?\//u.test(hash) ? hash : '';
  const path = pathname.replace(/\/+$/u, '');
  const isUsual = port === '' || port === '80' || port === '443';
  return `${host}${isUsual ? '' : `:${port}`}${spelledPlainly(path + withoutTracking(search))}${route}`;
}

/**
 * Parameters that say where a reader came from, and not which page is meant: those of campaigns, and those that browsers
 * remove (Firefox, “Query Parameter Stripping”).
 */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_hs\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|yclid|ysclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|oly_\w+_id|vero_id|__s|_openstat|__twitter_impression|ref_src|ref_url|cmpid|s_cid|spm|srsltid|share_token|_gl|_ga)$/iu;

/** The parameters of an address by which a page is chosen, in the order of the address. */
function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=', 1)[0] ?? ''));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** Decodes letters, digits and signs that need no encoding; writes the codes of all others with capital digits. */
function spelledPlainly(part: string): string {
  return part.replaceAll(/%[0-9a-f]{2}/giu, (code) => {
    const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/u.test(sign) ? sign : code.toUpperCase();
  });
}
