import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/u;
const HASH = / 'sha(?:256|384|512)-[^']+'/gu;

/**
 * Narrows a page's content security policy to the page: Astro lists the hashes of every style and script of the whole site, of which a page has one
 * style or two and no inline script.
 * @param html a built page
 * @returns the page with a policy that names its own inline styles and scripts only
 */
export function narrowPolicy(html: string): string {
  const own = new Set([...html.matchAll(/<(style|script)(?:\s[^>]*)?>(.+?)<\/\1>/gsu)].map(([, , content = '']) => ` 'sha256-${createHash('sha256').update(content).digest('base64')}'`));
  return html.replace(POLICY, (_meta, before: string, policy: string, after: string) => before + policy.replace(HASH, (hash) => (own.has(hash) ? hash : '')) + after);
}
