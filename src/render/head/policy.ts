import { createHash } from 'node:crypto';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/u;
const ENCODING = /<meta charset="[^"]*">/u;
const HASH = / 'sha(?:256|384|512)-[^']+'/gu;
/** A script that is data is not run, and a policy need not permit it (HTML Standard, “prepare the script element”). */
const DATA = 'application/ld+json';

/**
 * Gives a page a content security policy of its own, before everything that it governs. Astro's policy lists the hashes
 * of scripts and styles of the whole site. It leaves out the script and the style that are put into the page later, and
 * comes after that script.
 * @param html a rendered page
 * @param ownScript content of the script that the layout puts into every page
 * @param ownStyle content of the style that was put into this page; empty if there is none
 * @returns the page with a policy, right after its encoding, that names only its own inline styles and scripts
 */
export function narrowPolicy(html: string, ownScript: string, ownStyle = ''): string {
  const policy = POLICY.exec(html)?.[1];
  if (policy === undefined) return html;
  const known = new Set([...(policy.match(HASH) ?? []), hashOf(ownScript), hashOf(ownStyle)]);
  const { scripts, styles } = inlineHashes(html, known);
  const own = new Set([...styles, ...scripts]);
  const styled = ownStyle === '' ? [] : [hashOf(ownStyle)];
  const narrowed = policy
    .replace(HASH, (hash) => (own.has(hash) ? hash : ''))
    .replace(/script-src [^;]*/u, (directive) => withMissing(directive, scripts))
    .replace(/style-src [^;]*/u, (directive) => withMissing(directive, styled));
  const meta = `<meta http-equiv="content-security-policy" content="${narrowed}">`;
  const without = html.replace(POLICY, '');
  const place = ENCODING.exec(without);
  const offset = place === null ? without.indexOf('<head>') + '<head>'.length : place.index + place[0].length;
  return without.slice(0, offset) + meta + without.slice(offset);
}

function withMissing(directive: string, hashes: readonly string[]): string {
  return directive + hashes.filter((hash) => !directive.includes(hash)).join('');
}

/** Hashes of the scripts and styles whose content is in the page. */
interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * A regular expression finds text that looks like such elements, in a hundredth of a parser's time; but it also finds
 * text that a contributor may have written into an attribute. If everything that it finds is the site's own, nothing
 * else can be let in. Otherwise the page is parsed as a browser parses it.
 * @param known hashes of the site's own
 */
function inlineHashes(html: string, known: ReadonlySet<string>): InlineHashes {
  const found = { scripts: hashesOfMatches(html, 'script'), styles: hashesOfMatches(html, 'style') };
  return [...found.scripts, ...found.styles].every((hash) => known.has(hash)) ? found : parsedHashes(html);
}

function hashesOfMatches(html: string, name: 'style' | 'script'): readonly string[] {
  const start = `<${name}(?![^>]*${DATA.replace('+', '\\+')})(?:\\s[^>]*)?>`;
  const contents = [...html.matchAll(new RegExp(`${start}((?:(?!</${name}>).)+)</${name}>`, 'gsu'))];
  return contents.map(([, content = '']) => hashOf(content));
}

function parsedHashes(html: string): InlineHashes {
  const contents: Record<'script' | 'style', string[]> = { script: [], style: [] };
  const open: DefaultTreeAdapterTypes.Node[] = [parse(html)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('childNodes' in node)) continue;
    open.push(...node.childNodes);
    if (!tree.isElementNode(node) || (node.tagName !== 'script' && node.tagName !== 'style')) continue;
    const content = node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
    const isData = node.attrs.some(({ name, value }) => name === 'type' && value === DATA);
    if (content !== '' && !isData) contents[node.tagName].push(content);
  }
  return { scripts: contents.script.map(hashOf), styles: contents.style.map(hashOf) };
}

function hashOf(content: string): string {
  return ` 'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
