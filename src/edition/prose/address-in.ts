/** Words that readers take for an address. */
import { hostOf } from '../../markdown/decoded-address.ts';

/** Endings of hosts beside those of countries; none of them ends an ordinary name, as “js” ends “Node.js”. */
const ENDINGS =
  /^(?:com|org|net|int|edu|gov|mil|info|biz|app|dev|xyz|site|online|top|club|shop|store|live|news|blog|link|click|cloud|world|global|wiki|page|eu|uk)$/u;
/** With a scheme, as four numbers, or as names with dots between them. */
const ADDRESS =
  /\bhttps?:\/\/[^\s/?#]+|(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])|(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?<ending>\p{L}{2,})(?![\p{L}\p{N}-])/giu;

/**
 * The first address of a text with a host that is looked for.
 * @param isWanted returns whether a host is looked for
 */
export function addressIn(text: string, isWanted: (host: string) => boolean): string | undefined {
  // Wide letters and a Chinese full stop lead a browser to the same host as a dot.
  const plain = text.normalize('NFKC').replaceAll(/。(?=[\p{sc=Latin}\d])/gu, '.');
  for (const { 0: seen, groups } of plain.matchAll(ADDRESS)) {
    if (groups?.['ending'] !== undefined && !isEnding(groups['ending'])) continue;
    if (isWanted(hostOf(seen.includes('://') ? seen : `https://${seen}`))) return seen;
  }
  return undefined;
}

function isEnding(word: string): boolean {
  return ENDINGS.test(word.toLowerCase()) || (word.length === 2 && countries().of(word.toUpperCase()) !== undefined);
}

let regions: Intl.DisplayNames | undefined;

function countries(): Intl.DisplayNames {
  regions ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return regions;
}
