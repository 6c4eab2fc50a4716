/** Prose as HTML. The tree was checked by an allow-list when it was read; here nothing raw is let through either. */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { Essentials, Naming, Prose } from '../edition/edition.ts';
import { isWebAddress } from '../markdown/web-address.ts';
import { referenceUrl } from '../urls.ts';
import { rehypeLanguages } from './languages.ts';

/** Prose as HTML blocks. */
export function proseHtml(prose: Prose<Essentials>, { info }: Naming): string {
  return toHtml(proseTree(prose, { info }));
}

/** The HTML inside the first paragraph, and that of the blocks after it. */
export function partedProseHtml(prose: Prose<Essentials>, edition: Naming): { readonly first: string; readonly rest: string } {
  const tree = proseTree(prose, edition);
  const index = tree.children.findIndex((node) => node.type === 'element' && node.tagName === 'p');
  const first = tree.children[index] as Element | undefined;
  return { first: toHtml(first?.children ?? []), rest: toHtml(tree.children.slice(index + 1)).trim() };
}

/** One line of plain words, with its languages marked. */
export function wordsHtml(words: string, { info }: Naming): string {
  const tree: Root = { type: 'root', children: [{ type: 'text', value: words }] };
  rehypeLanguages(info.languages)(tree);
  return toHtml(tree);
}

function proseTree({ tree, references }: Prose<Essentials>, { info }: Naming): Root {
  const hast = toHast(tree) as Root;
  visit(hast, 'element', (node) => {
    if (node.tagName !== 'a') return;
    const written = asWritten(String(node.properties['href']));
    const reference = references.get(written);
    if (reference !== undefined) {
      node.properties['href'] = referenceUrl(reference);
      node.properties['className'] = [`to-${reference.kind}`];
    } else if (!isWebAddress(written)) {
      delete node.properties['href'];
    }
  });
  rehypeLanguages(info.languages)(hast);
  return hast;
}

/** An address before it was encoded for HTML. One that is encoded in another way than UTF-8 is of the web, and stays. */
function asWritten(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
