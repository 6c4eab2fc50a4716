import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { BUNDLE_TARGET } from './src/baseline.ts';
import { mdxCache } from './src/build/mdx-cache.ts';
import { editionIntegration } from './src/edition-integration.ts';
import { markdownPlugins } from './src/render/text/plugins.ts';
import { LAYER_ORDER } from './src/styles/layers.ts';
import { siteAddress, siteLanguages } from './src/site-address.ts';

const { site, base } = siteAddress();
const languages = siteLanguages();

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  trailingSlash: 'always',
  // Which pages carry their style is decided in src/build/sheets.ts.
  build: { inlineStylesheets: 'never' },
  cacheDir: process.env.EDITION_CACHE ?? './.cache/astro',
  markdown: {
    processor: mdxCache(languages, async () => {
      const { unified } = await import('@astrojs/markdown-remark');
      return unified({ ...markdownPlugins(languages), smartypants: false, gfm: true });
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), editionIntegration()],
  devToolbar: { enabled: false },
  prefetch: false,
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      // What the layout writes into every page; the rest Astro knows.
      styleDirective: { hashes: [`sha256-${createHash('sha256').update(LAYER_ORDER).digest('base64')}`] },
    },
  },
  experimental: { incrementalBuild: true },
  vite: {
    environments: {
      client: {
        build: {
          target: BUNDLE_TARGET,
          rolldownOptions: {
            output: {
              // The script of every page is one file, with all that it imports; what else needs a part of it imports it
              // from there. Left alone, the bundler makes a file of each part that two scripts share.
              codeSplitting: { groups: [{ name: 'site', test: /SiteLayout\.astro\?astro&type=script/u }] },
            },
          },
        },
      },
    },
    server: { watch: { ignored: ['**/.build/**', '**/.cache/**', '**/dist*/**'] } },
    build: {
      // Scripts stay files, so that the policy needs no hash of them.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's own directive in the modules of MDX files; it has done its work before bundling.
        checks: { moduleLevelDirective: false },
      },
    },
  },
});
