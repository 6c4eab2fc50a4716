import { toXml } from 'xast-util-to-xml';
import type { Element, Root } from 'xast';

/**
 * The text of an XML 1.0 file. Characters that XML cannot have are left out, as the writer of the tree does with most
 * of them. Characters that a parser would change, such as a carriage return, or refuse, such as the end of a section of
 * characters, are written as references. Source: https://www.w3.org/TR/xml/#charsets, sections 2.4 and 2.11.
 * @param root the outermost element
 * @param doctype name of the document type, if the format requires one
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

/**
 * An `xml:id` made from ids: these have Latin letters, digits, hyphens, slashes and dots, and may begin with a digit.
 */
export function xmlId(...parts: readonly string[]): string {
  const id = parts.join('.').replaceAll('/', '.');
  return /^[A-Za-z_]/u.test(id) ? id : `_${id}`;
}

/**
 * A web address in the form that XML schemas require: characters that a URI may not have are encoded, encoded ones are
 * not.
 */
export function uriOf(address: string): string {
  return new URL(address).href.replaceAll(/[^!-~]|["<>\\^`{|}[\]]/gu, encodeURIComponent);
}
