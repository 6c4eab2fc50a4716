/** Compares the promise of a link's words with the address that it leads to. */
import { hostOf } from '../../markdown/decoded-address.ts';
import type { LinkAddress } from '../../markdown/link-address.ts';
import type { LinkKind } from '../kind-with.ts';
import { misnumbered } from './misnumbered.ts';

/**
 * The words of a link have at most this many characters: three times as many as the longest in an edition of twenty
 * proposals.
 */
const LONGEST_WORDS = 160;
/**
 * Words that readers take for an address: with a scheme, or with a common ending of hosts that ends no other name,
 * unlike “Node.js”.
 */
const LOOKS_LIKE_ADDRESS =
  /\bhttps?:\/\/[^\s/?#]+|(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|int|edu|gov|mil|info|eu|cn|ru|uk|us|de|fr|jp|ch|in|br)(?![\p{L}\p{N}-])/giu;

/**
 * What deceives about a link.
 * @param words that a reader sees
 * @param address that it leads to
 * @param passageOf the id of a passage by its name in lower case: its title, or its kind and number
 * @param sentence the number in its passage of the sentence that it leads to
 * @returns a sentence, and what was expected; nothing if the link is honest
 */
export function faultOfLink(
  words: string,
  address: LinkAddress<LinkKind>,
  passageOf: ReadonlyMap<string, string>,
  sentence?: number,
): { readonly sentence: string; readonly note: string } | undefined {
  const text = words.trim();
  if (!/[\p{L}\p{N}]/u.test(text))
    return { sentence: 'The link has no words', note: 'expected: words that say where it leads' };
  if (text.length > LONGEST_WORDS)
    return {
      sentence: `The words of the link have ${text.length} characters`,
      note: `expected: at most ${LONGEST_WORDS}`,
    };
  const host = address.kind === 'web' ? hostOf(address.url) : undefined;
  const other = (text.match(LOOKS_LIKE_ADDRESS) ?? []).find(
    (seen) => !isWithin(hostOf(seen.includes('://') ? seen : `https://${seen}`), host),
  );
  if (other !== undefined)
    return {
      sentence: `The words of the link name the address “${other}”, but it leads elsewhere`,
      note: 'expected: the same address, or words that are not an address',
    };
  const passage = passageOf.get(text.toLowerCase().replaceAll(/\s+/gu, ' '));
  if (passage !== undefined && !leadsTo(passage, address))
    return {
      sentence: `The words of the link are the name of ${passage}, but it leads elsewhere`,
      note: `expected: passage:${passage}`,
    };
  const numbered = misnumbered(text, address, passageOf, sentence);
  if (numbered !== undefined)
    return {
      sentence: `The words of the link name “${numbered}”, and it leads to another`,
      note: 'expected: the number of what it leads to',
    };
  return undefined;
}

/** Another text may have a “chapter 2” too, so a link to it is honest. */
function leadsTo(passage: string, address: LinkAddress<LinkKind>): boolean {
  if (address.kind === 'web' || address.kind === 'unknown') return false;
  return address.kind !== 'passage' || address.id === passage;
}

/** “un.org” may mean “www.un.org” and “news.un.org”. */
function isWithin(seen: string, host: string | undefined): boolean {
  return host !== undefined && (host === seen || host.endsWith(`.${seen}`));
}
