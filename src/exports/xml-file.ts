import { toXml } from 'xast-util-to-xml';
import type { Element, Root } from 'xast';

/**
 * The text of an XML 1.0 file. Characters that XML cannot have are left out, as the writer of the tree does with most of
 * them; what a parser would change, as a carriage return, or refuse, as the end of a section of characters, is written as
 * a reference. Source: https://www.w3.org/TR/xml/#charsets, sections 2.4 and 2.11.
 * @param root the outermost element
 * @param doctype name of the document type, where the format asks for one
 */
export function xmlFile(root: Element, doctype?: string): string {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      ...(doctype === undefined ? [] : [{ type: 'doctype' as const, name: doctype }]),
      root,
    ],
  };
  return `${toXml(tree)
    .toWellFormed()
    .replaceAll(/[\uFFFE\uFFFF]/gu, '')
    .replaceAll('\r', '&#xD;')
    .replaceAll(']]>', ']]&gt;')}\n`;
}

/** An `xml:id` made of ids: these are of Latin letters, digits, hyphens, slashes and dots, and may begin with a digit. */
export function xmlId(...parts: readonly string[]): string {
  const id = parts.join('.').replaceAll('/', '.');
  return /^[A-Za-z_]/u.test(id) ? id : `_${id}`;
}

/** A web address as XML schemas want it: what may not stand in a URI is encoded, what is encoded already is not. */
export function uriOf(address: string): string {
  return new URL(address).href.replaceAll(/[^!-~]|["<>\\^`{|}[\]]/gu, encodeURIComponent);
}
