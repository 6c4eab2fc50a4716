import type { ViteUserConfig } from 'astro';
import { HAN_RANGE } from './han-characters.ts';

/** Name by which the layout asks for the style, and by which the bundler knows it. */
const ASKED = 'virtual:faces.css';
const RESOLVED = '/@edition/faces.css';

/**
 * Gives the layout the style by which pages load the typefaces that the build makes. It cannot be in a style sheet of
 * the source: the bundler puts the site's path only before files that exist when it starts.
 * @param base path under which the site is served, with a slash at its end
 * @param hanFile of the typeface for Han characters, from the root of the site; nothing if the edition has none
 */
export function facesPlugin(base: string, hanFile: string | undefined): NonNullable<ViteUserConfig['plugins']>[number] {
  const address = `${base}${hanFile ?? ''}`;
  // Until the typeface is loaded, one of the reader's own shows the words, if there is one, or else `room-script.ts`.
  const style =
    hanFile === undefined
      ? ''
      : `@layer tokens { @font-face { font-family: 'Edition Han'; src: url('${address}') format('woff2'); unicode-range: ${HAN_RANGE}; font-display: swap; } }`;
  return {
    name: 'edition-faces',
    // The file is written after the bundler has ended.
    config: () => ({ build: { rolldownOptions: { external: [address] } } }),
    resolveId: (id) => (id === ASKED ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? style : undefined),
  };
}
