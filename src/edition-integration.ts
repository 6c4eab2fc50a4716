import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import { writeBuildReport } from './build-report.ts';
import { openBuildCache } from './build-cache.ts';
import { writeCards } from './cards/write-cards.ts';
import { currentEdition } from './current-edition.ts';
import { contentFolder, readWordList } from './edition/content-files.ts';
import { pageList } from './exports/page-list.ts';
import { writeWorker } from './offline/write-worker.ts';
import { cacheKey } from './render/cache-key.ts';
import { earlyScript } from './render/early-script.ts';
import { narrowPolicy } from './render/policy.ts';
import { searchFiles } from './search/known-words.ts';
import { searchRecords } from './search/records.ts';
import { INDEXED_BY, writeSearchIndex } from './search/write-index.ts';
import { PAGE_LIST } from './urls.ts';

/** Modules of which a build has one: those that hold what is read once. */
const SHARED = /\/src\/(?:current-edition|file-history)\.ts$/u;

/**
 * What the edition asks of Astro: pages refresh when content changes; a built page's policy is its own; a built site
 * can be searched.
 */
export function editionIntegration(): AstroIntegration {
  const rendered: string[] = [];
  let base = '/';
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // No module of a page knows the code that narrows its policy. What is defined is part of Astro's key of the
        // whole: with other code, no kept page is taken.
        const policyCode = cacheKey(readFileSync('src/render/policy.ts', 'utf8'));
        updateConfig({ vite: { plugins: [sharedModules()], define: { __POLICY_CODE__: JSON.stringify(policyCode) } } });
      },
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder();
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          // The event by which Astro itself forgets which pages there are.
          server.environments['ssr']?.hot.send('astro:content-changed', {});
          server.environments['client']?.hot.send({ type: 'full-reload', path: '*' });
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => withOwnPolicy(prerenderer, base, (path) => rendered.push(path)));
      },
      'astro:build:done': async ({ dir }) => {
        const edition = currentEdition();
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
        const pages = files.map((file) => ({ file: file.replaceAll('\\', '/'), html: readFileSync(join(folder, file), 'utf8') }));
        writeFileSync(join(folder, PAGE_LIST), pageList(pages));
        const records = searchRecords(edition);
        const indexes = openBuildCache('search', INDEXED_BY);
        const own = searchFiles(edition, records, readWordList('stop-words.txt'));
        await writeSearchIndex(records, own, edition.info.language, folder, indexes);
        indexes.prune();
        await writeCards(folder, edition);
        await writeWorker(folder, edition.info);
        writeBuildReport({ pages: files.length, rendered });
      },
    },
  };
}

/**
 * Vite plugin that leaves the shared modules out of the pages' bundle: Node gives pages the same modules that it gave
 * to the build.
 */
function sharedModules(): Plugin {
  return {
    name: 'edition:shared-modules',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'prerender',
    resolveId: {
      filter: { id: /(?:current-edition|file-history)\.ts$/u },
      async handler(source, importer) {
        const resolved = await this.resolve(source, importer, { skipSelf: true });
        if (resolved === null || !SHARED.test(resolved.id.replaceAll('\\', '/'))) return resolved;
        return { id: pathToFileURL(resolved.id).href, external: true };
      },
    },
  };
}

/** Gives each page its own policy as it is rendered, so that a page which is kept for a later build has it too. */
function withOwnPolicy(prerenderer: AstroPrerenderer, base: string, onRender: (path: string) => void): AstroPrerenderer {
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
