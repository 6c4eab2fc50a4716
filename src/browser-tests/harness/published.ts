/** What a build has published, read from its files: pages as trees, the edition as data. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import type { BuiltSite } from './built-sites.ts';

export interface HtmlPage {
  /** Path of its address, base included. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
  /** Every element, in order. */
  readonly elements: readonly Element[];
  readonly byId: ReadonlyMap<string, Element>;
}

/** Paths of all files of a site, relative to its folder, with forward slashes. */
export function filesOf({ folder }: Pick<BuiltSite, 'folder'>): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Parsed pages, by folder of their site: test files that run after each other in a process share them. */
const parsed = new Map<string, ReadonlyMap<string, HtmlPage>>();

/** Every page in a site's folder, by the path of its address. */
export function pagesOf(site: BuiltSite): ReadonlyMap<string, HtmlPage> {
  const known = parsed.get(site.folder);
  if (known !== undefined) return known;
  const files = filesOf(site).filter((file) => file.endsWith('.html'));
  const pages = new Map(files.map((file) => readPage(site, file)).map((page) => [page.path, page]));
  parsed.set(site.folder, pages);
  return pages;
}

function readPage({ folder, base }: BuiltSite, file: string): HtmlPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const tree = fromHtml(html);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  const byId = new Map(
    elements.flatMap((element) =>
      element.properties.id === undefined ? [] : [[element.properties.id, element] as const],
    ),
  );
  return { path: base + file.replace(/(^|\/)index\.html$/u, '$1'), html, tree, elements, byId };
}

/** The decoded path and fragment of an address inside the site; nothing for other origins. */
export function internal(
  address: string,
  from: string,
): { readonly path: string; readonly fragment: string } | undefined {
  const { origin, pathname, hash } = new URL(address, `http://site.invalid${from}`);
  return origin === 'http://site.invalid'
    ? { path: decodeURI(pathname), fragment: decodeURIComponent(hash.slice(1)) }
    : undefined;
}

/** The first element that a selector finds. */
export function find(within: Root | Element, selector: string): Element {
  const found = select(selector, within);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

export function findAll(within: Root | Element, selector: string): readonly Element[] {
  return selectAll(selector, within);
}

/** The values of an attribute, for every element that a selector finds and that has it. */
export function attributes(within: Root | Element, selector: string, name: string): readonly string[] {
  return selectAll(selector, within).flatMap(({ properties }) =>
    typeof properties[name] === 'string' ? [properties[name]] : [],
  );
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
