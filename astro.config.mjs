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
  // src/build/sheets.ts decides which pages carry their style.
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
      // Scripts that the layout writes into every page. Astro knows the other hashes.
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
              // The script of every page names all others: seven signs of a hash tell versions apart, and weigh less than eight.
              chunkFileNames: '_astro/[name].[hash:7].js',
              // The script of every page is one file that holds everything it imports. Other scripts import shared
              // parts from that file. By default the bundler would make a file of each part that two scripts share.
              codeSplitting: { groups: [{ name: 'site', test: /SiteLayout\.astro\?astro&type=script/u }] },
            },
          },
        },
      },
    },
    server: { watch: { ignored: ['**/.build/**', '**/.cache/**', '**/dist*/**'] } },
    build: {
      // Scripts stay files, so that the policy needs no hashes for them.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // This is Astro's own directive in the modules of MDX files; its work is done before bundling.
        checks: { moduleLevelDirective: false },
      },
    },
  },
});
