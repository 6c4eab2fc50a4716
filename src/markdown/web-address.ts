/** The addresses that a reader may be sent to: one rule for links in prose and for fields. */

/** Bytes of an address that every browser and server accepts. */
const LONGEST_ADDRESS = 1_000;

/** Hosts that are never on the public web: RFC 6761, RFC 6762, RFC 8375 and the name that ICANN reserved in 2024. */
const OWN_NETWORK = /(?:^|\.)(?:localhost|local|internal|invalid|home\.arpa)$/u;
/** Blocks of IPv4 that lead nowhere on the web: RFC 6890, and all from 224 up, multicast and reserved. */
const NOT_PUBLIC =
  /^(?:0|10|127|22[4-9]|2[3-5]\d|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|192\.0\.[02]|198\.(?:1[89]|51\.100)|203\.0\.113)\./u;

/** One script for a whole host, or scripts that no one confuses: “Highly Restrictive” of Unicode TR39, 5.2. */
const ONE_SCRIPT = [
  /^[[\p{sc=Latin}&&[\p{ASCII}\xC0-\u0130\u0134-\u0137\u0139-\u0148\u014A-\u017E]]\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{N}\p{M}.\-_・ー]+$/v,
  ...[
    'Cyrillic',
    'Greek',
    'Armenian',
    'Georgian',
    'Hebrew',
    'Arabic',
    'Devanagari',
    'Bengali',
    'Tamil',
    'Telugu',
    'Thai',
    'Lao',
    'Khmer',
    'Myanmar',
    'Sinhala',
  ].map((script) => new RegExp(`^[\\p{scx=${script}}\\p{M}\\d.\\-]+$`, 'u')),
];

/**
 * The fault of an address.
 * @param schemes that it may begin with, before the colon
 * @returns nothing if a reader may be sent there; otherwise what was expected, in words
 */
export function faultOfAddress(address: string, schemes: readonly string[] = ['https']): string | undefined {
  const expected = `an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`;
  const [, scheme = '', authority = ''] = /^([a-z]+):\/\/([^/?#]+)/u.exec(address) ?? [];
  if (!schemes.includes(scheme) || authority === '') return expected;
  // A browser removes these characters, or takes them for a slash, and goes to another place than a reader expects.
  if (/[\s\p{C}\\]/u.test(address)) return `${expected}, without spaces, tabs, line breaks and backslashes`;
  if (address.length > LONGEST_ADDRESS) return `${expected}, of at most ${LONGEST_ADDRESS} characters`;
  if (authority.includes('@')) return `${expected}, without a user name or a password`;
  if (/%(?![0-9A-Fa-f]{2})/u.test(address)) return `${expected}, in which two digits follow each %`;
  if (!URL.canParse(address)) return expected;
  return faultOfHost(authority.replace(/:\d*$/u, '').toLowerCase(), new URL(address).hostname.replace(/\.$/u, ''));
}

/** Whether prose may link to an address. */
export function isWebAddress(address: string): boolean {
  return faultOfAddress(address) === undefined;
}

/**
 * @param written as it is in the file
 * @param host as a browser understands it: an IPv4 address in any form is four decimal numbers here
 */
function faultOfHost(written: string, host: string): string | undefined {
  if (host.startsWith('[') || (NOT_PUBLIC.test(`${host}.`) && /^[\d.]+$/u.test(host)))
    return 'an address on the public web, by the name of its host';
  if (!host.includes('.') || OWN_NETWORK.test(host)) return 'an address on the public web, not in a private network';
  if (/(?:^|\.)xn--/u.test(written)) return 'an address whose host is written in its own letters, not as “xn--”';
  if (!ONE_SCRIPT.some((script) => script.test(written.normalize('NFKC'))))
    return 'an address whose host is written in one script, without letters that look like others';
  return undefined;
}
