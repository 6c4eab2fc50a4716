/**
 * The address of some words: that of their sentence, with the words themselves. With scripts the words are marked, and
 * without them the sentence.
 */
import type { Quotation } from '../../edition/anchor/quotations.ts';

/**
 * @param page address of the page that has the words; its query and its fragment are left out
 * @param quotation the words
 * @param id of the sentence, or of the title, that they begin in
 */
export function wordsAddress(page: string, { exact, before }: Quotation, id: string): string {
  const address = new URL(page);
  address.search = '';
  address.searchParams.set('words', exact);
  if (before !== undefined) address.searchParams.set('before', before);
  address.hash = id;
  return address.href;
}

/** The words that an address names, if any. */
export function wordsOfAddress(address: string): Quotation | undefined {
  const { searchParams } = new URL(address);
  const exact = searchParams.get('words');
  const before = searchParams.get('before');
  return exact === null ? undefined : before === null ? { exact } : { exact, before };
}
