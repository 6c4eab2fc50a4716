import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Edition } from '../../edition/edition.ts';
import type { Naming } from '../../edition/edition-info.ts';
import type { Passage } from '../../edition/passage.ts';
import { passageUrl } from '../../urls.ts';
import { linkAttributes } from '../text/link-attributes.ts';
import type { Fact } from './entry-view.ts';
import { wordsHtml } from '../text/prose.ts';
import { passageName } from '../text/references.ts';

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

/** A line of links to passages. */
export function passagesFact(label: string, passages: readonly Passage[], edition: Naming): readonly Fact[] {
  return linksFact(
    label,
    passages.map((passage) => ({ label: passageName(passage, edition), url: passageUrl(passage) })),
  );
}

/** A line with a link to another site, by its own address unless `nameOf` shortens it. */
export function addressFact(
  label: string,
  address: string | undefined,
  nameOf = (url: string): string => url,
): readonly Fact[] {
  return linksFact(label, address === undefined ? [] : [{ label: nameOf(address), url: address }]);
}

/** A line with the name of a language, in the language of the edition. */
export function languageFact(label: string, tag: string, edition: Pick<Edition, 'info'>): readonly Fact[] {
  return fact(label, new Intl.DisplayNames([edition.info.language], { type: 'language' }).of(tag), edition);
}
