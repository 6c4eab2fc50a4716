import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AstroPrerenderer } from 'astro';
import { cacheKey } from '../render/pages/cache-key.ts';
import { earlyScript } from '../render/head/early-script.ts';
import { narrowPolicy } from '../render/head/policy.ts';

/** By which a rendered page is changed; no module of a page knows it. */
const CHANGED_BY = ['src/build/own-prerenderer.ts', 'src/render/head/policy.ts'];

/**
 * Gives each page its own policy as it is rendered, so that a page which is kept for a later build has it too; and a key
 * by which it is kept only as long as the scripts have their names. Astro's own key is of the code of a page's scripts,
 * and their names depend on how they were cut into files, which the scripts of other pages decide too.
 * @param base path under which the site is served, with a slash at both ends
 * @param scripts folder of the scripts of this build
 * @param onRender called with the path of each page that is rendered
 */
export function ownPrerenderer(
  prerenderer: AstroPrerenderer,
  base: string,
  scripts: string,
  onRender: (path: string) => void,
): AstroPrerenderer {
  return {
    ...prerenderer,
    async getStaticPaths() {
      const common = [namesIn(scripts), CHANGED_BY.map((path) => readFileSync(path, 'utf8'))];
      const paths = await prerenderer.getStaticPaths();
      return paths.map((path) =>
        path.cacheKey === undefined ? path : { ...path, cacheKey: cacheKey(path.cacheKey, ...common) },
      );
    },
    async render(request, options) {
      onRender(new URL(request.url).pathname);
      const result = await prerenderer.render(request, options);
      const { response, ...rest } = result instanceof Response ? { response: result } : result;
      if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return result;
      const narrowed = new Response(narrowPolicy(await response.text(), earlyScript(base)), response);
      return { ...rest, response: narrowed };
    },
  };
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
