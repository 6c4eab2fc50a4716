/** HTML of a release, printed again: through an allow-list, with links to the present addresses of things. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { linkAttributes } from './link-attributes.ts';

/** Elements of prose; of all other elements only the words are printed. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['p', 'em', 'strong', 'del', 'br', 'ul', 'ol', 'li', 'blockquote', 'h2', 'h3', 'h4', 'span'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

/** @param addressOf returns today's address of a thing by kind and id, such as `term:backdoor` */
export function releasedHtml(html: string, addressOf: (name: string) => string | undefined): string {
  return toHtml(parseFragment(html).childNodes.flatMap((node) => printed(node, addressOf)));
}

function printed(
  node: DefaultTreeAdapterTypes.ChildNode,
  addressOf: (name: string) => string | undefined,
): readonly ElementContent[] {
  if (tree.isTextNode(node)) return [{ type: 'text', value: node.value }];
  if (!tree.isElementNode(node)) return [];
  const children = node.childNodes.flatMap((child) => printed(child, addressOf));
  const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
  if (node.tagName === 'a') {
    const written = attribute('href') ?? '';
    const { href, rel } = linkAttributes(addressOf(written) ?? written);
    return href === undefined ? children : [h('a', { href, rel }, children)];
  }
  if (!ALLOWED.has(node.tagName)) return children;
  return [h(node.tagName, { lang: attribute('lang') }, children)];
}
