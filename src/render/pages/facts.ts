import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Naming } from '../../edition/edition.ts';
import { linkAttributes } from '../text/link-attributes.ts';
import type { Fact } from './entry-view.ts';
import { wordsHtml } from '../text/prose.ts';

/** A line of words in an entry's table; none if there is nothing to say. */
export function fact(label: string, words: string | undefined, edition: Naming): readonly Fact[] {
  return words === undefined || words === '' ? [] : [{ label, html: wordsHtml(words, edition) }];
}

/**
 * A line of links in an entry's table; none if there are no links. A link that shows its own address is marked, because
 * paper need not print it twice.
 */
export function linksFact(
  label: string,
  links: readonly { readonly label: string; readonly url: string }[],
): readonly Fact[] {
  if (links.length === 0) return [];
  const nodes = links.flatMap((link, index) => [
    ...(index > 0 ? [h('span', ', ')] : []),
    h('a', { ...linkAttributes(link.url), class: link.label === link.url ? 'address' : undefined }, link.label),
  ]);
  return [{ label, html: toHtml(nodes) }];
}
