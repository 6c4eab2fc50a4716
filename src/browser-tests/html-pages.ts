/** The pages of a built site, parsed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';

export interface HtmlPage {
  /** Its path on the host, with the base of the site. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
}

/** Every HTML page under a folder, in order of path. */
export function htmlPages(folder: string, base: string): readonly HtmlPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const html = readFileSync(join(folder, name), 'utf8');
      return { path: base + name.replace(/index\.html$/u, ''), html, tree: fromHtml(html) };
    });
}

/** An attribute of every element that has it. */
export function attributes(tree: Root | Element, selector: string, name: string): readonly string[] {
  return selectAll(selector, tree).flatMap(({ properties }) => (typeof properties[name] === 'string' ? [properties[name]] : []));
}
