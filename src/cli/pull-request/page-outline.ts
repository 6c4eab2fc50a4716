import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/**
 * A page as people see or hear it: its words, its parts and their names, ids and addresses; a line for each, in order.
 * Classes, styles, the drawings of pictures and the names of scripts are left out.
 */
export function pageOutline(html: string): readonly string[] {
  return linesOf(fromHtml(html));
}

/** Elements that only say how their content looks, unless an attribute says more. */
const SILENT: ReadonlySet<string> = new Set([
  'html',
  'head',
  'body',
  'div',
  'span',
  'b',
  'i',
  'small',
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'line',
  'template',
  'base',
]);
/** Attributes that a reader notices, beside those of WAI-ARIA. Named as in hast. */
const READ: ReadonlySet<string> = new Set([
  'id',
  'href',
  'role',
  'alt',
  'title',
  'lang',
  'name',
  'type',
  'value',
  'htmlFor',
  'headers',
  'scope',
  'colSpan',
  'rowSpan',
  'dateTime',
  'action',
  'method',
  'placeholder',
  'hidden',
  'disabled',
  'checked',
  'open',
  'tabIndex',
  'required',
  'list',
  'inputMode',
  'autoComplete',
  'content',
  'property',
  'rel',
  'hrefLang',
]);

function linesOf(node: Nodes): readonly string[] {
  if (node.type === 'text') return node.value.trim() === '' ? [] : [node.value.trim().replaceAll(/\s+/gu, ' ')];
  if (node.type !== 'element' && node.type !== 'root') return [];
  if (node.type === 'root') return node.children.flatMap((child) => linesOf(child));
  if (isMachinery(node)) return [];
  const attributes = Object.entries(node.properties)
    .filter(([name, value]) => value !== false && value !== null && (READ.has(name) || name.startsWith('aria')))
    .map(([name, value]) => `${name}=${JSON.stringify(Array.isArray(value) ? value.join(' ') : value)}`);
  const own =
    SILENT.has(node.tagName) && attributes.length === 0 ? [] : [`<${[node.tagName, ...attributes.sort()].join(' ')}>`];
  return [...own, ...node.children.flatMap((child) => linesOf(child))];
}

/**
 * Scripts and styles named by their addresses, and the policy, whose hashes follow from them. Data about the page for
 * machines, in a script, is not left out.
 */
function isMachinery({ tagName, properties }: Element): boolean {
  if (tagName === 'style') return true;
  if (tagName === 'script') return properties.type !== 'application/ld+json';
  if (tagName === 'link')
    return ['stylesheet', 'modulepreload', 'preload'].some((rel) => [properties.rel].flat().includes(rel));
  return tagName === 'meta' && properties.httpEquiv !== undefined;
}
