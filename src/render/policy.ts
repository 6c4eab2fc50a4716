import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/u;
const ENCODING = /<meta charset="[^"]*">/u;
const HASH = / 'sha(?:256|384|512)-[^']+'/gu;

/**
 * Gives a page a content security policy of its own, before all that it governs: Astro lists the hashes of every style and script of the whole site, of which
 * a page has one style or two, leaves out the script that the layout puts into every page, and puts the policy behind that script.
 * @param html a built page
 * @returns the page with a policy, right behind its encoding, that names its own inline styles and scripts only
 */
export function narrowPolicy(html: string): string {
  const scripts = hashesOf(html, 'script');
  const own = new Set([...hashesOf(html, 'style'), ...scripts]);
  const policy = POLICY.exec(html)?.[1];
  if (policy === undefined) return html;
  const narrowed = policy
    .replace(HASH, (hash) => (own.has(hash) ? hash : ''))
    .replace(/script-src [^;]*/u, (directive) => directive + scripts.filter((hash) => !directive.includes(hash)).join(''));
  const meta = `<meta http-equiv="content-security-policy" content="${narrowed}">`;
  const without = html.replace(POLICY, '');
  const place = ENCODING.exec(without);
  const offset = place === null ? without.indexOf('<head>') + '<head>'.length : place.index + place[0].length;
  return without.slice(0, offset) + meta + without.slice(offset);
}

/** Of the elements of a name that have their content in the page. A script that is data is not run, and no policy is asked about it (HTML Standard, “prepare the script element”). */
function hashesOf(html: string, name: 'style' | 'script'): readonly string[] {
  const contents = [...html.matchAll(new RegExp(`<${name}(?![^>]*application/ld\\+json)(?:\\s[^>]*)?>((?:(?!</${name}>).)+)</${name}>`, 'gsu'))];
  return contents.map(([, content = '']) => ` 'sha256-${createHash('sha256').update(content).digest('base64')}'`);
}
