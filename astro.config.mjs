import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { editionIntegration } from './src/edition-integration.ts';
import { markdownPlugins } from './src/render/text/plugins.ts';
import { siteAddress, siteLanguages } from './src/site-address.ts';

const { site, base } = siteAddress();
const { remarkPlugins, rehypePlugins } = markdownPlugins(siteLanguages());

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  cacheDir: process.env.EDITION_CACHE ?? './.cache/astro',
  markdown: {
    processor: unified({ remarkPlugins, rehypePlugins, smartypants: false, gfm: true }),
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
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  experimental: { incrementalBuild: true },
  vite: {
    environments: {
      client: {
        build: {
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
