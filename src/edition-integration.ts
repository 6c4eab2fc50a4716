import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openBuildCache } from './build/build-cache.ts';
import { reportStep } from './build/build-step.ts';
import { writeBuildReport } from './build/build-report.ts';
import { withOwnPolicy } from './build/own-policy.ts';
import { sharedModules } from './build/shared-modules.ts';
import { writeCards } from './cards/write-cards.ts';
import { contentStampNow, currentEdition } from './current-edition.ts';
import { contentFolder, readContentFiles, readWordList } from './edition/read/content-files.ts';
import { facesPlugin } from './faces/faces-plugin.ts';
import { hanCharacters, printedHan } from './faces/han-characters.ts';
import { makeHanFace } from './faces/han-face.ts';
import { writeWorker } from './offline/write-worker.ts';
import { cacheKey } from './render/pages/cache-key.ts';
import { unlistedNames } from './search/index/names-file.ts';
import { searchFiles } from './search/index/search-files.ts';
import { searchRecords } from './search/index/records.ts';
import { INDEXED_BY, writeSearchIndex } from './search/index/write-index.ts';
import { siteLanguages } from './site-address.ts';
import { HAN_FACE } from './site-files.ts';

/** Names that a warning lists. */
const MOST_NAMED = 5;

/**
 * What the edition asks of Astro: pages refresh when content changes; a built page's policy is its own; a built site
 * can be searched.
 */
export function editionIntegration(): AstroIntegration {
  const hanFile = mayPrintHan() ? HAN_FACE : undefined;
  const rendered: string[] = [];
  let base = '/';
  let faceCache = '';
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        base = config.base.replace(/\/?$/u, '/');
        faceCache = join(fileURLToPath(config.cacheDir), 'faces');
        updateConfig({ vite: { plugins: [facesPlugin(base, hanFile)] } });
        if (command === 'build')
          updateConfig({ vite: { plugins: [sharedModules()], define: { __BUILT_BY__: builtBy() } } });
      },
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder();
        server.watcher.add(folder);
        // Only a build knows which characters the pages print. In development the face has all characters of the files.
        server.middlewares.use((request, response, next) => {
          if (hanFile === undefined || request.url?.endsWith(`/${hanFile}`) !== true) return next();
          return void makeHanFace(hanOfContent(), faceCache).then(
            (face) => response.setHeader('content-type', 'font/woff2').end(face),
            next,
          );
        });
        let stamp = '';
        // Before each answer, because the watcher does not announce a file that was saved while it was still reading
        // the folder.
        server.middlewares.use((_request, _response, next) => {
          const now = contentStampNow();
          // The event by which Astro itself forgets which pages there are, and what they show.
          if (now !== stamp) server.environments.ssr.hot.send('astro:content-changed', {});
          stamp = now;
          next();
        });
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folder)) server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) =>
          withOwnPolicy(prerenderer, base, (path) =>
            reportStep({ step: 'Rendering pages', done: rendered.push(path) }),
          ),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const edition = currentEdition();
        const folder = fileURLToPath(dir);
        reportStep({ step: 'Listing the pages' });
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.endsWith('.html'),
        );
        if (hanFile !== undefined) {
          const printed = printedHan(files.map((file) => readFileSync(join(folder, file), 'utf8')));
          // Pages name the face even if all such characters stand in fields that are not printed.
          writeFileSync(
            join(folder, hanFile),
            await makeHanFace(printed.length > 0 ? printed : hanOfContent(), faceCache),
          );
        }
        reportStep({ step: 'Making the search' });
        const records = searchRecords(edition);
        const indexes = openBuildCache('search', INDEXED_BY);
        const own = searchFiles(edition, records, readWordList('stop-words.txt'));
        const unlisted = unlistedNames(edition, own.names);
        if (unlisted.length > 0)
          logger.warn(
            `The search finds ${unlisted.length} names in full text only, because its list has no room for them: ${unlisted.slice(0, MOST_NAMED).join(', ')}${unlisted.length > MOST_NAMED ? ', …' : ''}`,
          );
        await writeSearchIndex(records, own, edition.info.language, folder, indexes);
        indexes.prune();
        reportStep({ step: 'Drawing the pictures for links' });
        await writeCards(folder, edition);
        await writeWorker(folder, edition.info);
        writeBuildReport({ pages: files.length, rendered });
      },
    },
  };
}

/**
 * Code that changes pages without being a module of any page: it narrows their policy, and cuts scripts into files. A
 * defined value is part of Astro's key for everything: if it changes, no kept page is used.
 */
function builtBy(): string {
  return JSON.stringify(
    cacheKey(['src/render/head/policy.ts', 'astro.config.mjs'].map((path) => readFileSync(path, 'utf8'))),
  );
}

/**
 * The face has the forms of characters that are used in China. For another language that uses such characters, a
 * reader's own faces are better.
 */
function mayPrintHan(): boolean {
  const { han } = siteLanguages();
  return (han === undefined || /^zh\b/iu.test(han)) && hanOfContent().length > 0;
}

function hanOfContent(): readonly string[] {
  return hanCharacters(
    readContentFiles(contentFolder())
      .map(({ text }) => text)
      .join(''),
  );
}
