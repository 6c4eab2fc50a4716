import type { AstroPrerenderer } from 'astro';
import { earlyScript } from '../render/head/early-script.ts';
import { narrowPolicy } from '../render/head/policy.ts';

/**
 * Gives each page its own policy as it is rendered, so that a page which is kept for a later build has it too.
 * @param base path under which the site is served, with a slash at both ends
 * @param onRender called with the path of each page that is rendered
 */
export function withOwnPolicy(
  prerenderer: AstroPrerenderer,
  base: string,
  onRender: (path: string) => void,
): AstroPrerenderer {
  return {
    ...prerenderer,
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
