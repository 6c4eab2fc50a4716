/** Compares the promise of a link's words with the address that it leads to. */
import { hostOf } from '../../markdown/decoded-address.ts';
import type { LinkAddress } from '../../markdown/link-address.ts';
import type { LinkKind } from '../kind-with.ts';
import { misnumbered } from './misnumbered.ts';
import { thingsNamed, type NamesOfThings } from './names-of-things.ts';
import { addressIn } from './address-in.ts';

/**
 * The words of a link have at most this many characters: three times as many as the longest in an edition of twenty
 * proposals.
 */
const LONGEST_WORDS = 160;
/**
 * What deceives about a link.
 * @param words that a reader sees
 * @param address that it leads to
 * @param passageOf the id of a passage by its name in lower case: its title, or its kind and number
 * @param names of the other things that links lead to
 * @param sentence the number in its passage of the sentence that it leads to
 * @returns a sentence, and what was expected; nothing if the link is honest
 */
export function faultOfLink(
  words: string,
  address: LinkAddress<LinkKind>,
  passageOf: ReadonlyMap<string, string>,
  names: NamesOfThings,
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
  const other = addressIn(text, (seen) => !isWithin(seen, host));
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
  const kind = address.kind === 'web' || address.kind === 'unknown' ? undefined : address.kind;
  const named = thingsNamed(text, kind, names);
  if (named.length > 0 && !mayBeCalled(named, address))
    return {
      sentence: `The words of the link, “${text}”, are the name of another thing`,
      note: `expected: ${named.join(' or ')}, or other words`,
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

/** A source may be called by the name of its author or of what it is about. */
function mayBeCalled(named: readonly string[], address: LinkAddress<LinkKind>): boolean {
  if (address.kind === 'web' || address.kind === 'unknown') return false;
  return address.kind === 'source' || named.includes(`${address.kind}:${address.id}`);
}

/** “un.org” may mean “www.un.org” and “news.un.org”. */
function isWithin(seen: string, host: string | undefined): boolean {
  return host !== undefined && (host === seen || host.endsWith(`.${seen}`));
}
