/**
 * Where the style of a page is. A page for reading carries its own, so that its first paint waits for nothing. There
 * are a thousand pages for looking something up, which would all carry the same style: these name a file.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const LINK = '<link rel="stylesheet" href="([^"]+)">';
/** A style that only puts the layers in order. */
const ORDER = /<style>(@layer [\w,]+)<\/style>/u;
const LINKS = new RegExp(`${LINK}(?:${LINK})*`, 'u');

/** A page and the style that was put into it. */
export interface Styled {
  readonly html: string;
  /** Empty if the page names its sheets. */
  readonly style: string;
}

/**
 * @param html a rendered page, which names its sheets one after another, after the order of their layers
 * @param read returns the content of a sheet by its address
 */
export function withOwnStyle(html: string, read: (address: string) => string): Styled {
  const [links = ''] = LINKS.exec(html) ?? [];
  const rules = sheetsIn(links).map(read).join('');
  if (rules === '') return { html, style: '' };
  // One style with the order of layers needs one hash in the policy of the page.
  const [order = '', layers] = ORDER.exec(html) ?? [];
  const style = layers === undefined ? rules : `${layers};${rules}`;
  const own = () => `<style>${style}</style>`;
  return { html: style === rules ? html.replace(links, own) : html.replace(links, '').replace(order, own), style };
}

/**
 * Makes one sheet of the sheets that a page names, shared by all pages that name the same ones, and removes all others.
 * @param folder of the sheets
 * @param pages paths of all pages of the site
 */
export function joinSheets(folder: string, pages: readonly string[]): void {
  const joined = new Map<string, string>();
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    const [links] = LINKS.exec(html) ?? [];
    if (links === undefined) continue;
    const link = joined.get(links) ?? joinedLink(links, folder);
    joined.set(links, link);
    writeFileSync(page, html.replace(links, link));
  }
  const named = new Set([...joined.values()].flatMap(sheetsIn).map((address) => basename(address)));
  for (const name of readdirSync(folder)) if (name.endsWith('.css') && !named.has(name)) rmSync(join(folder, name));
}

/** Writes the sheet. Its name changes with its content. */
function joinedLink(links: string, folder: string): string {
  const addresses = sheetsIn(links);
  const css = addresses.map((address) => readFileSync(join(folder, basename(address)), 'utf8')).join('');
  const name = `sheet.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  writeFileSync(join(folder, name), css);
  return `<link rel="stylesheet" href="${dirname(addresses[0] ?? '')}/${name}">`;
}

function sheetsIn(html: string): readonly string[] {
  return [...html.matchAll(new RegExp(LINK, 'gu'))].map(([, address = '']) => address);
}
