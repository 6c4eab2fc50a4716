import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { cacheKey } from '../render/pages/cache-key.ts';
import { earlyScript } from '../render/head/early-script.ts';
import { holdFirstPaint } from '../render/head/hold-first-paint.ts';
import { earlyScriptOf } from '../render/head/early-script-of.ts';
import { narrowPolicy } from '../render/head/policy.ts';
import { markLanguages } from '../render/head/mark-languages.ts';
import { withOwnStyle, type Styled } from './sheets.ts';

/** Files that change a rendered page; no module of a page knows them. */
const CHANGED_BY = [
  'build/own-prerenderer.ts',
  'build/sheets.ts',
  'render/head/hold-first-paint.ts',
  'render/head/early-script-of.ts',
  'render/head/policy.ts',
  'render/head/mark-languages.ts',
  'markdown/script-runs.ts',
].map((path) => `src/${path}`);

/**
 * Gives each page, as it is rendered, its style, its own policy, the place from which on it is painted, the
 * language of words in other scripts, and room for Chinese ones. A page that is kept for a later build then has them too. It also gives each page
 * a key, by which the page is kept only while scripts and sheets keep their names. Astro's own key depends on the code
 * of a page's scripts. But their names depend on how the bundler cut them into files, and so on the scripts of other
 * pages.
 * @param base path under which the site is served, with a slash at both ends
 * @param scripts folder of the scripts and sheets of this build
 * @param isLookedUp takes the path of a page and says whether the page names its sheets, see `sheets.ts`
 * @param languages of words in other scripts, by the script
 * @param room statements that keep room for Chinese words; nothing if the site has no typeface for them
 * @param onRender called with the path of each page that is rendered
 */
export function ownPrerenderer(
  prerenderer: AstroPrerenderer,
  base: string,
  scripts: string,
  isLookedUp: (path: string) => boolean,
  languages: Readonly<Record<string, string>>,
  room: string | undefined,
  onRender: (path: string) => void,
): AstroPrerenderer {
  const sheets = new Map<string, string>();
  const sheetAt = (address: string) => {
    const known = sheets.get(address) ?? readFileSync(join(scripts, basename(address)), 'utf8');
    sheets.set(address, known);
    return known;
  };
  return {
    ...prerenderer,
    async getStaticPaths() {
      const common = [namesIn(scripts), languages, room, CHANGED_BY.map((path) => readFileSync(path, 'utf8'))];
      const paths = await prerenderer.getStaticPaths();
      return paths.map((path) =>
        path.cacheKey === undefined ? path : { ...path, cacheKey: cacheKey(path.cacheKey, ...common) },
      );
    },
    async render(request, options) {
      const { pathname } = new URL(request.url);
      onRender(pathname);
      const result = await prerenderer.render(request, options);
      const { response, ...rest } = result instanceof Response ? { response: result } : result;
      if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return result;
      const marked = markLanguages(await response.text(), languages);
      const early = earlyScriptOf(marked, earlyScript(base), room);
      const started = marked.replace(earlyScript(base), () => early);
      const styled: Styled = isLookedUp(pathname) ? { html: started, style: '' } : withOwnStyle(started, sheetAt);
      const html = holdFirstPaint(narrowPolicy(styled.html, early, styled.style));
      return { ...rest, response: new Response(html, response) };
    },
  };
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
