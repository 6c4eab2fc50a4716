import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openBuildCache, pruneBuildCaches } from './build/build-cache.ts';
import { reportStep } from './build/build-step.ts';
import { writeBuildReport } from './build/build-report.ts';
import { ownPrerenderer } from './build/own-prerenderer.ts';
import { scriptCache } from './build/script-cache.ts';
import { passageModules } from './build/passage-modules.ts';
import { sharedModules } from './build/shared-modules.ts';
import { joinSheets } from './build/sheets.ts';
import { writeCards } from './cards/write-cards.ts';
import { contentStampNow, currentEdition } from './current-edition.ts';
import { currentFiles } from './current-files.ts';
import { contentFolder, readContentFiles, readWordList } from './edition/read/content-files.ts';
import { mayBeOfFormat } from './exports/formats.ts';
import { hashList } from './exports/write-formats.ts';
import { facesPlugin } from './faces/faces-plugin.ts';
import { hanCharacters, printedHan } from './faces/han-characters.ts';
import { roomScript } from './faces/room-script.ts';
import { writeWhole } from './offline/write-whole.ts';
import { writeWorker } from './offline/write-worker.ts';
import { writeSearchIndex } from './search/index/write-index.ts';
import { scriptLanguages, siteLanguages } from './site-address.ts';
import { DOWNLOAD_HASHES, HAN_FACE, HASHED_FILES } from './site-files.ts';
import { vocabularyPlugin } from './styles/vocabulary-plugin.ts';
import { sectionPath } from './urls.ts';

/** Scripts that are bundled separately, because they have many modules. */
const SEPARATE_SCRIPTS = ['src/elements/form/annotation-form.ts'];
/** Files with which the typeface for Chinese words is drawn, beside its characters. */
const HAN_DRAWN_BY = [
  'budget.ts',
  ...['han-face', 'outline', 'simplify', 'write-font'].map((name) => `faces/${name}.ts`),
].map((name) => `src/${name}`);
/** How many names a warning lists. */
const MOST_NAMED = 5;

/**
 * The edition's part in Astro: pages refresh when content changes, a built page has a policy of its own, and a built
 * site can be searched.
 */
export function editionIntegration(): AstroIntegration {
  const hanFile = mayPrintHan() ? HAN_FACE : undefined;
  const room = hanFile === undefined ? undefined : roomScript();
  const rendered: string[] = [];
  let base = '/';
  let folder = '';
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        base = config.base.replace(/\/?$/u, '/');
        folder = fileURLToPath(config.outDir);
        const ofBuild = command === 'build' ? [sharedModules(), scriptCache(SEPARATE_SCRIPTS, base)] : [];
        const passages = passageModules(join(contentFolder(), 'text'));
        updateConfig({ vite: { plugins: [facesPlugin(base, hanFile), vocabularyPlugin(), passages, ...ofBuild] } });
      },
      'astro:server:setup': ({ server }) => {
        const content = contentFolder();
        server.watcher.add(content);
        // Only a build knows which characters the pages print. In development the typeface has all characters of the
        // files.
        server.middlewares.use((request, response, next) => {
          if (hanFile === undefined || request.url?.endsWith(`/${hanFile}`) !== true) return next();
          return void hanFace(hanOfContent()).then(
            (face) => response.setHeader('content-type', 'font/woff2').end(face),
            next,
          );
        });
        // Uses the server’s own modules, which know the present edition.
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(/[?#].*$/u, '').slice(base.length);
          if (!mayBeOfFormat(path)) return next();
          return void server
            .ssrLoadModule('/src/current-files.ts')
            .then(({ currentFiles: now }) => {
              const found = (now as typeof currentFiles)().find((file) => file.path === path);
              if (found === undefined) next();
              else response.setHeader('content-type', found.type).end(found.bytes);
            })
            .catch(next);
        });
        let stamp = '';
        // Before each answer, because the watcher does not announce a file that was saved while it was still reading
        // the folder.
        server.middlewares.use((_request, _response, next) => {
          const now = contentStampNow();
          // The event by which Astro itself forgets the list of pages and their content.
          if (now !== stamp) server.environments.ssr.hot.send('astro:content-changed', {});
          stamp = now;
          next();
        });
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(content)) server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const scripts = join(folder, HASHED_FILES);
        setPrerenderer((prerenderer) =>
          ownPrerenderer(prerenderer, base, scripts, isLookedUp(base), scriptLanguages(), room, (path) =>
            reportStep({ step: 'Rendering pages', done: rendered.push(path) }),
          ),
        );
      },
      'astro:build:done': async ({ logger }) => {
        const edition = currentEdition();
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.endsWith('.html'),
        );
        const pages = files.map((file) => join(folder, file));
        joinSheets(join(folder, HASHED_FILES), pages);
        if (hanFile !== undefined) {
          const printed = printedHan(pages.map((page) => readFileSync(page, 'utf8')));
          // Pages name the typeface even if all such characters are in fields that are not printed.
          writeFileSync(join(folder, hanFile), await hanFace(printed.length > 0 ? printed : hanOfContent()));
        }
        reportStep({ step: 'Making the search' });
        const unlisted = writeSearchIndex(edition, readWordList('stop-words.txt'), folder);
        if (unlisted.length > 0)
          logger.warn(
            `The search shows ${unlisted.length} names only when its index has loaded, because their list has no room for them: ${unlisted.slice(0, MOST_NAMED).join(', ')}${unlisted.length > MOST_NAMED ? ', …' : ''}`,
          );
        reportStep({ step: 'Writing the edition as files' });
        writeCurrentFiles(folder);
        reportStep({ step: 'Drawing the pictures for links' });
        await writeCards(folder, edition);
        writeWhole(folder, await writeWorker(folder, edition.info));
        pruneBuildCaches();
        writeBuildReport({ pages: files.length, rendered });
      },
    },
  };
}

/** These sections have so many pages, each seen so rarely, that their pages share their style. */
function isLookedUp(base: string): (path: string) => boolean {
  const folders = (['sources', 'cite'] as const).map((section) => base + sectionPath(section));
  return (path) => folders.some((folder) => path.startsWith(folder));
}

/** Puts the files of the edition beside its pages. */
function writeCurrentFiles(folder: string): void {
  const files = currentFiles();
  for (const { path, bytes } of [...files, { path: DOWNLOAD_HASHES, bytes: hashList(files) }]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Makes the typeface if no earlier build has made it; only then does it load the packages for drawing. */
function hanFace(characters: readonly string[]): Promise<Uint8Array> {
  return openBuildCache('faces', HAN_DRAWN_BY).bytes(characters.toSorted(), async () => {
    const { makeHanFace } = await import('./faces/han-face.ts');
    return makeHanFace(characters);
  });
}

/**
 * The typeface has the forms of characters that are used in China. For another language with such characters, a
 * reader's own typefaces are better.
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
