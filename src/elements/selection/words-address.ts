/**
 * The address of some words: that of their sentence, with the words themselves. With scripts the words are marked, and
 * without them the sentence.
 */
import type { NamedSpan } from './find-span.ts';

/**
 * @param page address of the page that has the words; its query and its fragment are left out
 * @param span the words
 * @param id of the sentence, or of the title, that they begin in
 */
export function wordsAddress(page: string, { exact, before, to }: NamedSpan, id: string): string {
  const address = new URL(page);
  address.search = '';
  address.searchParams.set('words', exact);
  if (to !== undefined) address.searchParams.set('to', to);
  if (before !== undefined) address.searchParams.set('before', before);
  address.hash = id;
  return address.href;
}

/** The words that an address names, if any. */
export function wordsOfAddress(address: string): NamedSpan | undefined {
  const { searchParams } = new URL(address);
  const [exact, before, to] = ['words', 'before', 'to'].map((name) => searchParams.get(name) ?? undefined);
  return exact === undefined ? undefined : { exact, before, to };
}
