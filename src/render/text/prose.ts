/** Prose as HTML. An allow-list checked the tree when it was read; nothing raw passes here either. */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Link } from 'mdast';
import { defaultHandlers, toHast, type Handlers } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { Naming } from '../../edition/edition-info.ts';
import type { Essentials } from '../../edition/essentials.ts';
import type { Prose, Reference } from '../../edition/reference.ts';
import { isWebAddress } from '../../markdown/web-address.ts';
import { referenceUrl } from '../../entry-urls.ts';
import { rehypeLanguages } from './languages.ts';
import { linkAttributes } from './link-attributes.ts';
import { rehypeSections } from './sections.ts';

/** Prose as HTML blocks. */
export function proseHtml(prose: Prose<Essentials>, { info }: Naming): string {
  return toHtml(proseTree(prose, { info }));
}

/** An essay as HTML, whose sections have addresses of their own. */
export function essayHtml(prose: Prose<Essentials>, { info }: Naming): string {
  const tree = proseTree(prose, { info });
  rehypeSections(tree);
  return toHtml(tree);
}

/** The HTML inside the first paragraph, and that of the blocks after it. */
export function partedProseHtml(
  prose: Prose<Essentials>,
  edition: Naming,
): { readonly first: string; readonly rest: string } {
  const tree = proseTree(prose, edition);
  const index = tree.children.findIndex((node) => node.type === 'element' && node.tagName === 'p');
  const first = tree.children[index] as Element | undefined;
  return { first: toHtml(first?.children ?? []), rest: toHtml(tree.children.slice(index + 1)).trim() };
}

/**
 * Prose as HTML for any version of the site: links are as they were written, such as `term:backdoor`, and have no
 * class.
 */
export function portableHtml(prose: Prose<Essentials>, { info }: Naming): string {
  const tree = proseTree(prose, { info }, (_, written) => ({ href: written }));
  return toHtml(tree);
}

/** One line of plain words, with its languages marked. */
export function wordsHtml(words: string, { info }: Naming): string {
  const tree: Root = { type: 'root', children: [{ type: 'text', value: words }] };
  rehypeLanguages(info.languages)(tree);
  return toHtml(tree);
}

/** How a link to a thing of the edition is written; such a link never leads to another site. */
type LinkWriter = (reference: Reference<Essentials>, written: string) => ReturnType<typeof linkAttributes>;

const toItsPage: LinkWriter = (reference) => linkAttributes('', { url: referenceUrl(reference), kind: reference.kind });

function proseTree({ tree, references }: Prose<Essentials>, { info }: Naming, write: LinkWriter = toItsPage): Root {
  const judged = new Set<Element>();
  // The address as it was written: in HTML it is encoded, and that cannot be undone without loss.
  const link: Handlers['link'] = (state, node: Link) => {
    const element = defaultHandlers.link(state, node);
    const reference = references.get(node.url);
    const written = isWebAddress(node.url) ? String(element.properties.href) : '';
    const {
      href,
      rel,
      class: className,
    } = reference === undefined ? linkAttributes(written, undefined) : write(reference, node.url);
    Object.assign(element.properties, { href, rel: rel?.split(' '), className });
    judged.add(element);
    return element;
  };
  const hast = toHast(tree, { handlers: { link } }) as Root;
  visit(hast, 'element', (node) => {
    if (node.tagName === 'a' && !judged.has(node)) delete node.properties.href;
  });
  rehypeLanguages(info.languages)(hast);
  return hast;
}
